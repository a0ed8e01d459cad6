/**
 * What makes the cast awkward. Each case and where it is found:
 *
 * - two pupils of one school on one agenda: Keira Brailsford and Tegan Draycott, Ashfield Academy, next MASE
 * - siblings at two schools, both listed: Tegan and Mason Draycott, next MASE
 * - a pupil who left a school yesterday: Ioana Hempsall; Ashfield Academy is still invited, and sees nothing
 * - a restricted record: Adaeze Okoro, next MASE; only `cpc` and `panel-admin` have access
 * - a declared interest: `police-missing` on Zofia Kaczmarek, next MASE
 * - a harmed child at the same school as the child who harmed: Maisie Limb (next MASE, with IMARA) and Kofi Ansah (HSB, last panel)
 * - a child turning 18 next month: Simran Sahota, next MASE
 * - an address that must not be known: Bethany Rowbotham, next MASE
 * - an action overdue at two panels running: Chanel Widdowson, owed by the Family Service
 * - a disruption action with target, tactics and safety wording: Keira Brailsford
 * - a transfer out of the area: Ebony Calladine, MASE
 * - a police report in lieu with the decision delegated: MASE, last panel but one
 * - an inquorate meeting: MASE, six panels ago
 * - a deferral, and three requests still waiting for a MASE agenda: Nia Leivers is one of them
 */
import { DeclaredInterest } from '../../server/declarations/declared-interest.entity.ts';
import { RecordAccess } from '../../server/declarations/record-access.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { DisruptionAction } from '../../server/disruption/disruption-action.entity.ts';
import { Listing } from '../../server/listings/listing.entity.ts';
import { PanelEpisode } from '../../server/listings/panel-episode.entity.ts';
import type { Agenda } from './agendas.ts';
import type { Cast } from './cast.ts';
import type { Made } from './children.ts';
import type { Journey } from './journeys.ts';
import { note, promise } from './plans.ts';
import { told } from './telling.ts';
import { disruption, overduePromise } from './texts/cast.ts';
import { reasonsToList } from './texts/listing.ts';
import type { World } from './world.ts';

const itemOf = (agenda: Agenda, made: Made) => {
  const heard = agenda.children.find((child) => child.made === made);
  if (!heard) throw new Error(`${made.name} is not on the agenda of ${agenda.sitting.day}.`);
  return heard;
};

export function restrict(world: World, { restricted }: Cast): void {
  restricted.child.restrictedRecord = true;
  for (const subject of ['cpc', 'panel-admin']) {
    world.add(RecordAccess, {
      childId: restricted.child.id,
      personId: world.person(subject).id,
      reason:
        'A member of the child’s family works for a partner agency. Named people only, agreed by the strategic manager.',
      startsOn: addDays(world.today, -75),
    });
  }
}

export function declare(world: World, next: Agenda, { interest }: Cast): void {
  const { item } = itemOf(next, interest);
  const person = world.person('police-missing');
  world.add(DeclaredInterest, {
    itemId: item.id,
    meetingId: next.sitting.meeting.id,
    childId: interest.child.id,
    personId: person.id,
    personName: person.name,
    organisationId: world.organisation('nottspolice-missing').id,
    nature: 'My sister lives next door to the family and our children are friends.',
    declaredAt: world.at(addDays(world.today, -1), '10:12'),
  });
}

/** The CaRE team's disruption, agreed at the last panel. The target is in the compartment, the tactics with the police. */
export function disrupt(world: World, last: Agenda, { disrupted }: Cast): void {
  const heard = itemOf(last, disrupted);
  const police = world.organisation('nottspolice-care');
  const chance = world.chance('disruption');
  for (const one of disruption) {
    const dueOn = addDays(world.today, one.dueInDays);
    const action = promise(
      world,
      heard,
      police,
      { heading: 'PURSUE', owner: police.code, text: one.text, note: one.note, evidence: '' },
      chance,
      { dueOn, state: 'IN_PROGRESS', raisedByOrganisationId: police.id },
    );
    world.add(DisruptionAction, {
      actionId: action.id,
      childId: disrupted.child.id,
      raisedByOrganisationId: police.id,
      ownerOrganisationId: police.id,
      powerId: world.power(one.power).id,
      targetKind: one.targetKind,
      target: one.target,
      operationalDetail: one.operationalDetail,
      conditions: one.conditions,
      status: one.status,
      statusOn: addDays(world.today, -9),
      safetyWording: one.safetyWording,
    });
  }
}

