/** Who came, who sent apologies, a deputy or a report, and who accepted the confidentiality statement. */
import { Attendance, type AttendanceStatus } from '../../server/attendance/attendance.entity.ts';
import { ConfidentialityAcceptance } from '../../server/declarations/confidentiality-acceptance.entity.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import type { Agenda } from './agendas.ts';
import { demoPeople } from './people.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

export interface Told {
  status: AttendanceStatus;
  decisionDelegated?: boolean;
}
/** What the story says about an agency at a meeting; by organisation code. */
export type AsTold = Readonly<Record<string, Told>>;

const mandatory = ['csc', 'cpc-service', 'nottspolice-care', 'icb'];

function usually(organisation: Organisation, chance: Random): Told {
  const roll = chance.next();
  if (mandatory.includes(organisation.code))
    return { status: roll < 0.93 || organisation.code !== 'icb' ? 'PRESENT' : 'DEPUTY' };
  if (roll < 0.76) return { status: 'PRESENT' };
  if (roll < 0.86) return { status: 'APOLOGIES' };
  if (roll < 0.92) return { status: 'DEPUTY' };
  return { status: roll < 0.98 ? 'REPORT_IN_LIEU' : 'ABSENT_NO_REPORT' };
}

function record(
  world: World,
  agenda: Agenda,
  organisation: Organisation,
  said: Told,
  child?: Agenda['children'][number],
): void {
  const people = world.staff.get(organisation.code) ?? [];
  const [usual, other] = people;
  const { status } = said;
  const deputy = status === 'DEPUTY' && other ? other : null;
  const came = status === 'PRESENT' || status === 'DEPUTY';
  world.add(Attendance, {
    meetingId: agenda.sitting.meeting.id,
    itemId: child?.item.id ?? null,
    childId: child?.made.child.id ?? null,
    organisationId: organisation.id,
    organisationName: organisation.name,
    status: status === 'DEPUTY' && !deputy ? 'PRESENT' : status,
    personName: came
      ? ((organisation.code === 'cpc-service' ? agenda.sitting.chair : (deputy ?? usual))?.name ?? null)
      : null,
    deputyFor: deputy ? (usual?.name ?? null) : null,
    decisionDelegated: said.decisionDelegated ?? deputy !== null,
    arrivedAt: came ? (child?.item.startsAt ?? agenda.sitting.meeting.startsAt) : null,
  });
}

/** Attendance of every standing member, and of each school at its pupil's item. @param onlyTold before the meeting: only what was said in advance */
export function attend(world: World, agenda: Agenda, asTold: AsTold = {}, onlyTold = false): void {
  const chance = world.chance(`attendance ${agenda.sitting.panel.code} ${agenda.sitting.day}`);
  for (const organisation of world.standing(agenda.sitting.panel.id)) {
    const said = asTold[organisation.code] ?? (onlyTold ? null : usually(organisation, chance));
    if (said) record(world, agenda, organisation, said);
  }
  for (const child of agenda.children) {
    const { school } = child.made;
    if (!school || !child.outcome) continue;
    record(
      world,
      agenda,
      school,
      { status: chance.chance(0.8) ? 'PRESENT' : chance.chance(0.6) ? 'REPORT_IN_LIEU' : 'APOLOGIES' },
      child,
    );
  }
}

/** Demo people whose agency is invited accept the statement, except those named. */
export function accept(world: World, agenda: Agenda, acceptedAt: string, except: readonly string[] = []): void {
  const invited = new Set(agenda.children.flatMap((child) => child.invited.map((one) => one.code)));
  const done = new Set<Person>();
  for (const { subject, organisationCode, alsoAt } of demoPeople) {
    const code = [organisationCode, alsoAt].find((one) => one !== undefined && invited.has(one));
    const person = world.person(subject);
    if (!code || except.includes(subject) || done.has(person)) continue;
    done.add(person);
    world.add(ConfidentialityAcceptance, {
      meetingId: agenda.sitting.meeting.id,
      personId: person.id,
      organisationId: world.organisation(code).id,
      statement: agenda.sitting.panel.confidentialityStatement,
      acceptedAt,
    });
  }
}
