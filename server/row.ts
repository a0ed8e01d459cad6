/**
 * What every governed record has: an id, its partnership, and (once it has come through the door)
 * the list of what was withheld from this reader and what this reader may do with it.
 */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A field that is withheld from you, and why.' })
export class Redaction {
  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'A reason code; the client turns it into a sentence.' })
  reason!: string;
}

@ObjectType()
export abstract class Row {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Property({ type: 'uuid', index: true })
  partnershipId!: string;

  @Field(() => [Redaction], { description: 'What is withheld from you on this record, with the reason.' })
  redactions?: Redaction[];

  @Field(() => [String], { description: 'The verbs (mutation names) that you may use on this record now.' })
  viewerCan?: string[];
}

/**
 * Adds a new record to the unit of work, in the partnership that the transaction works for.
 * @throws Error when the transaction has no partnership (a programming error)
 */
export function add<T extends Row>(em: EntityManager, type: new () => T, values: Partial<T>): T {
  const partnershipId = em.getSessionContext()?.variables?.['app.partnership'];
  if (typeof partnershipId !== 'string')
    throw new Error('A record can only be added inside a transaction of a partnership.');
  const row = Object.assign(new type(), { partnershipId }, values);
  em.persist(row);
  return row;
}
