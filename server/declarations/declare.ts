/** What each attendee says for themselves before and during a meeting. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { said } from '../checks.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Panel } from '../panels/panel.entity.ts';
import { add } from '../row.ts';
import { ConfidentialityAcceptance } from './confidentiality-acceptance.entity.ts';
import { DeclaredInterest } from './declared-interest.entity.ts';

/** The words accepted are kept, because the panel may change its statement later. Accepting twice is the same as once. */
export async function acceptConfidentiality(
  em: EntityManager,
  actor: Actor,
  meeting: Meeting,
  now: string,
): Promise<Meeting> {
  const before = await em.count(ConfidentialityAcceptance, { meetingId: meeting.id, personId: actor.personId });
  if (before) return meeting;
  const panel = await em.findOneOrFail(Panel, { id: meeting.panelId });
  add(em, ConfidentialityAcceptance, {
    meetingId: meeting.id,
    personId: actor.personId,
    organisationId: actor.organisationId,
    statement: panel.confidentialityStatement,
    acceptedAt: now,
  });
  return meeting;
}

/** The item and the child are gone for this person with the next request; the chair sees the declaration. @throws BAD_INPUT */
export async function declareInterest(
  em: EntityManager,
  actor: Actor,
  item: AgendaItem,
  nature: string,
  now: string,
): Promise<Meeting> {
  add(em, DeclaredInterest, {
    itemId: item.id,
    meetingId: item.meetingId,
    childId: item.childId ?? null,
    personId: actor.personId,
    personName: actor.personName,
    organisationId: actor.organisationId,
    nature: said(nature, 'nature', 'Say what your interest is.', 2000),
    declaredAt: now,
  });
  return em.findOneOrFail(Meeting, { id: item.meetingId });
}
