/**
 * The kinds of column, each the MikroORM and the type-graphql decorator side by side.
 * Governed fields are nullable in the schema: null with a redaction means "withheld".
 * `hidden` columns are in the table (and classified in access.csv) but never in the schema.
 */
import { Type } from '@mikro-orm/core';
import { Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int } from 'type-graphql';
import { noteColumn } from './access/governed.ts';
import { DateTime, PlainDate } from './scalars.ts';
import { snake } from './access/names.ts';

/** An instant as an ISO string in the program and `timestamptz` in the table. */
export class Instant extends Type<string, string> {
  override convertToDatabaseValue(value: string): string {
    return value;
  }
  override convertToJSValue(value: string): string {
    return value && new Date(value).toISOString();
  }
  override getColumnType(): string {
    return 'timestamptz';
  }
  override compareAsType(): string {
    return 'string';
  }
}

type Options = {
  optional?: boolean;
  hidden?: boolean;
  unique?: boolean;
  says?: string;
  default?: string | number | boolean;
};
type Decorate = (target: object, key: string) => void;

function column(graph: () => unknown, type: string | typeof Instant, o: Options): Decorate {
  return (target, key) => {
    Property({
      type,
      nullable: o.optional ?? false,
      ...(o.unique ? { unique: true } : {}),
      ...(o.default === undefined ? {} : { default: o.default }),
    })(target, key);
    noteColumn(target, key, o.hidden ?? false);
    if (!o.hidden)
      Field(graph as () => StringConstructor, { nullable: true, ...(o.says ? { description: o.says } : {}) })(
        target,
        key,
      );
  };
}

export const text = (o: Options = {}) => column(() => String, 'text', o);
/** A calendar date in London, 'yyyy-mm-dd'. */
export const date = (o: Options = {}) => column(() => PlainDate, 'date', o);
/** An instant, stored in UTC. */
export const instant = (o: Options = {}) => column(() => DateTime, Instant, o);
export const whole = (o: Options = {}) => column(() => Int, 'int', o);
export const fraction = (o: Options = {}) => column(() => Float, 'double', o);
export const flag = (o: Options = {}) => column(() => Boolean, 'boolean', { default: false, ...o });
export const texts = (o: Options = {}) => column(() => [String], 'text[]', o);

/** One of a closed list; the database checks it too. */
export function choice(items: () => Record<string, string>, o: Options = {}): Decorate {
  return (target, key) => {
    Enum({ items, nullable: o.optional ?? false })(target, key);
    noteColumn(target, key, o.hidden ?? false);
    if (!o.hidden)
      Field(items as unknown as () => StringConstructor, {
        nullable: true,
        ...(o.says ? { description: o.says } : {}),
      })(target, key);
  };
}

/** The id of another record, held by a foreign key; the record itself is reached through an edge. */
export function link(to: () => unknown, o: Options = {}): Decorate {
  return (target, key) => {
    ManyToOne({
      entity: to as () => never,
      mapToPk: true,
      fieldName: snake(key),
      nullable: o.optional ?? false,
      index: true,
      ...(o.unique ? { unique: true } : {}),
    })(target, key);
    noteColumn(target, key, o.hidden ?? false);
    if (!o.hidden) Field(() => ID, { nullable: true, ...(o.says ? { description: o.says } : {}) })(target, key);
  };
}
