/** Whether anything is on record about a line of an agenda: then the line is never taken away, so that nothing said is lost. */
import type { EntityManager } from '@mikro-orm/sql';
import { Action } from '../actions/action.entity.ts';
import { Attendance } from '../attendance/attendance.entity.ts';
import { DeclaredInterest } from '../declarations/declared-interest.entity.ts';
import { Decision } from '../minutes/decision.entity.ts';
import { Passage } from '../minutes/passage.entity.ts';
import type { AgendaItem } from './agenda-item.entity.ts';

/** A declared interest counts: without its item it would no longer keep the child from the person who declared it. */
export async function onRecord(em: EntityManager, { id: itemId }: AgendaItem): Promise<boolean> {
  for (const type of [Passage, Decision, Action, Attendance, DeclaredInterest]) {
    if (await em.count(type as typeof Passage, { itemId })) return true;
  }
  return false;
}
