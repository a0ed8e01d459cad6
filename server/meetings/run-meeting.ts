/** The steps of a meeting: papers issued, in session, concluded. Each is one verb, each opens or closes a door for others. */
import type { EntityManager } from '@mikro-orm/sql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { quorumOf } from '../attendance/quorum.ts';
import { fresh, plain } from '../checks.ts';
import { RuleBroken } from '../errors.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { PanelMember } from '../panels/panel-member.entity.ts';
import { add } from '../row.ts';
import type { Meeting } from './meeting.entity.ts';

/**
 * Issues the agenda: from this moment the invited agencies can open their items.
 * @throws RULE_BROKEN when there is no child on it, or a child's item lacks an invitation of a quorum group (practice §8.5)
 */
export async function issuePapers(em: EntityManager, meeting: Meeting, version: number, now: string): Promise<Meeting> {
  fresh(meeting, version);
  const items = await em.find(AgendaItem, { meetingId: meeting.id, childId: { $ne: null } });
  if (!items.length) throw RuleBroken('There is no child on this agenda yet.', 'meetingId');
  const members = await em.find(PanelMember, { panelId: meeting.panelId, quorumGroup: { $ne: null } });
  const invitations = await em.find(Invitation, { meetingId: meeting.id, endedOn: null });
  const groups = new Set(members.map((member) => member.quorumGroup));
  for (const group of groups) {
    const seats = new Set(
      members.filter((member) => member.quorumGroup === group).map((member) => member.organisationId),
    );
    const empty = items.filter((item) => !invitations.some((i) => i.itemId === item.id && seats.has(i.organisationId)));
    if (empty.length) {
      const name = { LOCAL_AUTHORITY: 'the local authority', POLICE: 'the police', HEALTH: 'health' }[
        group ?? 'HEALTH'
      ];
      throw RuleBroken(
        `Invite ${name} to every child’s item: ${empty.length} ${empty.length === 1 ? 'item lacks' : 'items lack'} it.`,
        'invitations',
      );
    }
  }
  meeting.state = 'PAPERS_ISSUED';
  meeting.papersIssuedAt = now;
  meeting.version += 1;
  return meeting;
}

/** The chair opens the meeting. */
export function openMeeting(meeting: Meeting): Meeting {
  meeting.state = 'IN_SESSION';
  meeting.version += 1;
  return meeting;
}

/**
 * The panel has finished; its minutes begin as a draft.
 * @throws RULE_BROKEN when the meeting was not quorate and nobody says why it went ahead
 */
export async function concludeMeeting(
  em: EntityManager,
  meeting: Meeting,
  quorumReason: string | null | undefined,
): Promise<Meeting> {
  meeting.quorumReason = plain(quorumReason, 'quorumReason', 4000) ?? meeting.quorumReason ?? null;
  const { quorate, groups } = await quorumOf(em, meeting);
  if (!quorate && !meeting.quorumReason) {
    const missing = groups.filter((group) => !group.filled).map((group) => group.name);
    throw RuleBroken(
      `The meeting is not quorate (missing: ${missing.join(', ')}). Say why it went ahead.`,
      'quorumReason',
    );
  }
  meeting.state = 'MINUTES_DRAFT';
  meeting.version += 1;
  add(em, Minutes, { meetingId: meeting.id, state: 'DRAFT' });
  return meeting;
}
