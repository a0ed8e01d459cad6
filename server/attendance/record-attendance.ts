/** Who was there for an agency, for the meeting or for one item: recorded once, corrected in place until approval. */
import type { EntityManager } from '@mikro-orm/sql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { chosen, plain } from '../checks.ts';
import { BadInput } from '../errors.ts';
import { Invitation } from '../invitations/invitation.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { PanelMember } from '../panels/panel-member.entity.ts';
import { add } from '../row.ts';
import { Attendance, type AttendanceStatus } from './attendance.entity.ts';

export interface AttendanceRecord {
  itemId?: string | null;
  organisationId: string;
  status: AttendanceStatus;
  personName?: string | null;
  deputyFor?: string | null;
  decisionDelegated?: boolean | null;
  arrivedAt?: string | null;
  leftAt?: string | null;
}

/** @throws BAD_INPUT naming the field: an agency that takes no part, a deputy without a name, leaving before arriving */
export async function recordAttendance(
  em: EntityManager,
  meeting: Meeting,
  said: AttendanceRecord,
): Promise<Attendance> {
  const organisation = await chosen(em, Organisation, said.organisationId);
  const takesPart =
    organisation &&
    (await em.count(PanelMember, { panelId: meeting.panelId, organisationId: organisation.id })) +
      (await em.count(Invitation, { meetingId: meeting.id, organisationId: organisation.id }));
  if (!organisation || !takesPart)
    throw BadInput('Choose an agency that is a member of the panel or invited to an item.', 'organisationId');
  const item = await chosen(em, AgendaItem, said.itemId);
  if (said.itemId && item?.meetingId !== meeting.id) throw BadInput('Choose an item of this meeting.', 'itemId');
  const personName = plain(said.personName, 'personName', 200);
  const deputyFor = plain(said.deputyFor, 'deputyFor', 200);
  if ((said.status === 'PRESENT' || said.status === 'DEPUTY') && !personName)
    throw BadInput('Give the name of the person who came.', 'personName');
  if (said.status === 'DEPUTY' && !deputyFor) throw BadInput('Say for whom the deputy came.', 'deputyFor');
  if (said.arrivedAt && said.leftAt && said.leftAt < said.arrivedAt)
    throw BadInput('Nobody leaves before they arrive.', 'leftAt');
  const before = await em.findOne(Attendance, {
    meetingId: meeting.id,
    itemId: item?.id ?? null,
    organisationId: organisation.id,
  });
  const record = {
    status: said.status,
    personName,
    deputyFor: said.status === 'DEPUTY' ? deputyFor : null,
    decisionDelegated:
      said.status === 'REPORT_IN_LIEU' || said.status === 'DEPUTY' ? (said.decisionDelegated ?? false) : false,
    arrivedAt: said.arrivedAt ?? null,
    leftAt: said.leftAt ?? null,
  };
  if (before) return Object.assign(before, record);
  return add(em, Attendance, {
    meetingId: meeting.id,
    itemId: item?.id ?? null,
    childId: item?.childId ?? null,
    organisationId: organisation.id,
    organisationName: organisation.name,
    ...record,
  });
}
