/** The fifteen columns of the sharing matrix (practice §3.1). A membership holds exactly one. */
export const Role = {
  CPC: 'CPC',
  ADM: 'ADM',
  SW: 'SW',
  SSM: 'SSM',
  CaRE: 'CaRE',
  MISP: 'MISP',
  DSL: 'DSL',
  EDU: 'EDU',
  HLT: 'HLT',
  YJS: 'YJS',
  FAM: 'FAM',
  VOL: 'VOL',
  DIST: 'DIST',
  AGG: 'AGG',
  SYS: 'SYS',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
export const roles = Object.values(Role);

/** What each column is called when we speak to a person. */
export const roleNames: Record<Role, string> = {
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
