/**
 * A child's way through one panel: new, reviewed, stepped down. From it come the episode and its listings.
 * The named cast has its way written down; everybody else joins and leaves as places on the agenda allow.
 */
import type { RiskLevel } from '../../server/assessments/assessment.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { Listing, type ListingKind } from '../../server/listings/listing.entity.ts';
import { PanelEpisode, type EpisodeState } from '../../server/listings/panel-episode.entity.ts';
import type { DecisionKind } from '../../server/minutes/decision.entity.ts';
import type { Made } from './children.ts';
import type { Sitting } from './diary.ts';
import type { Random } from './random.ts';
import { told } from './telling.ts';
import { reasonsToList } from './texts/listing.ts';
import type { World } from './world.ts';

export interface Hearing {
  made: Made;
  sitting: Sitting;
  kind: ListingKind;
  /** null until the panel has decided */
  outcome: DecisionKind | null;
  risk: RiskLevel;
  listing: Listing;
}

export interface Journey {
  made: Made;
  episode: PanelEpisode;
  hearings: Hearing[];
}

export interface Role {
  made: Made;
  /** how many of the last past meetings have heard the child */
  heard: number;
  /** what the next meeting hears the child as; null when it does not */
  next: ListingKind | null;
  /** how many of the last past meetings no longer did */
  absent?: number;
}

interface Turn {
  made: Made;
  sitting: Sitting;
  kind: ListingKind;
  decided: boolean;
}

/** in the order of an agenda */
const kindOrder: readonly ListingKind[] = ['NEW', 'REVIEW', 'STEP_DOWN'];
const ends: readonly DecisionKind[] = ['STEP_DOWN', 'PLAN_SUFFICIENT'];

export interface Programme {
  /** meetings that have been held, oldest first */
  held: Sitting[];
  /** the meeting that is next, or sitting today */
  next: Sitting | null;
  cast: Role[];
  others: Made[];
  /** children on one agenda, about */
  size: number;
  /** meetings that one child comes to, at most */
  longest: number;
  /** items of `next` that are decided already */
  decidedAlready: number;
}

/** Who is heard when. */
function turnsOf({ held, next, cast, others, size, longest, decidedAlready }: Programme, chance: Random): Turn[] {
  const turns: Turn[] = [];
  const waiting = [...others];
  let active: { made: Made; left: number; heard: number }[] = [];
  const sittings = next ? [...held, next] : held;
  sittings.forEach((sitting, index) => {
    const before = turns.length;
    const upcoming = sitting === next;
    for (const { made, heard, next: kind, absent = 0 } of cast) {
      const first = held.length - heard - absent;
      if (!upcoming && index >= first && index < held.length - absent)
        turns.push({ made, sitting, kind: index === first ? 'NEW' : 'REVIEW', decided: true });
      if (upcoming && kind) turns.push({ made, sitting, kind, decided: false });
    }
    for (const one of active) {
      const kind = one.heard === 0 ? 'NEW' : one.left === 1 ? 'STEP_DOWN' : 'REVIEW';
      if (upcoming && cast.length) continue;
      turns.push({ made: one.made, sitting, kind, decided: !upcoming });
      Object.assign(one, { left: one.left - 1, heard: one.heard + 1 });
    }
    const places = upcoming && cast.length ? 0 : size + chance.int(-1, 2) - (turns.length - before);
    for (let n = 0; n < places && waiting.length; n += 1) {
      const made = waiting.shift() as Made;
      const left = chance.int(1, longest);
      const already = index === 0 && n % 2 === 0;
      turns.push({ made, sitting, kind: already ? 'REVIEW' : 'NEW', decided: !upcoming });
      active.push({ made, left, heard: 1 });
    }
    active = active.filter((one) => one.left > 0);
    if (!upcoming) return;
    const inOrder = turns.slice(before).sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
    for (const turn of inOrder.slice(0, decidedAlready)) turn.decided = true;
  });
  return turns;
}

function outcomeOf(kind: ListingKind, chance: Random): DecisionKind {
  if (kind === 'STEP_DOWN') return chance.chance(0.85) ? 'STEP_DOWN' : 'MONITOR';
  if (kind === 'REVIEW') return chance.chance(0.1) ? 'STEP_UP' : chance.chance(0.08) ? 'REFER' : 'MONITOR';
  return chance.chance(0.12) ? 'REFER' : 'MONITOR';
}

const riskAt = (kind: ListingKind, heard: number): RiskLevel =>
  kind === 'STEP_DOWN' ? 'LOW' : heard < 2 ? 'HIGH' : 'MEDIUM';

/** Episodes and listings of one panel from who is heard when. */
export function journeysOf(world: World, code: string, programme: Programme): Journey[] {
  const chance = world.chance(`journeys ${code}`);
  const panel = world.panel(code);
  const byChild = new Map<Made, Turn[]>();
  for (const turn of turnsOf(programme, chance)) byChild.set(turn.made, [...(byChild.get(turn.made) ?? []), turn]);
  const journeys: Journey[] = [];
  for (const [made, turns] of byChild) {
    const first = turns[0] as Turn;
    const seen = first.kind === 'NEW' ? null : addDays(first.sitting.day, -chance.int(28, 35));
    const requiredOn = addDays(seen ?? first.sitting.day, -chance.int(16, 50));
    const reason = told(chance.pick(reasonsToList[code] ?? []), made, chance);
    const episode = world.add(PanelEpisode, {
      childId: made.child.id,
      panelId: panel.id,
      state: 'LISTED',
      requiredOn,
      reason,
      firstHeardOn: seen,
    });
    const journey: Journey = { made, episode, hearings: [] };
    for (const turn of turns) {
      if (episode.closedOn) break;
      journey.hearings.push(hear(world, journey, turn, chance));
    }
    journeys.push(journey);
  }
  return journeys;
}

function hear(
  world: World,
  { made, episode, hearings }: Journey,
  { sitting, kind, decided }: Turn,
  chance: Random,
): Hearing {
  const { day, meeting, panel } = sitting;
  const outcome = decided ? outcomeOf(kind, chance) : null;
  const risk = riskAt(kind, hearings.length);
  const asked = addDays(day, -chance.int(12, 16));
  const listing = world.add(Listing, {
    episodeId: episode.id,
    childId: made.child.id,
    panelId: panel.id,
    meetingId: meeting.id,
    kind,
    state: decided ? 'HEARD' : 'LISTED',
    requestedOn: asked < episode.requiredOn ? episode.requiredOn : asked,
    requestedByOrganisationId: world.organisation('csc').id,
    reason: kind === 'NEW' ? episode.reason : told(chance.pick(reasonsToList[kind] ?? []), made, chance),
    heardAt: decided ? meeting.startsAt : null,
  });
  if (!outcome) {
    if (kind === 'STEP_DOWN') episode.state = 'STEP_DOWN_PROPOSED';
    else if (hearings.length) episode.state = 'REVIEW_DUE';
    return { made, sitting, kind, outcome, risk, listing };
  }
  const state: EpisodeState =
    outcome === 'STEP_DOWN' ? 'STEPPED_DOWN' : outcome === 'PLAN_SUFFICIENT' ? 'CLOSED' : 'ACTIVE_MONITORED';
  const over = ends.includes(outcome);
  Object.assign(episode, {
    state,
    riskCategory: risk,
    firstHeardOn: episode.firstHeardOn ?? day,
    closedOn: over ? day : null,
    closureReason: over ? 'Stepped down by the panel' : null,
  });
  return { made, sitting, kind, outcome, risk, listing };
}
