/**
 * The children of the awkward cases, so that each can be found by name (see awkward.ts for what makes each awkward).
 * All are invented.
 */
import { Temporal } from 'temporal-polyfill';
import { CareStatus } from '../../server/children/care-status.entity.ts';
import { Enrolment } from '../../server/children/enrolment.entity.ts';
import { addDays } from '../../server/clocks/dates.ts';
import { castPictures } from './texts/cast.ts';
import { plans, type CastKey } from './cast-plans.ts';
import type { Made, Nursery } from './children.ts';
import { allocate, enrol, followMissing, involve, placeInCare, surround } from './circumstances.ts';
import type { Teams } from './staff.ts';
import type { World } from './world.ts';

export type Cast = Readonly<Record<CastKey, Made>>;

/** The eighteenth birthday, in the calendar month after this one. */
export function birthdayNextMonth(world: World): string {
  const next = Temporal.PlainDate.from(world.today).with({ day: 1 }).add({ months: 1 });
  return next.with({ day: 12 }).subtract({ years: 18 }).toString();
}

const byTheDemoWorker: readonly string[] = ['disrupted', 'elder', 'younger', 'left', 'harmed'];
const withTheChildrensSociety: readonly string[] = ['disrupted', 'interest', 'turning18', 'younger', 'overdue'];
const missing: readonly string[] = ['disrupted', 'overdue', 'left'];

export function makeCast(world: World, nursery: Nursery, teams: Teams): Cast {
  const chance = world.chance('cast');
  const cast = {} as Record<CastKey, Made>;
  for (const plan of plans) {
    const dateOfBirth = plan.key === 'turning18' ? { dateOfBirth: birthdayNextMonth(world) } : {};
    const made = nursery.make({
      ...plan,
      ...dateOfBirth,
      ...castPictures[plan.key],
      ...(plan.key === 'younger' && cast.elder.child.address ? { address: cast.elder.child.address } : {}),
    });
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
    if (['disrupted', 'elder'].includes(plan.key)) made.agencies.add('ashfield-dc');
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
  const { id: childId } = made.child;
  world.add(CareStatus, {
    childId,
    kind: 'LOOKED_AFTER',
    legalStatus: 'C2',
    responsibleAuthority: 'Nottinghamshire County Council',
    startsOn: addDays(world.today, -320),
  });
}
