/**
 * Lists that can grow: Relay connections with keyset cursors in a fixed total order.
 * `totalCount` counts what this person may open. A cursor holds only the sort value and id of a row that they were shown.
 */
import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { RowClass } from './access/governed.ts';
import type { Context } from './context.ts';
import { BadInput } from './errors.ts';
import type { Row } from './row.ts';
import type { Listing } from './select.ts';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
  /** asked only when somebody wants the total */
  count: () => Promise<number>;
}

/** The connection type of a governed type; name it by extending it in the room. */
export function connectionOf<T extends Row>(type: RowClass<T>) {
  @ObjectType()
  abstract class ConnectionOf {
    @Field(() => [type as ClassType<T>]) nodes!: T[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    declare count: () => Promise<number>;
    @Field(() => Int, { description: 'How many you may open in all.' }) totalCount(): Promise<number> {
      return this.count();
    }
  }
  return ConnectionOf;
}

export interface Page extends Pick<Listing, 'where' | 'filter'> {
  first: number;
  after?: string | undefined;
  /** 'column' or '-column'; who may not read it on every row gets the order of the ids instead */
  by: string;
}

/** @throws BAD_INPUT for `first` outside 1–100 or a cursor that is not one of ours */
export async function page<T extends Row>(
  ctx: Context,
  type: RowClass<T>,
  { first, after, by, where, filter }: Page,
): Promise<Connection<T>> {
  if (first < 1 || first > 100) throw BadInput('Ask for between 1 and 100 at a time.', 'first');
  const listing = { ...(where ? { where } : {}), ...(filter ? { filter } : {}) };
  const name = by.replace('-', '');
  const key = (await ctx.mayReadAlways(type, name)) ? by : 'id';
  const rows = await ctx.list(type, {
    ...listing,
    order: [key, key.startsWith('-') ? '-id' : 'id'],
    limit: first + 1,
    ...(after ? { after: decode(after) } : {}),
  });
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1) as (T & Record<string, unknown>) | undefined;
  const place = last?.[key.replace('-', '')];
  const endCursor = last && typeof place === 'string' ? encode(place, last.id) : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor }, count: () => ctx.count(type, listing) };
}

const encode = (value: string, id: string) => Buffer.from(JSON.stringify([value, id])).toString('base64url');

function decode(cursor: string): [string, string] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(parsed) &&
      parsed.length === 2 &&
      parsed.every((part) => typeof part === 'string' && part.length < 200 && !/\p{Cc}/u.test(part))
    ) {
      return parsed as [string, string];
    }
  } catch {
    // falls through to the refusal
  }
  throw BadInput('This is not a place in the list. Start again from the first page.', 'after');
}
