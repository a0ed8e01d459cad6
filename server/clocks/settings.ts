/** The partnership's calendar and limits, as they stand on a day. Read by rules, inside a change. */
import type { EntityManager } from '@mikro-orm/sql';
import { BankHoliday } from './bank-holiday.entity.ts';
import { calendar, type Calendar, type PlainDate } from './calendar.ts';
import { ClockSetting } from './clock-setting.entity.ts';

export async function partnershipCalendar(em: EntityManager): Promise<Calendar> {
  const days = await em.find(BankHoliday, {});
  return calendar(days.map(({ day, name }) => ({ date: day, name })));
}

/**
 * The value of a limit on a day: the panel's own where it has one, else the partnership's.
 * @throws Error when the partnership has never set it (reference data are missing)
 */
export async function limitOn(em: EntityManager, code: string, panelCode: string, day: PlainDate): Promise<number> {
  const settings = await em.find(ClockSetting, { code, panelCode: { $in: [panelCode, ''] }, validFrom: { $lte: day } });
  const [latest] = settings.sort(
    (a, b) => b.panelCode.localeCompare(a.panelCode) || b.validFrom.localeCompare(a.validFrom),
  );
  if (!latest) throw new Error(`No clock setting "${code}" on ${day}.`);
  return latest.value;
}
