/**
 * Takes the demo partnership away again, so that it can be rebuilt. Approved minutes and the audit trail refuse to be
 * deleted, also by us: this works only for the role that owns the tables, and only while no child has a real NHS number.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import { BankHoliday } from '../../server/clocks/bank-holiday.entity.ts';
import { ClockSetting } from '../../server/clocks/clock-setting.entity.ts';
import { Child } from '../../server/children/child.entity.ts';
import { DisruptionPower } from '../../server/disruption/disruption-power.entity.ts';
import { District } from '../../server/organisations/district.entity.ts';
import { Organisation } from '../../server/organisations/organisation.entity.ts';
import { PanelMember } from '../../server/panels/panel-member.entity.ts';
import { Panel } from '../../server/panels/panel.entity.ts';
import { StandingItem } from '../../server/panels/standing-item.entity.ts';
import { Partnership } from '../../server/partnerships/partnership.entity.ts';
import { entities } from '../../server/rooms.ts';
import { inRules } from '../../server/session.ts';
import { PARTNERSHIP } from '../reference/seed-reference.ts';
import { parentsFirst } from './parents-first.ts';
import type { Kind } from './world.ts';

const reference: readonly unknown[] = [
  Partnership,
  District,
  Organisation,
  BankHoliday,
  ClockSetting,
  Panel,
  PanelMember,
  StandingItem,
  DisruptionPower,
];
const final = ['minutes', 'passage', 'decision', 'attendance', 'agenda_item'];

/** @throws Error when a child's NHS number is not one of those kept for testing */
export async function clearDemo(orm: MikroORM): Promise<void> {
  const real = await inRules(orm, PARTNERSHIP.id, (em) =>
    em.count(Child, { $or: [{ nhsNumber: null }, { $not: { nhsNumber: { $like: '999%' } } }] }),
  );
  if (real) throw new Error('There are children here who are not from the demo partnership, so nothing was deleted.');
  await orm.em.fork().transactional(async (owner) => {
    const em = owner as EntityManager;
    await em.execute(`select set_config('app.partnership', ?, true), set_config('app.rules', 'on', true)`, [
      PARTNERSHIP.id,
    ]);
    for (const table of final) await em.execute(`alter table "${table}" disable trigger "${table}_final"`);
    const types = parentsFirst(em, entities as unknown as readonly Kind[]).reverse();
    for (const type of types.filter((one) => !reference.includes(one))) {
      await em.execute(`delete from "${em.getMetadata().get(type).tableName}" where "partnership_id" = ?`, [
        PARTNERSHIP.id,
      ]);
    }
    for (const table of final) await em.execute(`alter table "${table}" enable trigger "${table}_final"`);
  });
}
