/** A signed-off judgement of exploitation risk at a date. Every one is kept; "the latest" is a question, not a column. */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { choice, date, link, text, texts } from '../columns.ts';
import { Child } from '../children/child.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';

export const RiskLevel = { STANDARD: 'STANDARD', LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const;
export type RiskLevel = keyof typeof RiskLevel;
registerEnumType(RiskLevel, { name: 'RiskLevel' });

@governed({ keys: { child: 'childId', author: 'assessorOrganisationId' } })
export class Assessment extends Row {
  @link(() => Child) childId!: string;
  @texts({ says: 'CSE, CCE, HSB, MISSING: what it covers.' }) harmTypes!: string[];
  @choice(() => RiskLevel) level!: RiskLevel;
  @date() assessedOn!: string;
  @text() rationale!: string;
  @text({ optional: true, says: 'In the child’s own words.' }) childsWords?: string | null;
  @text() assessorName!: string;
  @link(() => Organisation) assessorOrganisationId!: string;
  @date({ optional: true, says: 'Manager sign-off; the assessment is locked from then.' }) signedOffOn?: string | null;

  @one(() => Organisation, 'assessorOrganisationId') assessorOrganisation?: Organisation;
}
