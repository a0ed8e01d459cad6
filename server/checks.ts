/** What a person typed, checked in words for people. Every refusal names its field. */
import type { EntityManager } from '@mikro-orm/sql';
import { BadInput, Stale } from './errors.ts';
import type { Row } from './row.ts';

/** The longest text that one field takes, in characters. */
export const LONGEST = 100_000;

/** Text that must say something: normalised (NFC), trimmed, without control characters. @throws BAD_INPUT */
export function said(value: string | null | undefined, field: string, sentence: string, longest = LONGEST): string {
  const text = plain(value, field, longest);
  if (!text) throw BadInput(sentence, field);
  return text;
}

/** Text that may be left out. @throws BAD_INPUT when it is too long */
export function plain(value: string | null | undefined, field: string, longest = LONGEST): string | null {
  if (value === null || value === undefined) return null;
  const text = value
    .normalize('NFC')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
  if (text.length > longest)
    throw BadInput(`This is too long: use at most ${longest.toLocaleString('en-GB')} characters.`, field);
  return text || null;
}

/** @throws STALE when somebody else saved first */
export function fresh(row: { version: number }, version: number | null | undefined): void {
  if (version !== undefined && version !== null && version !== row.version) throw Stale();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Whether this could be the id of anything at all; what could not is simply not there. */
export const isId = (value: string): boolean => UUID.test(value);

/** The record that a person chose, in the partnership of the transaction; null when there is none, or when it is no id at all. */
export async function chosen<T extends Row>(
  em: EntityManager,
  type: new () => T,
  id: string | null | undefined,
): Promise<T | null> {
  return id && isId(id) ? ((await em.findOne(type, { id } as never)) as T | null) : null;
}
