/** The chair records what the panel decided on an item, with its reasons. The child's episode follows the decision. */
import type { EntityManager } from '@mikro-orm/sql';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import type { RiskLevel } from '../assessments/assessment.entity.ts';
import { chosen, fresh, plain, said } from '../checks.ts';
import { londonParts } from '../clocks/london.ts';
import { BadInput, RuleBroken } from '../errors.ts';
import { Listing } from '../listings/listing.entity.ts';
import { PanelEpisode, type EpisodeState } from '../listings/panel-episode.entity.ts';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { add } from '../row.ts';
import { Decision, type DecisionKind } from './decision.entity.ts';
import type { HandlingCode } from './passage.entity.ts';

export interface PanelDecision {
  kind: DecisionKind;
  rationale: string;
  handlingCode: HandlingCode;
  riskCategory?: RiskLevel | null;
  recommenderOrganisationId?: string | null;
  dissent?: string | null;
  noActionReason?: string | null;
  version?: number | null;
}

const sitting: readonly MeetingState[] = ['IN_SESSION', 'CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR'];
const follows: Record<DecisionKind, EpisodeState> = {
  MONITOR: 'ACTIVE_MONITORED',
  STEP_UP: 'ACTIVE_MONITORED',
  REFER: 'ACTIVE_MONITORED',
  STEP_DOWN: 'STEPPED_DOWN',
  PLAN_SUFFICIENT: 'CLOSED',
  NOTED: 'ACTIVE_MONITORED',
};

/** @throws STALE, BAD_INPUT without a rationale (or, for a child, without a risk category), RULE_BROKEN outside the meeting */
export async function recordDecision(
  em: EntityManager,
  item: AgendaItem,
  decided: PanelDecision,
  now: string,
): Promise<Decision> {
  const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
  if (!sitting.includes(meeting.state))
    throw RuleBroken('A decision is recorded while the panel sits, or until its minutes are approved.', 'itemId');
  const rationale = said(decided.rationale, 'rationale', 'Give the reasons for the decision.');
  if (item.childId && !decided.riskCategory)
    throw BadInput('Give the panel’s risk category for the child.', 'riskCategory');
  if (item.childId && decided.kind === 'NOTED') throw BadInput('Choose what the panel decided for the child.', 'kind');
  const recommender = decided.recommenderOrganisationId ?? null;
  if (recommender && !(await chosen(em, Organisation, recommender)))
    throw BadInput('Choose a partner organisation.', 'recommenderOrganisationId');
  const before = await em.findOne(Decision, { itemId: item.id });
  if (before) fresh(before, decided.version ?? 0);
  const values = {
    kind: decided.kind,
    rationale,
    handlingCode: decided.handlingCode,
    riskCategory: decided.riskCategory ?? null,
    recommenderOrganisationId: recommender,
    dissent: plain(decided.dissent, 'dissent'),
    noActionReason: plain(decided.noActionReason, 'noActionReason', 4000),
    decidedAt: now,
  };
  await heard(em, item, meeting, decided);
  if (before) return Object.assign(before, values, { version: before.version + 1 });
  return add(em, Decision, { meetingId: item.meetingId, itemId: item.id, childId: item.childId ?? null, ...values });
}

/** The listing is heard and the episode moves as the decision says. */
async function heard(em: EntityManager, item: AgendaItem, meeting: Meeting, decided: PanelDecision): Promise<void> {
  if (!item.listingId) return;
  const listing = await em.findOneOrFail(Listing, { id: item.listingId });
  Object.assign(listing, { state: 'HEARD', heardAt: meeting.startsAt });
  const episode = await em.findOneOrFail(PanelEpisode, { id: listing.episodeId });
  const day = londonParts(new Date(meeting.startsAt)).date;
  const state = follows[decided.kind];
  const ended = state === 'STEPPED_DOWN' || state === 'CLOSED';
  Object.assign(episode, {
    state,
    riskCategory: decided.riskCategory ?? null,
    firstHeardOn: episode.firstHeardOn ?? day,
    closedOn: ended ? day : null,
    closureReason: ended
      ? decided.kind === 'STEP_DOWN'
        ? 'Stepped down by the panel'
        : 'The existing plan is sufficient'
      : null,
  });
}
