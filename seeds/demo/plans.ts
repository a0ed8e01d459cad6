/** The 4P actions that a panel agrees for each child, what has become of them since, and their progress notes. */
import { ActionUpdate } from '../../server/actions/action-update.entity.ts';
import { Action, type ActionState } from '../../server/actions/action.entity.ts';
import { addDays, daysBetween } from '../../server/clocks/dates.ts';
import type { PlainDate } from '../../server/clocks/calendar.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Agenda, Heard } from './agendas.ts';
import type { Random } from './random.ts';
import { told } from './telling.ts';
import { declineReasons, exploitationPanels, promises, type Promised } from './texts/actions.ts';
import type { World } from './world.ts';

const ownerOf = (world: World, { made }: Heard, promise: Promised): Organisation | null =>
  promise.owner === 'SCHOOL' ? made.school : world.organisation(promise.owner);

/** How an action due by now has ended, or how far one not yet due has come. */
function stateOf(agreedOn: PlainDate, dueOn: PlainDate, today: PlainDate, chance: Random): ActionState {
  if (chance.chance(0.02)) return 'DECLINED';
  const roll = chance.next();
  if (dueOn < today) {
    if (daysBetween(dueOn, today) < 50 && roll < 0.3) return roll < 0.12 ? 'ACCEPTED' : 'IN_PROGRESS';
    return roll > 0.95 ? 'NOT_ACHIEVED' : roll > 0.92 ? 'SUPERSEDED' : 'COMPLETED';
  }
  if (daysBetween(agreedOn, today) < 4) return 'AGREED';
  return roll < 0.25 ? 'AGREED' : roll < 0.5 ? 'ACCEPTED' : roll < 0.85 ? 'IN_PROGRESS' : 'COMPLETED';
}

/** Agreed for a child by a panel; `overrides` is for what the story says of it. */
export function promise(
  world: World,
  heard: Heard,
  owner: Organisation,
  one: Promised,
  chance: Random,
  overrides: Partial<Action> = {},
): Action {
  const { sitting, made, item } = heard;
  const agreedOn = sitting.day;
  const dueOn = overrides.dueOn ?? addDays(agreedOn, chance.pick([7, 14, 21, 28, 28, 35, 42]));
  const state = overrides.state ?? stateOf(agreedOn, dueOn, world.today, chance);
  const person = owner.code === 'csc' ? made.worker : world.speaker(owner.code);
  const done = addDays(agreedOn, chance.int(3, Math.max(4, daysBetween(agreedOn, dueOn) + 2)));
  const completedOn = state === 'COMPLETED' ? (done < world.today ? done : world.today) : null;
  const action = world.add(Action, {
    childId: made.child.id,
    itemId: item.id,
    meetingId: sitting.meeting.id,
    heading: one.heading,
    text: told(one.text, made, chance),
    ownerOrganisationId: owner.id,
    ownerName: person.name,
    raisedByOrganisationId: world.organisation('cpc-service').id,
    agreedOn,
    dueOn,
    state,
    declineReason: state === 'DECLINED' ? chance.pick(declineReasons) : null,
    evidence:
      state === 'COMPLETED'
        ? told(one.evidence, made, chance)
        : state === 'NOT_ACHIEVED'
          ? `${told(one.note, made, chance)} It could not be finished in time and the panel has agreed another way.`
          : null,
    completedOn,
    ...overrides,
  });
  const started = state === 'IN_PROGRESS' || state === 'NOT_ACHIEVED' || (state === 'COMPLETED' && chance.chance(0.7));
  const noted = addDays(agreedOn, chance.int(2, 6));
  const until = action.completedOn ?? addDays(world.today, -1);
  if (started && agreedOn < until) {
    const day = noted < until ? noted : until;
    note(
      world,
      action,
      owner,
      person.name,
      told(one.note, made, chance),
      world.at(day, `1${chance.int(0, 6)}:${chance.int(10, 55)}`),
    );
  }
  return action;
}

export function note(
  world: World,
  action: Action,
  owner: Organisation,
  authorName: string,
  text: string,
  notedAt: string,
): void {
  world.add(ActionUpdate, {
    actionId: action.id,
    childId: action.childId,
    organisationId: owner.id,
    authorName,
    note: text,
    notedAt,
  });
}

/** What has been promised to each child already: nobody promises the same thing twice. */
function promisedBefore(world: World): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  for (const { childId, text } of (world.rows.get(Action) ?? []) as Action[]) {
    before.set(childId, (before.get(childId) ?? new Set()).add(text));
  }
  return before;
}

/** Actions for each child that the panel has decided. @returns the ids of items that were left without one */
export function plan(world: World, agenda: Agenda, usual: readonly [number, number]): Set<string> {
  const before = promisedBefore(world);
  const { sitting } = agenda;
  const chance = world.chance(`plans ${sitting.panel.code} ${sitting.day}`);
  const without = new Set<string>();
  for (const heard of agenda.children.filter((child) => child.outcome)) {
    const invited = new Set(heard.invited.map((one) => one.id));
    const promised = before.get(heard.made.child.id) ?? new Set();
    const possible = promises
      .filter((one) => !promised.has(told(one.text, heard.made, chance)))
      .filter((one) => (one.panels ?? exploitationPanels).includes(sitting.panel.code))
      .filter((one) => invited.has(ownerOf(world, heard, one)?.id ?? ''));
    const count = heard.outcome === 'STEP_DOWN' ? chance.int(0, 1) : chance.int(...usual);
    const chosen = chance.sample(possible, count);
    for (const one of chosen) {
      const owner = ownerOf(world, heard, one);
      if (owner) promise(world, heard, owner, one, chance);
    }
    if (!chosen.length) without.add(heard.item.id);
  }
  return without;
}
