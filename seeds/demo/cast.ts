/**
 * The children of the awkward cases, so that each can be found by name (see awkward.ts for what makes each awkward).
 * All are invented.
 */
import { Temporal } from 'temporal-polyfill';
import { CareStatus } from '../../server/children/care-status.entity.ts';
import { Enrolment } from '../../server/children/enrolment.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { castPictures } from './texts/cast.ts';
import type { ChildPlan, Made, Nursery } from './children.ts';
import { allocate, enrol, followMissing, involve, placeInCare, surround } from './circumstances.ts';
import type { Teams } from './staff.ts';
import type { World } from './world.ts';

export type CastKey = (typeof plans)[number]['key'];
export type Cast = Readonly<Record<CastKey, Made>>;

const plans = [
  /** Ashfield Academy, with a disruption action whose safety wording the school needs */
  {
    key: 'disrupted',
    forename: 'Keira',
    surname: 'Brailsford',
    sex: 'F',
    age: 15,
    town: 'Kirkby-in-Ashfield',
    schoolCode: 'ashfield-academy',
  },
  /** siblings at two schools, both listed */
  {
    key: 'elder',
    forename: 'Tegan',
    surname: 'Draycott',
    sex: 'F',
    age: 15,
    town: 'Hucknall',
    schoolCode: 'ashfield-academy',
  },
  {
    key: 'younger',
    forename: 'Mason',
    surname: 'Draycott',
    sex: 'M',
    age: 13,
    town: 'Hucknall',
    schoolCode: 'gedling-grange',
  },
  /** left Ashfield Academy yesterday; the invitation of the school was never taken back */
  {
    key: 'left',
    forename: 'Ioana',
    surname: 'Hempsall',
    sex: 'F',
    age: 14,
    town: 'Sutton-in-Ashfield',
    schoolCode: 'ashfield-academy',
  },
  /** restricted record: the chair and the administrator only */
  {
    key: 'restricted',
    forename: 'Adaeze',
    surname: 'Okoro',
    sex: 'F',
    age: 16,
    town: 'Beeston',
    schoolCode: 'erebank-school',
  },
  /** the police missing officer knows the family */
  {
    key: 'interest',
    forename: 'Zofia',
    surname: 'Kaczmarek',
    sex: 'F',
    age: 14,
    town: 'Mansfield Woodhouse',
    schoolCode: 'maunmere-academy',
  },
  /** was harmed by a pupil of the same school, whom the HSB panel considers */
  {
    key: 'harmed',
    forename: 'Maisie',
    surname: 'Limb',
    sex: 'F',
    age: 12,
    town: 'Mansfield',
    schoolCode: 'maunmere-academy',
  },
  {
    key: 'turning18',
    forename: 'Simran',
    surname: 'Sahota',
    sex: 'F',
    age: 17,
    town: 'Newark-on-Trent',
    schoolCode: 'greenwater-college',
  },
  /** the address must not be known to anyone without break-glass */
  {
    key: 'hidden',
    forename: 'Bethany',
    surname: 'Rowbotham',
    sex: 'F',
    age: 13,
    town: 'Bingham',
    schoolCode: 'soarhill-academy',
  },
  /** one action overdue at two panels running */
  {
    key: 'overdue',
    forename: 'Chanel',
    surname: 'Widdowson',
    sex: 'F',
    age: 15,
    town: 'Retford',
    schoolCode: 'idlewater-academy',
  },
  { key: 'moved', forename: 'Ebony', surname: 'Calladine', sex: 'F', age: 15, town: 'Worksop', schoolCode: null },
  /** displayed harmful sexual behaviour towards a pupil of the same school */
  {
    key: 'harming',
    forename: 'Kofi',
    surname: 'Ansah',
    sex: 'M',
    age: 14,
    town: 'Mansfield',
    schoolCode: 'maunmere-academy',
  },
  /** new, and asked for since the papers went out */
  {
    key: 'requested',
    forename: 'Nia',
    surname: 'Leivers',
    sex: 'F',
    age: 13,
    town: 'Arnold',
    schoolCode: 'gedling-grange',
  },
] as const satisfies readonly (ChildPlan & { key: string })[];

