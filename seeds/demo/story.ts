/** Tells the whole story, in memory: people, children, twelve months of panels, and what is on the desks today. */
import { addDays } from '../../server/clocks/dates.ts';
import type { AsTold } from './attendance.ts';
import { accept, attend } from './attendance.ts';
import { agendaOf, type Agenda } from './agendas.ts';
import { assess } from './assessments.ts';
import * as awkward from './awkward.ts';
import { makeCast, type Cast } from './cast.ts';
import { Nursery } from './children.ts';
import { contribute, discuss } from './contributions.ts';
import { populate, type Population } from './population.ts';
import { decide } from './decisions.ts';
import { diaryOf, type Sitting } from './diary.ts';
import { journeysOf, type Journey, type Programme, type Role } from './journeys.ts';
import { plan } from './plans.ts';
import { appointStaff } from './staff.ts';
import { Teller } from './teller.ts';
import type { World } from './world.ts';

const INQUORATE_AGO = 6;
const IN_LIEU_AGO = 2;
const noHealth: AsTold = { icb: { status: 'APOLOGIES' }, head2head: { status: 'APOLOGIES' } };
const policeInLieu: AsTold = {
  'nottspolice-care': { status: 'REPORT_IN_LIEU', decisionDelegated: true },
  'nottspolice-missing': { status: 'APOLOGIES' },
};
/** Said in advance of next week's MASE. */
const inAdvance: AsTold = { yjs: { status: 'APOLOGIES' }, tetc: { status: 'DEPUTY', decisionDelegated: true } };

function roles(code: string, cast: Cast): Role[] {
  if (code === 'HSB') return [{ made: cast.harming, heard: 1, next: null }];
  if (code === 'MISSING')
    return [
      { made: cast.overdue, heard: 3, next: 'REVIEW' },
      { made: cast.disrupted, heard: 2, next: 'REVIEW' },
      { made: cast.left, heard: 0, next: 'NEW' },
    ];
  if (code !== 'MASE') return [];
  return [
    { made: cast.disrupted, heard: 3, next: 'REVIEW' },
    { made: cast.elder, heard: 2, next: 'REVIEW' },
    { made: cast.younger, heard: 0, next: 'NEW' },
    { made: cast.left, heard: 2, next: 'REVIEW' },
    { made: cast.restricted, heard: 1, next: 'REVIEW' },
    { made: cast.interest, heard: 1, next: 'REVIEW' },
    { made: cast.harmed, heard: 0, next: 'NEW' },
    { made: cast.turning18, heard: 4, next: 'STEP_DOWN' },
    { made: cast.hidden, heard: 0, next: 'NEW' },
    { made: cast.overdue, heard: 3, next: 'REVIEW' },
    { made: cast.moved, heard: 3, next: null, absent: 4 },
  ];
}

const shape: Record<string, Pick<Programme, 'size' | 'longest'> & { actions: readonly [number, number] }> = {
  MASE: { size: 7, longest: 4, actions: [2, 4] },
  CCEP: { size: 5, longest: 5, actions: [1, 3] },
  HSB: { size: 6, longest: 2, actions: [0, 2] },
  MISSING: { size: 8, longest: 4, actions: [0, 2] },
};

export interface Story {
  sittings: Sitting[];
  cast: Cast;
}

export function tellStory(world: World): Story {
  const teams = appointStaff(world);
  const nursery = new Nursery(world);
  const cast = makeCast(world, nursery, teams);
  const population = populate(world, nursery, teams);
  awkward.restrict(world, cast);
  const all: Journey[] = [];
  const told = ['MASE', 'CCEP', 'HSB', 'MISSING'].map((code) => tellPanel(world, code, cast, population, all));
  assess(world, all, [cast.requested]);
  return { sittings: told.flat(), cast };
}

/** One panel's year. @returns its meetings */
function tellPanel(world: World, code: string, cast: Cast, population: Population, all: Journey[]): Sitting[] {
  const { size, longest, actions } = shape[code] ?? { size: 5, longest: 2, actions: [0, 1] as const };
  const sittings = diaryOf(world, world.panel(code));
  const held = sittings.filter((one) => one.minutes);
  const next = sittings.find((one) => !one.minutes) ?? null;
  const programme: Programme = {
    held,
    next: code === 'HSB' ? null : next,
    cast: roles(code, cast),
    others: population[code] ?? [],
    size,
    longest,
    decidedAlready: code === 'CCEP' ? 2 : 0,
  };
  const journeys = journeysOf(world, code, programme);
  all.push(...journeys);
  if (code === 'MASE') awkward.moveAway(journeys, cast);
  const teller = new Teller(world.chance(`teller ${code}`));
  const agendas = sittings.map((sitting) =>
    agendaOf(
      world,
      sitting,
      journeys.flatMap((one) => one.hearings).filter((one) => one.sitting === sitting),
    ),
  );
  const past = agendas.filter((agenda) => agenda.sitting.minutes);
  for (const agenda of agendas) tellMeeting(world, agenda, teller, past.length - past.indexOf(agenda), actions);
  if (code === 'MASE') tellAwkward(world, journeys, past, agendas, cast);
  return sittings;
}

function tellMeeting(
  world: World,
  agenda: Agenda,
  teller: Teller,
  ago: number,
  actions: readonly [number, number],
): void {
  const { meeting, panel, day } = agenda.sitting;
  if (meeting.state === 'SCHEDULED') return;
  const waiting = meeting.state === 'PAPERS_ISSUED';
  contribute(world, agenda, teller, waiting ? 0.8 : 1);
  if (waiting) {
    accept(world, agenda, world.at(addDays(world.today, -1), '09:40'), ['dsl-gedling', 'health']);
    attend(world, { ...agenda, children: [] }, inAdvance, true);
    return;
  }
  const mase = panel.code === 'MASE';
  const asTold = mase && ago === INQUORATE_AGO ? noHealth : mase && ago === IN_LIEU_AGO ? policeInLieu : {};
  accept(world, agenda, world.at(addDays(day, -1), '16:30'));
  attend(world, agenda, asTold);
  discuss(world, agenda, teller);
  decide(world, agenda, teller, plan(world, agenda, actions));
  if (asTold === noHealth) {
    meeting.quorumReason =
      'Health could not attend at short notice and had no deputy. The chair went ahead because four children needed decisions that day; the named nurse read every decision within two working days and agreed with them.';
  }
}

function tellAwkward(
  world: World,
  journeys: readonly Journey[],
  past: readonly Agenda[],
  agendas: readonly Agenda[],
  cast: Cast,
): void {
  const [thirdLast, , last] = past.slice(-3);
  const next = agendas.find((agenda) => agenda.sitting.meeting.state === 'PAPERS_ISSUED');
  if (!thirdLast || !last || !next) throw new Error('MASE has met less than three times.');
  awkward.declare(world, next, cast);
  awkward.disrupt(world, last, cast);
  awkward.leaveOverdue(world, thirdLast, last, cast);
  awkward.request(world, journeys, cast);
  awkward.defer(world, journeys, last, cast);
}
