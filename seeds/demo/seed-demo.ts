/**
 * The demo partnership: Nottinghamshire's public structure with invented children, staff, schools and events.
 * Never in production. Everything comes from a fixed seed and from today's date, in one transaction.
 */
import type { MikroORM } from '@mikro-orm/sql';
import type { PlainDate } from '../../server/clocks/calendar.ts';
import { Account } from '../../server/identity/account.entity.ts';
import { Organisation } from '../../server/organisations/organisation.entity.ts';
import { inRules } from '../../server/session.ts';
import { rowsOf } from '../reference/rows.ts';
import { organisationFrom, PARTNERSHIP, put } from '../reference/seed-reference.ts';
import { clearDemo } from './clear.ts';
import schools from './schools.csv?raw';
import { tellStory } from './story.ts';
import { readReference, World } from './world.ts';
import { approve, writeDown, type Progress } from './write.ts';

export { demoPeople } from './people.ts';
export type { Progress } from './write.ts';

/**
 * Builds the demo partnership in the partnership of the reference data, which has to be there. Does nothing when it is
 * there already, unless `rebuild` is set: then it is deleted first, which only the owner of the tables can do.
 * @throws Error at once when NODE_ENV is production
 */
export async function seedDemo(
  orm: MikroORM,
  today: PlainDate,
  progress: Progress = () => undefined,
  { rebuild = false } = {},
): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('The demo partnership is never built in production.');
  const there = await orm.em.fork().count(Account, { partnershipId: PARTNERSHIP.id });
  if (there && !rebuild) return;
  if (there) await clearDemo(orm);
  await inRules(orm, PARTNERSHIP.id, async (em) => {
    for (const row of rowsOf(schools)) {
      const { code = '', ...values } = organisationFrom(row);
      await put(em, Organisation, { code }, values);
    }
    await em.flush();
    const world = new World(today, await readReference(em));
    em.clear();
    const { sittings } = tellStory(world);
    await writeDown(em, world, progress);
    await approve(em, sittings, progress);
  });
}
