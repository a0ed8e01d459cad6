/** Puts a meeting of a panel into the diary, with the panel's standing lines on its agenda. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import { addAgendaItem } from '../agenda/agenda-lines.ts';
import { chosen, plain, said } from '../checks.ts';
import { whyNotWorkingDay } from '../clocks/calendar.ts';
import { londonParts } from '../clocks/london.ts';
import { partnershipCalendar } from '../clocks/settings.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import type { Panel } from '../panels/panel.entity.ts';
import { StandingItem } from '../panels/standing-item.entity.ts';
import { Membership } from '../people/membership.entity.ts';
import { Person } from '../people/person.entity.ts';
import { add } from '../row.ts';
import { Meeting } from './meeting.entity.ts';

export interface MeetingPlan {
  startsAt: string;
  place: string;
  joinLink?: string | null;
  chairId?: string | null;
  /** said after the warning that the day is not a working day */
  evenSo?: boolean | null;
}

/** @throws BAD_INPUT, or RULE_BROKEN naming the holiday unless `evenSo` */
export async function scheduleMeeting(
  em: EntityManager,
  actor: Actor,
  panel: Panel,
  plan: MeetingPlan,
  today: string,
): Promise<Meeting> {
  const { date } = londonParts(new Date(plan.startsAt));
  if (date < today) throw BadInput('Choose a day that is not in the past.', 'startsAt');
  const cal = await partnershipCalendar(em);
  if (!cal.years.has(Number(date.slice(0, 4))))
    throw BadInput(
      'There are no bank holidays on file for that year yet, so no meeting can be planned in it.',
      'startsAt',
    );
  const holiday = whyNotWorkingDay(cal, date);
  if (holiday && !plan.evenSo)
    throw RuleBroken(
      `That day is not a working day (${holiday}). Confirm that the panel meets even so, or choose another.`,
      'startsAt',
    );
  const place = said(plan.place, 'place', 'Say where the panel meets.', 300);
  const chair = await chairOf(em, plan.chairId ?? (actor.role === 'CPC' ? actor.personId : null), today);
  const meeting = add(em, Meeting, {
    panelId: panel.id,
    startsAt: plan.startsAt,
    place,
    joinLink: plain(plan.joinLink, 'joinLink', 1000),
    chairId: chair.id,
    chairName: chair.name,
    state: 'SCHEDULED',
  });
  await em.flush();
  for (const line of await em.find(StandingItem, { panelId: panel.id }, { orderBy: { position: 'asc' } })) {
    if (['NEW', 'REVIEW', 'STEP_DOWN'].includes(line.part)) continue;
    await addAgendaItem(
      em,
      meeting,
      { part: line.part as 'STANDING', title: line.title, minutes: line.minutes },
      today,
    );
  }
  return meeting;
}

async function chairOf(em: EntityManager, id: string | null, today: string): Promise<Person> {
  const chair = await chosen(em, Person, id);
  const chairs =
    chair &&
    (await em.count(Membership, {
      personId: chair.id,
      role: 'CPC',
      startsOn: { $lte: today },
      $or: [{ endsOn: null }, { endsOn: { $gt: today } }],
    }));
  if (!chairs) throw BadInput('Choose a Child Protection Co-ordinator to chair the meeting.', 'chairId');
  return chair;
}
