/** People at work and what they act as: the demo people, their colleagues, and a safeguarding lead for each school. */
import type { Role } from '../../server/access/roles.ts';
import { Membership } from '../../server/people/membership.entity.ts';
import { Person } from '../../server/people/person.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { staffNames } from './names.ts';
import { colleagues, demoPeople } from './people.ts';
import type { World } from './world.ts';

interface Post {
  name: string;
  role: Role;
  organisationCode: string;
  team?: string | undefined;
  compartmentMember?: boolean | undefined;
}

/** An address at a domain that exists for examples only. */
const addressOf = (name: string, code: string) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${code}.example`;

function appoint(world: World, post: Post): Person {
  const person = world.add(Person, { name: post.name, email: addressOf(post.name, post.organisationCode) });
  act(world, person, post);
  return person;
}

function act(world: World, person: Person, post: Post): void {
  world.add(Membership, {
    personId: person.id,
    organisationId: world.organisation(post.organisationCode).id,
    role: post.role,
    team: post.team ?? null,
    compartmentMember: post.compartmentMember ?? false,
    startsOn: addDays(world.today, -900),
  });
  const others = world.staff.get(post.organisationCode) ?? [];
  world.staff.set(post.organisationCode, [...others, person]);
}

/** Everybody of one social work team, by the team's name. */
export type Teams = ReadonlyMap<string, readonly Person[]>;

export function appointStaff(world: World): Teams {
  const teams = new Map<string, Person[]>();
  const join = (team: string | undefined, person: Person) => {
    if (team) teams.set(team, [...(teams.get(team) ?? []), person]);
  };
  for (const demo of demoPeople) {
    const person = appoint(world, demo);
    if (demo.alsoAt) act(world, person, { ...demo, organisationCode: demo.alsoAt });
    world.persona.set(demo.subject, person);
    join(demo.team, person);
  }
  const taken = new Set(demoPeople.map((demo) => demo.name));
  const free = staffNames.filter((name) => !taken.has(name));
  const next = () => free.shift() ?? 'Nobody Left';
  for (const { count, ...post } of colleagues) {
    for (let n = 0; n < count; n += 1) join(post.team, appoint(world, { ...post, name: next() }));
  }
  for (const school of world.reference.organisations.filter((one) => one.kind === 'SCHOOL')) {
    const leads = world.staff.get(school.code) ?? [];
    const deputyOnly = leads.every((lead) => lead === world.person('deputy-dsl'));
    if (leads.length && !deputyOnly) continue;
    const lead = appoint(world, { name: next(), role: 'DSL', organisationCode: school.code });
    world.staff.set(school.code, [lead, ...leads]);
  }
  return teams;
}
