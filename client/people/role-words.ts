/** What the roles of the sharing matrix are called. */
import type { Role } from '../gql/graphql.ts';

export const roleWords: Readonly<Record<Role, string>> & Readonly<Record<string, string>> = {
  CPC: 'Child Protection Co-ordinator (chair)',
  ADM: 'Panel administrator',
  SW: 'Social worker or Children’s Missing Officer',
  SSM: 'Strategic safeguarding service manager',
  CaRE: 'Police CaRE team',
  MISP: 'Police missing team',
  DSL: 'Designated safeguarding lead (school)',
  EDU: 'Education safeguarding hub',
  HLT: 'Health',
  YJS: 'Youth Justice Service',
  FAM: 'Family Service',
  VOL: 'Voluntary agency',
  DIST: 'District or borough council',
  AGG: 'Scrutiny (published statistics only)',
  SYS: 'System administrator',
};