/** Agreed three panels ago, due before the last panel, and still open. */
export function leaveOverdue(world: World, thirdLast: Agenda, last: Agenda, { overdue }: Cast): void {
  const owner = world.organisation('family-service');
  const chance = world.chance('overdue');
  const dueOn = addDays(last.sitting.day, -12);
  const action = promise(world, itemOf(thirdLast, overdue), owner, overduePromise, chance, {
    dueOn,
    state: 'IN_PROGRESS',
  });
  const said = told(
    'The worker who had offered the sessions is away. {name} and {carer} have been told, and a colleague will start.',
    overdue,
    chance,
  );
  note(world, action, owner, action.ownerName, said, world.at(addDays(last.sitting.day, 2), '11:20'));
}

export function moveAway(journeys: readonly Journey[], { moved }: Cast): void {
  const journey = journeys.find((one) => one.made === moved);
  const last = journey?.hearings.at(-1);
  if (!journey || !last) throw new Error('The child who moved away was never heard.');
  Object.assign(journey.episode, {
    state: 'TRANSFERRED_OUT',
    closedOn: addDays(last.sitting.day, 16),
    closureReason:
      'The family moved to Derbyshire. The plan, the assessment and the live police measures were handed over at a transfer meeting.',
  });
}

/** Requests that nobody has given a place yet: one child new to the panel, and reviews of two whom it knows. */
export function request(world: World, journeys: readonly Journey[], { requested }: Cast): void {
  const panel = world.panel('MASE');
  const csc = world.organisation('csc').id;
  const chance = world.chance('requests');
  const ask = (made: Made, episodeId: string, kind: 'NEW' | 'REVIEW', reason: string, daysAgo: number) =>
    world.add(Listing, {
      episodeId,
      childId: made.child.id,
      panelId: panel.id,
      kind,
      state: 'REQUESTED',
      requestedOn: addDays(world.today, -daysAgo),
      requestedByOrganisationId: csc,
      reason,
    });
  const reason = told(reasonsToList['MASE']?.[0] ?? '', requested, chance);
  const episode = world.add(PanelEpisode, {
    childId: requested.child.id,
    panelId: panel.id,
    state: 'PANEL_REQUIRED',
    requiredOn: addDays(world.today, -6),
    reason,
  });
  ask(requested, episode.id, 'NEW', reason, 3);
  const waiting = journeys.filter(
    (one) => one.made.key === null && !one.episode.closedOn && one.hearings.every((hearing) => hearing.outcome),
  );
  for (const [n, { made, episode: open }] of waiting.slice(-2).entries()) {
    open.state = 'REVIEW_DUE';
    ask(made, open.id, 'REVIEW', told(reasonsToList['REVIEW']?.[n] ?? '', made, chance), 2 + n);
  }
}

/** There was no time for one child at the last panel, who is heard next week instead. */
export function defer(world: World, journeys: readonly Journey[], last: Agenda, { hidden }: Cast): void {
  const journey = journeys.find((one) => one.made === hidden);
  if (!journey) return;
  const { episode } = journey;
  episode.requiredOn = addDays(last.sitting.day, -24);
  world.add(Listing, {
    episodeId: episode.id,
    childId: hidden.child.id,
    panelId: last.sitting.panel.id,
    meetingId: last.sitting.meeting.id,
    kind: 'NEW',
    state: 'DEFERRED',
    requestedOn: addDays(last.sitting.day, -15),
    requestedByOrganisationId: world.organisation('csc').id,
    reason: episode.reason,
    outcomeReason:
      'The panel ran out of time. The chair spoke with the social worker the same day, and the safety plan stands until the child is heard.',
  });
}
