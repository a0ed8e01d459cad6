/**
 * One promised action of the child's 4P plan: exactly one P, one owning organisation, one named person, one date.
 * Overdue is never stored: it is due before today and not in an ended state (practice §2.11).
 */
import { registerEnumType } from 'type-graphql';
import { derived, governed, many, one } from '../access/governed.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import { choice, date, link, text, whole } from '../columns.ts';
import { DisruptionAction } from '../disruption/disruption-action.entity.ts';
import { RuleBroken } from '../errors.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { ActionUpdate } from './action-update.entity.ts';

export const PlanHeading = { PREPARE: 'PREPARE', PREVENT: 'PREVENT', PROTECT: 'PROTECT', PURSUE: 'PURSUE' } as const;
export type PlanHeading = keyof typeof PlanHeading;
registerEnumType(PlanHeading, { name: 'PlanHeading', description: 'The four Ps of the plan.' });
export const ActionState = {
  AGREED: 'AGREED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  NOT_ACHIEVED: 'NOT_ACHIEVED',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type ActionState = keyof typeof ActionState;
registerEnumType(ActionState, { name: 'ActionState' });
export const endedStates: readonly ActionState[] = ['DECLINED', 'COMPLETED', 'NOT_ACHIEVED', 'SUPERSEDED'];

@governed({
  keys: {
    child: 'childId',
    item: 'itemId',
    meeting: 'meetingId',
    author: 'raisedByOrganisationId',
    holder: 'ownerOrganisationId',
    listed: 'child',
  },
})
export class Action extends Row {
  @link(() => Child) childId!: string;
  @link(() => AgendaItem, { optional: true }) itemId?: string | null;
  @link(() => Meeting, { optional: true }) meetingId?: string | null;
  @choice(() => PlanHeading) heading!: PlanHeading;
  @text() text!: string;
  @link(() => Organisation) ownerOrganisationId!: string;
  @text() ownerName!: string;
  @link(() => Organisation) raisedByOrganisationId!: string;
  @date() agreedOn!: string;
  @date() dueOn!: string;
  @choice(() => ActionState) state!: ActionState;
  @text({ optional: true }) declineReason?: string | null;
  @text({ optional: true, says: 'What shows that it is done.' }) evidence?: string | null;
  @date({ optional: true }) completedOn?: string | null;
  @whole({ default: 1 }) version: number = 1;

  @one(() => Child, 'childId') child?: Child;
  @one(() => Organisation, 'ownerOrganisationId') ownerOrganisation?: Organisation;
  @many(() => ActionUpdate, 'actionId', 'notedAt') updates?: ActionUpdate[];
  @many(() => DisruptionAction, 'actionId') disruption?: DisruptionAction[];

  @derived(() => Boolean, 'Due before today and not ended.') overdue(today: string): boolean {
    return this.dueOn < today && !endedStates.includes(this.state);
  }

  /** @throws RULE_BROKEN unless the action is in one of the states */
  mustBe(...states: ActionState[]): void {
    if (!states.includes(this.state))
      throw RuleBroken('The action has moved on, so this can no longer be done to it.', 'state');
  }
}
