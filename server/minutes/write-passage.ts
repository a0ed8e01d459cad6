/** An agency contributes a paragraph, or the minute-taker records what was said. The author's agency keeps control of its handling. */
import type { EntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { fresh, said } from '../checks.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import type { ContributionSource } from '../organisations/contribution-source.ts';
import { add } from '../row.ts';
import { Passage, type HandlingCode, type PassageKind } from './passage.entity.ts';

export interface PassageText {
  kind: PassageKind;
  handlingCode: HandlingCode;
  text: string;
}

const agencies: readonly MeetingState[] = [
  'PAPERS_ISSUED',
  'IN_SESSION',
  'CONCLUDED',
  'MINUTES_DRAFT',
  'MINUTES_WITH_CHAIR',
];
const minuteTaker: readonly MeetingState[] = agencies.slice(1);
const tooLate = 'The minutes are approved, so nothing can be added or changed. Ask the chair for a correction.';

/** @throws RULE_BROKEN before papers are issued, before the panel sits (minutes), or after approval */
export async function writePassage(
  em: EntityManager,
  actor: Actor,
  item: AgendaItem,
  written: PassageText,
  now: string,
): Promise<Passage> {
  const text = said(written.text, 'text', 'Write something first.');
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  const source = await sourceOf(em, actor);
  const open = source === 'PANEL' ? minuteTaker : agencies;
  if (!open.includes(meeting.state)) {
    throw RuleBroken(
      source === 'PANEL' && agencies.includes(meeting.state) ? 'Minutes are written once the panel sits.' : tooLate,
      'itemId',
    );
  }
  return add(em, Passage, {
    meetingId: meeting.id,
    itemId: item.id,
    childId: item.childId ?? null,
    authorOrganisationId: actor.organisationId,
    authorPersonId: actor.personId,
    authorName: actor.personName,
    source,
    kind: written.kind,
    handlingCode: written.handlingCode,
    text,
    writtenAt: now,
  });
}

async function sourceOf(em: EntityManager, actor: Actor): Promise<ContributionSource> {
  if (actor.role === 'CPC' || actor.role === 'ADM') return 'PANEL';
  const { contributesAs } = await em.findOneOrFail(Organisation, { id: actor.organisationId });
  if (!contributesAs) throw BadInput('Your agency does not contribute to panels.', 'itemId');
  return contributesAs;
}

/** @throws STALE when somebody else saved first, RULE_BROKEN after approval */
export async function amendPassage(
  em: EntityManager,
  passage: Passage,
  written: PassageText,
  version: number,
  now: string,
): Promise<Passage> {
  const meeting = await em.findOneOrFail(Meeting, { id: passage.meetingId });
  if (!agencies.includes(meeting.state)) throw RuleBroken(tooLate, 'passageId');
  fresh(passage, version);
  const text = said(written.text, 'text', 'Write something first.');
  Object.assign(passage, {
    text,
    kind: written.kind,
    handlingCode: written.handlingCode,
    writtenAt: now,
    version: passage.version + 1,
  });
  return passage;
}
