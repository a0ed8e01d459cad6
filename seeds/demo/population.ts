/** Everybody else on the panels' lists in the year, and which panel each comes to. Some come to two. */
import type { ChildPlan, Made, Nursery } from './children.ts';
import { allocate, enrol, followMissing, involve, placeInCare, surround } from './circumstances.ts';
import type { Random } from './random.ts';
import type { Teams } from './staff.ts';
import type { World } from './world.ts';

/** Children by the code of the panel that hears them. */
export type Population = Readonly<Record<string, Made[]>>;

interface Cohort {
  count: number;
  girls: number;
  ages: readonly [number, number];
  criminal: boolean;
  harmful?: boolean;
}

const cohorts: Record<string, Cohort> = {
  MASE: { count: 22, girls: 0.82, ages: [12, 17], criminal: false },
  CCEP: { count: 20, girls: 0.2, ages: [12, 17], criminal: true },
  HSB: { count: 40, girls: 0.12, ages: [9, 17], criminal: false, harmful: true },
  MISSING: { count: 16, girls: 0.5, ages: [12, 17], criminal: false },
};

function make(
  world: World,
  nursery: Nursery,
  teams: Teams,
  { girls, ages, criminal, harmful = false }: Cohort,
  chance: Random,
): Made {
  const plan: ChildPlan = { sex: chance.chance(girls) ? 'F' : 'M', age: chance.int(...ages), harmful };
  const made = nursery.make(plan);
  enrol(world, made, chance);
  allocate(world, teams, made, chance);
  placeInCare(world, made, chance);
  surround(world, made, chance, criminal);
  return made;
}

export function populate(world: World, nursery: Nursery, teams: Teams): Population {
  const population: Record<string, Made[]> = {};
  for (const [code, cohort] of Object.entries(cohorts)) {
    const chance = world.chance(`population ${code}`);
    population[code] = Array.from({ length: cohort.count }, () => make(world, nursery, teams, cohort, chance));
  }
  const chance = world.chance('two panels');
  const { MASE: mase = [], CCEP: ccep = [], MISSING: missing = [] } = population;
  for (const made of chance.sample(mase, 9))
    involve(world, made, { code: 'childrens-society', involvedAs: 'Exploitation support worker' }, 160);
  for (const made of chance.sample(ccep, 6))
    involve(world, made, { code: 'childrens-society', involvedAs: 'Exploitation support worker' }, 140);
  const both = [...chance.sample(mase, 11), ...chance.sample(ccep, 8)];
  population['MISSING'] = chance.sample([...missing, ...both], missing.length + both.length);
  population['CCEP'] = [
    ...ccep,
    ...chance.sample(
      mase.filter((made) => made.sex === 'M'),
      3,
    ),
  ];
  for (const made of population['MISSING']) followMissing(world, made);
  return population;
}
