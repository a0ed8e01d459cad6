/** Whose voice a passage is. The matrix shares each source differently, so it is fixed when the passage is written. */
import { registerEnumType } from 'type-graphql';

export const ContributionSource = {
  PANEL: 'PANEL',
  SOCIAL_CARE: 'SOCIAL_CARE',
  POLICE: 'POLICE',
  SCHOOL: 'SCHOOL',
  EDUCATION: 'EDUCATION',
  HEALTH: 'HEALTH',
  CAMHS: 'CAMHS',
  YOUTH_JUSTICE: 'YOUTH_JUSTICE',
  FAMILY_SERVICE: 'FAMILY_SERVICE',
  CHILDRENS_SOCIETY: 'CHILDRENS_SOCIETY',
  VICTIM_SUPPORT: 'VICTIM_SUPPORT',
  DISTRICT: 'DISTRICT',
} as const;
export type ContributionSource = keyof typeof ContributionSource;
registerEnumType(ContributionSource, { name: 'ContributionSource' });
