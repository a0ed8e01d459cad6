/**
 * Invented children. Every NHS number is from the range kept for testing, every UPN passes its check,
 * no two children have the same name, and no surname is shared except by the one pair of siblings.
 */
import { Child } from '../../server/children/child.entity.ts';
import { nthTestNhsNumber, upnFor } from '../../server/children/identifiers.ts';
import { addDays } from '../../server/clocks/dates.ts';
import type { Organisation } from '../../server/organisations/organisation.entity.ts';
import type { Person } from '../../server/people/person.entity.ts';
import { boysForenames, girlsForenames, inventedPostcode, streetNames, surnames, towns, type Town } from './names.ts';
import type { Random } from './random.ts';
import { told, type About } from './telling.ts';
import { penPictures, safetyMarkers, wishes } from './texts/children.ts';
import { harmfulPictures, harmfulWishes } from './texts/children-hsb.ts';
import type { World } from './world.ts';

export interface ChildPlan {
  /** how the story finds this child again */
  key?: string;
  forename?: string;
  surname?: string;
  sex: 'M' | 'F';
  /** who looks after the child, when it is not left to chance */
  carer?: string;
  address?: string;
  /** completed years today */
  age: number;
  dateOfBirth?: string;
  town?: string;
  schoolCode?: string | null;
  /** has displayed harmful sexual behaviour, and is described as the child that he or she is */
  harmful?: boolean;
  penPicture?: string;
  wishesAndFeelings?: string;
}

export interface Made extends About {
  key: string | null;
  child: Child;
  town: Town;
  school: Organisation | null;
  /** allocated social worker */
  worker: Person;
  /** codes of the agencies that work with the child, beside social care and the school */
  agencies: Set<string>;
}

const secondaryOf: Record<string, readonly string[]> = {
  E07000170: ['ashfield-academy'],
  E07000171: ['idlewater-academy'],
  E07000172: ['erebank-school'],
  E07000173: ['gedling-grange'],
  E07000174: ['maunmere-academy', 'maunmere-academy', 'hollowstile-centre', 'copperbeck-school'],
  E07000175: ['trentreach-school', 'trentreach-school', 'greenwater-college'],
  E07000176: ['soarhill-academy'],
};
const primaryOf: Record<string, string> = {
  E07000170: 'teverbrook-primary',
  E07000173: 'lambwell-primary',
  E07000176: 'wiverdale-primary',
};
const ethnicities = [
  'WBRI',
  'WBRI',
  'WBRI',
  'WBRI',
  'WBRI',
  'WOTH',
  'MWBC',
  'MWAS',
  'BAFR',
  'BCRB',
  'APKN',
  'AIND',
  'WROM',
];
const languages = [
  'English',
  'English',
  'English',
  'English',
  'English',
  'English',
  'Polish',
  'Romanian',
  'Urdu',
  'Punjabi',
];
const disabilities = [
  'Autism',
  'ADHD',
  'Speech, language and communication needs',
  'Moderate learning difficulty',
  'Hearing loss in one ear',
];

/** Makes children one after another; each takes the next free surname and number. */
export class Nursery {
  readonly #chance: Random;
  readonly #surnames: string[];
  readonly #used = new Set<string>();
  #count = 0;

  constructor(readonly world: World) {
    this.#chance = world.chance('children');
    this.#surnames = this.#chance.sample([...new Set(surnames)], surnames.length);
  }

  make(plan: ChildPlan): Made {
    const { world } = this;
    const chance = this.#chance;
    this.#count += 1;
    const n = this.#count;
    const town = towns.find((one) => one.name === plan.town) ?? chance.pick(towns);
    const school =
      plan.schoolCode === null ? null : world.organisation(plan.schoolCode ?? this.#schoolIn(town, plan.age));
    const dateOfBirth = plan.dateOfBirth ?? addDays(world.today, -Math.round(plan.age * 365.25) - chance.int(5, 250));
    const schoolYear = String(Number(dateOfBirth.slice(0, 4)) + 5).slice(2);
    const establishment = (school?.laestab ?? '8919001').slice(3);
    const forename = plan.forename ?? this.#forename(plan.sex);
    const house = `${chance.int(2, 148)} ${chance.pick(streetNames)}, ${town.name}, ${inventedPostcode(chance, town.outward)}`;
    const child = world.add(Child, {
      forename,
      surname: plan.surname ?? this.#surname(),
      dateOfBirth,
      sex: plan.sex,
      ethnicity: chance.pick(ethnicities),
      firstLanguage: chance.pick(languages),
      disability: chance.chance(0.22) ? chance.pick(disabilities) : null,
      mosaicId: String(4_100_000 + n * 37),
      upn: school ? upnFor(`891${establishment}${schoolYear}${String(n).padStart(3, '0')}`) : null,
      nhsNumber: nthTestNhsNumber(n * 11),
      policeReference: `NP-${2_040_000 + n * 53}`,
      address: plan.address ?? house,
      districtCode: town.districtGss,
      placingAuthority: 'NCC',
    });
    this.#used.add(child.forename);
    const made: Made = {
      key: plan.key ?? null,
      child,
      town,
      school,
      worker: world.person('social-worker'),
      carer: plan.carer ?? chance.pick(['mum', 'mum', 'mum', 'dad', 'grandmother', 'aunt']),
      agencies: new Set(),
      name: forename,
      sex: plan.sex,
      age: plan.age,
      townName: town.name,
    };
    if (chance.chance(0.1)) child.staffSafetyMarker = told(chance.pick(safetyMarkers), made, chance);
    const pictures = plan.harmful ? harmfulPictures : penPictures;
    const wanted = plan.harmful ? harmfulWishes : wishes;
    child.penPicture = plan.penPicture ?? told(pictures[n % pictures.length] ?? '', made, chance);
    child.wishesAndFeelings = plan.wishesAndFeelings ?? told(wanted[(n * 5) % wanted.length] ?? '', made, chance);
    return made;
  }

  #schoolIn(town: Town, age: number): string {
    const primary = primaryOf[town.districtGss];
    if (age < 11 && primary) return primary;
    return this.#chance.pick(secondaryOf[town.districtGss] ?? ['ashfield-academy']);
  }

  #forename(sex: 'M' | 'F'): string {
    const list = sex === 'F' ? girlsForenames : boysForenames;
    const free = list.filter((name) => !this.#used.has(name));
    return this.#chance.pick(free.length ? free : list);
  }

  #surname(): string {
    const next = this.#surnames.pop();
    if (!next) throw new RangeError('There are more children than surnames.');
    return castSurnames.has(next) ? this.#surname() : next;
  }
}

/** Surnames of the named cast: nobody else has them. */
export const castSurnames = new Set([
  'Brailsford',
  'Draycott',
  'Hempsall',
  'Okoro',
  'Kaczmarek',
  'Limb',
  'Sahota',
  'Rowbotham',
  'Widdowson',
  'Calladine',
  'Ansah',
  'Leivers',
]);