/** The eighteenth birthday, in the calendar month after this one. */
export function birthdayNextMonth(world: World): string {
  const next = Temporal.PlainDate.from(world.today).with({ day: 1 }).add({ months: 1 });
  return next.with({ day: 12 }).subtract({ years: 18 }).toString();
}

const byTheDemoWorker: readonly string[] = ['disrupted', 'elder', 'left', 'harmed'];
const withTheChildrensSociety: readonly string[] = ['disrupted', 'interest', 'turning18', 'younger', 'overdue'];
const missing: readonly string[] = ['disrupted', 'overdue', 'left'];

export function makeCast(world: World, nursery: Nursery, teams: Teams): Cast {
  const chance = world.chance('cast');
  const cast = {} as Record<CastKey, Made>;
  for (const plan of plans) {
    const dateOfBirth = plan.key === 'turning18' ? { dateOfBirth: birthdayNextMonth(world) } : {};
    const made = nursery.make({ ...plan, ...dateOfBirth, ...castPictures[plan.key] });
    cast[plan.key] = made;
    if (plan.key === 'left') moveSchoolToday(world, made);
    else enrol(world, made, chance);
    allocate(
      world,
      teams,
      made,
      chance,
      byTheDemoWorker.includes(plan.key) ? world.person('social-worker') : undefined,
    );
    if (plan.key === 'hidden') hideAddress(world, made);
    else if (plan.key === 'turning18') placeInCare(world, made, chance, true);
    else
      world.add(CareStatus, {
        childId: made.child.id,
        kind: plan.key === 'interest' ? 'CHILD_PROTECTION_PLAN' : 'CHILD_IN_NEED',
        legalStatus: plan.key === 'interest' ? 'Sexual abuse' : null,
        startsOn: addDays(world.today, -210),
      });
    if (withTheChildrensSociety.includes(plan.key))
      involve(world, made, { code: 'childrens-society', involvedAs: 'Exploitation support worker' }, 190);
    if (missing.includes(plan.key)) followMissing(world, made);
    if (plan.key === 'harmed')
      involve(world, made, { code: 'imara', involvedAs: 'Independent support for a child who was harmed' }, 60);
    if (plan.key === 'harming')
      involve(world, made, { code: 'head2head', involvedAs: 'Assessment of harmful sexual behaviour' }, 50);
    if (plan.key === 'overdue' || plan.key === 'elder')
      involve(world, made, { code: 'family-service', involvedAs: 'Family Service case worker' }, 150);
    if (plan.key === 'turning18')
      involve(world, made, { code: 'virtual-school', involvedAs: 'Virtual School adviser' }, 300);
    if (['disrupted', 'elder', 'left'].includes(plan.key)) made.agencies.add('ashfield-dc');
    if (!made.agencies.has('family-service') && plan.key !== 'harmed') surround(world, made, chance, false);
  }
  return cast;
}

/** The last day on roll was yesterday: from today the old school sees nothing, and the new one is on roll. */
function moveSchoolToday(world: World, made: Made): void {
  const old = world.organisation('ashfield-academy');
  world.add(Enrolment, {
    childId: made.child.id,
    schoolId: old.id,
    startsOn: addDays(world.today, -800),
    endsOn: world.today,
  });
  world.add(Enrolment, {
    childId: made.child.id,
    schoolId: world.organisation('erebank-school').id,
    startsOn: world.today,
  });
}

function hideAddress(world: World, made: Made): void {
  Object.assign(made.child, { addressRestricted: true, restrictedAddress: made.child.address, address: null });
  made.carer = 'foster carer';
  const { id: childId } = made.child;
  world.add(CareStatus, {
    childId,
    kind: 'LOOKED_AFTER',
    legalStatus: 'C2',
    responsibleAuthority: 'Nottinghamshire County Council',
    startsOn: addDays(world.today, -320),
  });
}
