/** The people whom the embedded sign-in offers: one for each desk, all invented. */
import type { Role } from '../../server/access/roles.ts';

export interface DemoPerson {
  /** sign-in name */
  subject: string;
  name: string;
  role: Role;
  organisationCode: string;
  team?: string;
  /** signatory of the agreement about persons of concern */
  compartmentMember?: boolean;
  /** a second organisation for which the same person acts in the same role */
  alsoAt?: string;
  /** what this person finds when signing in */
  says: string;
}

export const NORTH_TEAM = 'Ashfield and Mansfield social work team';
export const EAST_TEAM = 'Bassetlaw and Newark social work team';
export const SOUTH_TEAM = 'Broxtowe, Gedling and Rushcliffe social work team';
export const MISSING_TEAM = 'Children’s Missing Officers';

export const demoPeople: readonly DemoPerson[] = [
  {
    subject: 'cpc',
    name: 'Philippa Screven',
    role: 'CPC',
    organisationCode: 'cpc-service',
    compartmentMember: true,
    says: 'Chairs MASE and the HSB panel: next week’s agenda, and minutes to approve.',
  },
  {
    subject: 'cpc-2',
    name: 'Gareth Lowdham',
    role: 'CPC',
    organisationCode: 'cpc-service',
    says: 'Chairs CCEP, in session today, and every other Missing panel.',
  },
  {
    subject: 'panel-admin',
    name: 'Maureen Stapledon',
    role: 'ADM',
    organisationCode: 'cpc-service',
    says: 'Builds agendas, chases returns and takes the minutes.',
  },
  {
    subject: 'social-worker',
    name: 'Kelechi Brandreth',
    role: 'SW',
    organisationCode: 'csc',
    team: NORTH_TEAM,
    says: 'Children of the Ashfield and Mansfield team.',
  },
  {
    subject: 'missing-officer',
    name: 'Dipa Ranchhod',
    role: 'SW',
    organisationCode: 'csc',
    team: MISSING_TEAM,
    says: 'Children who go missing most often.',
  },
  {
    subject: 'strategic-manager',
    name: 'Rosalind Tithe',
    role: 'SSM',
    organisationCode: 'strategic-safeguarding',
    compartmentMember: true,
    says: 'Figures, attendance and assurance across the four panels.',
  },
  {
    subject: 'care-team',
    name: 'Neil Oxtonby',
    role: 'CaRE',
    organisationCode: 'nottspolice-care',
    compartmentMember: true,
    says: 'Police CaRE team: disruption actions with their targets.',
  },
  {
    subject: 'police-missing',
    name: 'Tanya Rempstone',
    role: 'MISP',
    organisationCode: 'nottspolice-missing',
    says: 'Police missing team; has declared an interest in one item of next week’s MASE.',
  },
  {
    subject: 'dsl-ashfield',
    name: 'Helen Skeavington',
    role: 'DSL',
    organisationCode: 'ashfield-academy',
    says: 'Two pupils on next week’s MASE; a third left the school yesterday.',
  },
  {
    subject: 'dsl-gedling',
    name: 'Simon Averham',
    role: 'DSL',
    organisationCode: 'gedling-grange',
    says: 'One pupil on next week’s MASE; has still to accept the confidentiality statement.',
  },
  {
    subject: 'deputy-dsl',
    name: 'Anita Corless',
    role: 'DSL',
    organisationCode: 'ashfield-academy',
    alsoAt: 'idlewater-academy',
    says: 'Deputy lead at two schools: chooses one at a time.',
  },
  {
    subject: 'education-hub',
    name: 'Sunita Rathod',
    role: 'EDU',
    organisationCode: 'tetc',
    says: 'Tackling Emerging Threats to Children team.',
  },
  {
    subject: 'health',
    name: 'Yetunde Carling',
    role: 'HLT',
    organisationCode: 'icb',
    says: 'Named nurse; has still to accept the confidentiality statement of next week’s MASE.',
  },
  { subject: 'yjs', name: 'Emeka Stubbins', role: 'YJS', organisationCode: 'yjs', says: 'Youth Justice Service.' },
  {
    subject: 'family-service',
    name: 'Karen Hucklow',
    role: 'FAM',
    organisationCode: 'family-service',
    says: 'Family Service, with one action overdue at two panels running.',
  },
  {
    subject: 'childrens-society',
    name: 'Zoe Barnstone',
    role: 'VOL',
    organisationCode: 'childrens-society',
    says: 'The Children’s Society: only the children with whom it works.',
  },
  {
    subject: 'imara',
    name: 'Lesley Gonalstone',
    role: 'VOL',
    organisationCode: 'imara',
    says: 'IMARA: one child who was harmed, and nobody else.',
  },
  {
    subject: 'district-ashfield',
    name: 'Terry Holbeckson',
    role: 'DIST',
    organisationCode: 'ashfield-dc',
    says: 'Community safety in Ashfield: places, and items to which the council is invited.',
  },
  { subject: 'saig', name: 'Deborah Quimby', role: 'AGG', organisationCode: 'saig', says: 'Published figures only.' },
  {
    subject: 'councillor',
    name: 'Malcolm Trowell',
    role: 'AGG',
    organisationCode: 'corporate-parenting',
    says: 'Published figures only.',
  },
  {
    subject: 'sysadmin',
    name: 'Imran Dossa',
    role: 'SYS',
    organisationCode: 'support',
    says: 'People, organisations and reference data; no child at all.',
  },
];

/** Who else speaks for an agency. They attend and write, but nobody signs in as them. */
export const colleagues: readonly { organisationCode: string; role: Role; team?: string; count: number }[] = [
  { organisationCode: 'csc', role: 'SW', team: NORTH_TEAM, count: 3 },
  { organisationCode: 'csc', role: 'SW', team: EAST_TEAM, count: 4 },
  { organisationCode: 'csc', role: 'SW', team: SOUTH_TEAM, count: 4 },
  { organisationCode: 'nottspolice-care', role: 'CaRE', count: 1 },
  { organisationCode: 'nottspolice-missing', role: 'MISP', count: 1 },
  { organisationCode: 'icb', role: 'HLT', count: 1 },
  { organisationCode: 'head2head', role: 'HLT', count: 1 },
  { organisationCode: 'yjs', role: 'YJS', count: 1 },
  { organisationCode: 'family-service', role: 'FAM', count: 1 },
  { organisationCode: 'tetc', role: 'EDU', count: 1 },
  { organisationCode: 'virtual-school', role: 'EDU', count: 1 },
  { organisationCode: 'childrens-society', role: 'VOL', count: 1 },
  { organisationCode: 'probation', role: 'YJS', count: 1 },
  { organisationCode: 'bassetlaw-dc', role: 'DIST', count: 1 },
  { organisationCode: 'broxtowe-bc', role: 'DIST', count: 1 },
  { organisationCode: 'gedling-bc', role: 'DIST', count: 1 },
  { organisationCode: 'mansfield-dc', role: 'DIST', count: 1 },
  { organisationCode: 'newark-sherwood-dc', role: 'DIST', count: 1 },
  { organisationCode: 'rushcliffe-bc', role: 'DIST', count: 1 },
];
