/** Who is in the named cast: their names, ages, towns and schools. All are invented. */
import type { ChildPlan } from './children.ts';

export type CastKey = (typeof plans)[number]['key'];

export const plans = [
  /** Ashfield Academy, with a disruption action whose safety wording the school needs */
  {
    key: 'disrupted',
    carer: 'mum',
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
    carer: 'grandmother',
    forename: 'Tegan',
    surname: 'Draycott',
    sex: 'F',
    age: 15,
    town: 'Hucknall',
    schoolCode: 'ashfield-academy',
  },
  {
    key: 'younger',
    carer: 'grandmother',
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
    carer: 'aunt',
    forename: 'Ioana',
    surname: 'Hempsall',
    sex: 'F',
    age: 14,
    town: 'Eastwood',
    schoolCode: 'ashfield-academy',
  },
  /** restricted record: the chair and the administrator only */
  {
    key: 'restricted',
    carer: 'mum',
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
    carer: 'mum',
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
    carer: 'mum',
    forename: 'Maisie',
    surname: 'Limb',
    sex: 'F',
    age: 12,
    town: 'Mansfield',
    schoolCode: 'maunmere-academy',
  },
  {
    key: 'turning18',
    carer: 'foster carer',
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
    carer: 'foster carer',
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
    carer: 'mum',
    forename: 'Chanel',
    surname: 'Widdowson',
    sex: 'F',
    age: 15,
    town: 'Retford',
    schoolCode: 'idlewater-academy',
  },
  {
    key: 'moved',
    carer: 'mum',
    forename: 'Ebony',
    surname: 'Calladine',
    sex: 'F',
    age: 15,
    town: 'Worksop',
    schoolCode: null,
  },
  /** displayed harmful sexual behaviour towards a pupil of the same school */
  {
    key: 'harming',
    carer: 'grandmother',
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
    carer: 'dad',
    forename: 'Nia',
    surname: 'Leivers',
    sex: 'F',
    age: 13,
    town: 'Arnold',
    schoolCode: 'gedling-grange',
  },
] as const satisfies readonly (ChildPlan & { key: string })[];
