/** A child's circumstances: who looks after them in law, which school, which workers. */
import { CareStatus } from '../../server/children/care-status.entity.ts';
import { Enrolment } from '../../server/children/enrolment.entity.ts';
import { Involvement } from '../../server/children/involvement.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { Made } from './children.ts';
import { EAST_TEAM, MISSING_TEAM, NORTH_TEAM, SOUTH_TEAM } from './people.ts';
import type { Random } from './random.ts';
import type { Teams } from './staff.ts';
import type { World } from './world.ts';

const teamOf: Record<string, string> = {
  E07000170: NORTH_TEAM,
  E07000174: NORTH_TEAM,
  E07000171: EAST_TEAM,
  E07000175: EAST_TEAM,
};

export interface Help {
  code: string;
  involvedAs: string;
  /** a named worker; without one, the whole agency works with the child */
  person?: Person;
  team?: string;
}

/** An agency works with the child from some days ago. */
export function involve(world: World, made: Made, help: Help, daysAgo: number): void {
  world.add(Involvement, {
    childId: made.child.id,
    organisationId: world.organisation(help.code).id,
    personId: help.person?.id ?? null,
    workerName: (help.person ?? world.speaker(help.code)).name,
    involvedAs: help.involvedAs,
    team: help.team ?? null,
    startsOn: addDays(world.today, -daysAgo),
  });
  made.agencies.add(help.code);
}

/** Allocates a social worker of the team for the child's district. */
export function allocate(world: World, teams: Teams, made: Made, chance: Random, person?: Person): void {
  const team = teamOf[made.town.districtGss] ?? SOUTH_TEAM;
  made.worker = person ?? chance.pick(teams.get(team) ?? []);
  involve(
    world,
    made,
    { code: 'csc', involvedAs: 'Allocated social worker', person: made.worker, team },
    chance.int(200, 420),
  );
}

/** A Children's Missing Officer follows a child whom the Missing panel knows. */
export function followMissing(world: World, made: Made): void {
  if (made.agencies.has(MISSING_TEAM)) return;
  made.agencies.add(MISSING_TEAM);
  const person = world.person('missing-officer');
  involve(world, made, { code: 'csc', involvedAs: 'Children’s Missing Officer', person, team: MISSING_TEAM }, 260);
}

/** On roll since September of the year in which the child started there; some were elsewhere before, a few are nowhere. */
export function enrol(world: World, made: Made, chance: Random): void {
  if (!made.school) return;
  const years = chance.int(1, 3);
  const september = `${Number(world.today.slice(0, 4)) - years}-09-0${chance.int(1, 5)}`;
  const before = chance.chance(0.12)
    ? chance.pick(['hollowstile-centre', 'soarhill-academy', 'trentreach-school'])
    : null;
  if (before && before !== made.school.code) {
    const schoolId = world.organisation(before).id;
    world.add(Enrolment, {
      childId: made.child.id,
      schoolId,
      startsOn: addDays(september, -500),
      endsOn: addDays(september, -30),
    });
  }
  const left = made.key === null && chance.chance(0.05);
  const endsOn = left ? addDays(world.today, -chance.int(20, 90)) : null;
  world.add(Enrolment, { childId: made.child.id, schoolId: made.school.id, startsOn: september, endsOn });
  if (left) made.school = null;
}

const categories = ['Sexual abuse', 'Neglect', 'Emotional abuse', 'Physical abuse'];

/** Early help, in need, on a plan or looked after. Looked-after children live with somebody other than their family. */
export function placeInCare(world: World, made: Made, chance: Random, looked?: boolean): void {
  const roll = looked ? 1 : chance.next();
  const childId = made.child.id;
  const startsOn = addDays(world.today, -chance.int(120, 500));
  if (roll < 0.12) world.add(CareStatus, { childId, kind: 'EARLY_HELP', startsOn });
  else if (roll < 0.5) world.add(CareStatus, { childId, kind: 'CHILD_IN_NEED', startsOn });
  else if (roll < 0.78)
    world.add(CareStatus, { childId, kind: 'CHILD_PROTECTION_PLAN', legalStatus: chance.pick(categories), startsOn });
  else {
    const elsewhere = !looked && chance.chance(0.2);
    if (made.key === null) made.carer = chance.pick(['foster carer', 'foster carer', 'key worker']);
    made.child.placingAuthority = elsewhere ? 'OLA' : 'NCC';
    const responsibleAuthority = elsewhere
      ? chance.pick(['Derby City Council', 'Leicester City Council'])
      : 'Nottinghamshire County Council';
    world.add(CareStatus, {
      childId,
      kind: 'LOOKED_AFTER',
      legalStatus: chance.pick(['C2', 'C2', 'V2', 'C1']),
      responsibleAuthority,
      startsOn,
    });
  }
}

const others: readonly [code: string, involvedAs: string, probability: number][] = [
  ['yjs', 'Youth justice prevention worker', 0.3],
  ['family-service', 'Family Service case worker', 0.35],
  ['head2head', 'CAMHS practitioner', 0.2],
];

/** The other agencies that work with a child, each as a whole agency. */
export function surround(world: World, made: Made, chance: Random, criminal: boolean): void {
  for (const [code, involvedAs, probability] of others) {
    const likely = code === 'yjs' && criminal ? 0.8 : probability;
    if (chance.chance(likely)) involve(world, made, { code, involvedAs }, chance.int(60, 300));
  }
}
