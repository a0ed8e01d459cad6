/** Writes the pile of new records down, in an order in which each finds what it points to, and then approves the minutes. */
import type { EntityManager } from '@mikro-orm/sql';
import { governedEntities } from '../../server/rooms.ts';
import { Account } from '../../server/identity/account.entity.ts';
import { Meeting } from '../../server/meetings/meeting.entity.ts';
import { hashOf } from '../../server/minutes/approve-minutes.ts';
import { Minutes } from '../../server/minutes/minutes.entity.ts';
import type { Row } from '../../server/row.ts';
import { PARTNERSHIP } from '../reference/seed-reference.ts';
import type { Sitting } from './diary.ts';
import { parentsFirst } from './parents-first.ts';
import type { Kind, World } from './world.ts';

export type Progress = (done: number, of: number, what: string) => void;

const BATCH = 400;

export async function writeDown(em: EntityManager, world: World, progress: Progress): Promise<void> {
  const order = parentsFirst(em, governedEntities as readonly Kind[]).filter((type) => world.rows.has(type));
  const total = order.reduce((sum, type) => sum + (world.rows.get(type)?.length ?? 0), 0);
  let done = 0;
  for (const type of order) {
    const rows = world.rows.get(type) as Row[];
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await em.insertMany(type, batch.map((row) => ({ ...row })) as never[]);
      done += batch.length;
      progress(done, total, type.name);
    }
  }
  for (const [subject, person] of world.persona) {
    em.persist(Object.assign(new Account(), { subject, personId: person.id, partnershipId: PARTNERSHIP.id }));
  }
  await em.flush();
  em.clear();
}

/** The chair's approval of every meeting that has one: after this the database refuses any change behind the minutes. */
export async function approve(em: EntityManager, sittings: readonly Sitting[], progress: Progress): Promise<void> {
  const approved = sittings.filter((sitting) => sitting.minutes && sitting.approvedAt);
  for (const [n, { meeting, minutes, approvedAt, chair }] of approved.entries()) {
    const row = await em.findOneOrFail(Minutes, { id: minutes?.id ?? '' });
    const hash = await hashOf(em, await em.findOneOrFail(Meeting, { id: meeting.id }));
    Object.assign(row, { state: 'APPROVED', approvedAt, approvedByName: chair.name, hash });
    await em.flush();
    em.clear();
    progress(n + 1, approved.length, 'Approving minutes');
  }
}
