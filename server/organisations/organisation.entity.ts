/**
 * An agency of the partnership: council service, police team, health body, district, charity or school.
 * A school is an organisation with a URN and a LAESTAB; its pupils come from dated enrolments, never from a list here.
 */
import { registerEnumType } from 'type-graphql';
import { governed } from '../access/governed.ts';
import { choice, date, text } from '../columns.ts';
import { Row } from '../row.ts';
import { ContributionSource } from './contribution-source.ts';

export const OrganisationKind = {
  LOCAL_AUTHORITY_SOCIAL_CARE: 'LOCAL_AUTHORITY_SOCIAL_CARE',
  STRATEGIC_SAFEGUARDING: 'STRATEGIC_SAFEGUARDING',
  POLICE: 'POLICE',
  HEALTH: 'HEALTH',
  YOUTH_JUSTICE: 'YOUTH_JUSTICE',
  FAMILY_SERVICE: 'FAMILY_SERVICE',
  EDUCATION: 'EDUCATION',
  VOLUNTARY: 'VOLUNTARY',
  DISTRICT_COUNCIL: 'DISTRICT_COUNCIL',
  SCHOOL: 'SCHOOL',
  PROBATION: 'PROBATION',
  GOVERNANCE: 'GOVERNANCE',
  SYSTEM: 'SYSTEM',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

@governed({ uniques: [['partnershipId', 'code']], says: 'An agency of the partnership, schools included.' })
export class Organisation extends Row {
  @text() code!: string;
  @text() name!: string;
  @text() shortName!: string;
  @choice(() => OrganisationKind) kind!: OrganisationKind;
  @choice(() => ContributionSource, { optional: true, says: 'What its contributions count as in the sharing matrix.' })
  contributesAs?: ContributionSource | null;
  @text({ optional: true, says: 'GSS code of the district that it serves or stands in.' }) districtCode?: string | null;
  @text({ optional: true, says: 'Unique reference number of a school (six digits).' }) urn?: string | null;
  @text({ optional: true, says: 'Local authority and establishment number of a school (seven digits).' }) laestab?:
    string | null;
  @text({ optional: true }) phase?: string | null;
  @date({ optional: true, says: 'Set when the organisation leaves the partnership.' }) closedOn?: string | null;
}
