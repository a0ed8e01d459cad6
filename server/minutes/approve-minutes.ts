/**
 * The chair approves: complete, fixed, with a hash over everything that the minutes say.
 * After this the database itself refuses changes (migration "minutes-are-final").
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import { Action } from '../actions/action.entity.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Attendance } from '../attendance/attendance.entity.ts';
import { quorumOf } from '../attendance/quorum.ts';
import { addDays } from '../clocks/dates.ts';
import { limitOn, partnershipCalendar } from '../clocks/settings.ts';
import { addWorkingDays } from '../clocks/working-days.ts';
import { RuleBroken } from '../errors.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { Decision } from './decision.entity.ts';
import { Minutes } from './minutes.entity.ts';
import { missingSentences } from './missing.ts';
import { Passage } from './passage.entity.ts';

/** What still stands against approval, in sentences; empty when nothing does. */
export async function missingForApproval(em: EntityManager, meeting: Meeting): Promise<string[]> {
  const items = await em.find(AgendaItem, { meetingId: meeting.id, childId: { $ne: null } });
  const decisions = new Map((await em.find(Decision, { meetingId: meeting.id })).map((one) => [one.itemId, one]));
  const planned = new Set((await em.find(Action, { meetingId: meeting.id })).map((action) => action.itemId));
  const unplanned = items.filter(({ id }) => {
    const decision = decisions.get(id);
    return decision?.kind === 'MONITOR' && !decision.noActionReason && !planned.has(id);
  });
  return missingSentences({
    undecided: items.filter(({ id }) => !decisions.has(id)).length,
    unplanned: unplanned.length,
    quorate: (await quorumOf(em, meeting)).quorate,
    quorumReasonGiven: Boolean(meeting.quorumReason),
  });
}

/** SHA-256 over the record behind the minutes, in a fixed order: the same record always gives the same hash. */
export async function hashOf(em: EntityManager, meeting: Meeting): Promise<string> {
  const by = { orderBy: { id: 'asc' as const } };
  const where = { meetingId: meeting.id };
  const record = [
    {
      id: meeting.id,
      startsAt: meeting.startsAt,
      chair: meeting.chairName,
      quorumReason: meeting.quorumReason ?? null,
    },
    (await em.find(AgendaItem, where, by)).map((i) => [i.id, i.part, i.title ?? null, i.childId ?? null, i.position]),
    (await em.find(Attendance, where, by)).map((a) => [
      a.id,
      a.itemId ?? null,
      a.organisationId,
      a.status,
      a.personName ?? null,
      a.deputyFor ?? null,
      a.decisionDelegated,
      a.arrivedAt ?? null,
      a.leftAt ?? null,
    ]),
    (await em.find(Passage, where, by)).map((p) => [p.id, p.itemId, p.source, p.kind, p.handlingCode, p.text]),
    (await em.find(Decision, where, by)).map((d) => [
      d.id,
      d.itemId,
      d.kind,
      d.rationale,
      d.handlingCode,
      d.riskCategory ?? null,
      d.recommenderOrganisationId ?? null,
      d.dissent ?? null,
      d.noActionReason ?? null,
    ]),
    (await em.find(Action, where, by)).map((a) => [
      a.id,
      a.itemId ?? null,
      a.heading,
      a.text,
      a.ownerOrganisationId,
      a.agreedOn,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

export function sendMinutesToChair(minutes: Minutes, meeting: Meeting, now: string): Meeting {
  Object.assign(minutes, { state: 'WITH_CHAIR', sentToChairAt: now });
  meeting.state = 'MINUTES_WITH_CHAIR';
  meeting.version += 1;
  return meeting;
}

/** @throws RULE_BROKEN with the list of what is missing */
export async function approveMinutes(em: EntityManager, actor: Actor, meeting: Meeting, now: string): Promise<Meeting> {
  const missing = await missingForApproval(em, meeting);
  if (missing.length) throw RuleBroken(`The minutes cannot be approved yet: ${missing.join('; ')}.`, 'meetingId');
  const minutes = await em.findOneOrFail(Minutes, { meetingId: meeting.id });
  Object.assign(minutes, {
    state: 'APPROVED',
    approvedAt: now,
    approvedByName: actor.personName,
    hash: await hashOf(em, meeting),
  });
  meeting.state = 'APPROVED';
  meeting.version += 1;
  return meeting;
}

/** Invited agencies keep their items through so many working days from here; on the day after, they are closed. */
export async function distributeMinutes(
  em: EntityManager,
  meeting: Meeting,
  now: string,
  today: string,
): Promise<Meeting> {
  const panel = await em.findOneOrFail(Panel, { id: meeting.panelId });
  const days = await limitOn(em, 'invitation-closes', panel.code, today);
  meeting.closesOn = addDays(addWorkingDays(await partnershipCalendar(em), today, days), 1);
  meeting.distributedAt = now;
  meeting.state = 'DISTRIBUTED';
  meeting.version += 1;
  return meeting;
}
