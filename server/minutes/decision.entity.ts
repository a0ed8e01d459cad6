/** What the panel decided about one item, and why. Exactly one per item; the rationale is never optional. */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { RiskLevel } from '../assessments/assessment.entity.ts';
import { Child } from '../children/child.entity.ts';
import { choice, instant, link, text, whole } from '../columns.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { HandlingCode } from './passage.entity.ts';

export const DecisionKind = {
  MONITOR: 'MONITOR',
  STEP_UP: 'STEP_UP',
  STEP_DOWN: 'STEP_DOWN',
  PLAN_SUFFICIENT: 'PLAN_SUFFICIENT',
  REFER: 'REFER',
  NOTED: 'NOTED',
} as const;
export type DecisionKind = keyof typeof DecisionKind;
registerEnumType(DecisionKind, { name: 'DecisionKind' });

@governed({
  keys: { item: 'itemId', meeting: 'meetingId', child: 'childId', handling: 'handlingCode' },
  uniques: [['itemId']],
})
export class Decision extends Row {
  @link(() => Meeting) meetingId!: string;
  @link(() => AgendaItem) itemId!: string;
  @link(() => Child, { optional: true }) childId?: string | null;
  @choice(() => DecisionKind) kind!: DecisionKind;
  @text() rationale!: string;
  @choice(() => HandlingCode) handlingCode!: HandlingCode;
  @choice(() => RiskLevel, { optional: true }) riskCategory?: RiskLevel | null;
  @link(() => Organisation, { optional: true }) recommenderOrganisationId?: string | null;
  @text({ optional: true, says: 'Who disagreed, and why.' }) dissent?: string | null;
  @text({ optional: true, says: 'Why no action is needed, when there is none.' }) noActionReason?: string | null;
  @instant() decidedAt!: string;
  @whole({ default: 1 }) version: number = 1;

  @one(() => Organisation, 'recommenderOrganisationId') recommender?: Organisation;
}
