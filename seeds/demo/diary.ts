/**
 * Twelve months of meetings of each panel, by its monthly series, and what is always true today: MASE meets within a
 * week, CCEP is sitting, the minutes of HSB are with the chair, and the next Missing panel is being built.
 */
import { Temporal } from 'temporal-polyfill';
import { addDays, nthWeekdayOfMonth, type Weekday } from '../../server/clocks/dates.ts';
import { isWorkingDay, type PlainDate } from '../../server/clocks/calendar.ts';
import { addWorkingDays } from '../../server/clocks/working-days.ts';
import { Meeting, type MeetingState } from '../../server/meetings/meeting.entity.ts';
import { Minutes } from '../../server/minutes/minutes.entity.ts';
import type { Panel } from '../../server/panels/panel.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { World } from './world.ts';

export interface Sitting {
  meeting: Meeting;
  panel: Panel;
  day: PlainDate;
  chair: Person;
  /** Set when there are minutes; approved ones are approved last of all, because the database then closes the meeting. */
  minutes: Minutes | null;
  /** When the minutes are to be approved. */
  approvedAt: string | null;
}

const MONTHS_BACK = 12;

/** The days of a panel's series from a year ago until the month after next, moved off weekends and bank holidays. */
function series(world: World, panel: Panel): PlainDate[] {
  const first = Temporal.PlainDate.from(world.today).with({ day: 1 });
  const days: PlainDate[] = [];
  for (let month = -MONTHS_BACK; month <= 2; month += 1) {
    const { year, month: m } = first.add({ months: month });
    let day = nthWeekdayOfMonth(year, m, panel.seriesWeekday as Weekday, panel.seriesWeek);
    while (day && !isWorkingDay(world.reference.cal, day)) day = addDays(day, 1);
    if (day) days.push(day);
  }
  return days;
}

/** The day that always has to be there, whatever the series says. */
function fixedDay(world: World, code: string): PlainDate | null {
  const { cal } = world.reference;
  if (code === 'CCEP') return world.today;
  if (code === 'HSB') return addWorkingDays(cal, world.today, -4);
  if (code !== 'MASE') return null;
  const offset = [5, 6, 7, 4, 3, 2, 1].find((days) => isWorkingDay(cal, addDays(world.today, days)));
  return addDays(world.today, offset ?? 5);
}

export function daysOf(
  world: World,
  panel: Panel,
): { past: PlainDate[]; fixed: PlainDate | null; planned: PlainDate[] } {
  const days = series(world, panel);
  const fixed = fixedDay(world, panel.code);
  const past = days.filter((day) => (fixed ? day <= addDays(fixed, -21) : day < world.today));
  const planned = days.filter((day) => day >= (fixed ? addDays(fixed, 10) : world.today));
  const thisMonthToo = !fixed && planned[0]?.slice(0, 7) === world.today.slice(0, 7);
  return { past, fixed, planned: planned.slice(0, thisMonthToo ? 2 : 1) };
}

/** Fewest working days between a panel and the distribution of its minutes; at most three more, by panel and month. */
const DISTRIBUTED_AFTER = 8;

function past(world: World, panel: Panel, day: PlainDate, chair: Person, n: number): Sitting {
  const { cal } = world.reference;
  const issued = addWorkingDays(cal, day, -5);
  const distributed = addWorkingDays(cal, day, DISTRIBUTED_AFTER + (n % 3));
  const closesOn = addDays(addWorkingDays(cal, distributed, 20), 1);
  const over = distributed <= world.today;
  const state: MeetingState = !over
    ? 'MINUTES_DRAFT'
    : closesOn < addDays(world.today, -150)
      ? 'ARCHIVED'
      : 'DISTRIBUTED';
  const sitting = meet(world, panel, day, chair, {
    state,
    papersIssuedAt: world.at(issued, '15:20'),
    distributedAt: over ? world.at(distributed, '16:05') : null,
    closesOn: over ? closesOn : null,
  });
  const sentToChairAt = over ? world.at(addWorkingDays(cal, day, 5), '11:30') : null;
  sitting.minutes = world.add(Minutes, { meetingId: sitting.meeting.id, state: 'DRAFT', sentToChairAt });
  sitting.approvedAt = over ? world.at(distributed, '14:40') : null;
  return sitting;
}

function meet(world: World, panel: Panel, day: PlainDate, chair: Person, more: Partial<Meeting>): Sitting {
  const meeting = world.add(Meeting, {
    panelId: panel.id,
    startsAt: world.at(day, panel.seriesTime),
    place: panel.code === 'HSB' ? 'Online' : 'Committee Room B, Trent House, and online',
    joinLink: `https://meet.safeguarding.example/${panel.code.toLowerCase()}-${day}`,
    chairId: chair.id,
    chairName: chair.name,
    state: 'SCHEDULED',
    ...more,
  });
  return { meeting, panel, day, chair, minutes: null, approvedAt: null };
}

/** The meetings of one panel, oldest first. */
export function diaryOf(world: World, panel: Panel): Sitting[] {
  const { past: before, fixed, planned } = daysOf(world, panel);
  const first = world.person('cpc');
  const second = world.person('cpc-2');
  const chairOf = (n: number) => (panel.code === 'CCEP' || (panel.code === 'MISSING' && n % 2 === 0) ? second : first);
  const sittings = before.map((day, n) => past(world, panel, day, chairOf(n), n));
  if (fixed) {
    const issued = addWorkingDays(world.reference.cal, fixed, -5);
    const papersIssuedAt = world.at(issued, '14:10');
    const state: MeetingState =
      panel.code === 'MASE' ? 'PAPERS_ISSUED' : panel.code === 'CCEP' ? 'IN_SESSION' : 'MINUTES_WITH_CHAIR';
    const sitting = meet(world, panel, fixed, chairOf(before.length), { state, papersIssuedAt });
    if (panel.code === 'HSB') {
      const sentToChairAt = world.at(addWorkingDays(world.reference.cal, world.today, -1), '16:30');
      sitting.minutes = world.add(Minutes, { meetingId: sitting.meeting.id, state: 'WITH_CHAIR', sentToChairAt });
    }
    sittings.push(sitting);
  }
  planned.forEach((day, n) => sittings.push(meet(world, panel, day, chairOf(before.length + n + 1), {})));
  return sittings;
}
