/**
 * The disruption side of a Pursue action: which power, against what, how far it has come.
 * The target stays in the compartment and the tactics with the police; only the safety wording travels.
 */
import { registerEnumType } from 'type-graphql';
import { Action } from '../actions/action.entity.ts';
import { governed, one } from '../access/governed.ts';
import { Child } from '../children/child.entity.ts';
import { choice, date, link, text, whole } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { DisruptionPower } from './disruption-power.entity.ts';

export const DisruptionTarget = {
  PERSON: 'PERSON',
  PLACE: 'PLACE',
  VEHICLE: 'VEHICLE',
  PHONE: 'PHONE',
  ONLINE: 'ONLINE',
  GROUP: 'GROUP',
  CHILD: 'CHILD',
} as const;
registerEnumType(DisruptionTarget, { name: 'DisruptionTarget' });
export const DisruptionStatus = {
  CONSIDERED: 'CONSIDERED',
  REJECTED: 'REJECTED',
  APPLIED: 'APPLIED',
  ISSUED: 'ISSUED',
  INTERIM: 'INTERIM',
  GRANTED: 'GRANTED',
  VARIED: 'VARIED',
  BREACHED: 'BREACHED',
  EXPIRED: 'EXPIRED',
  DISCHARGED: 'DISCHARGED',
} as const;
export type DisruptionStatus = keyof typeof DisruptionStatus;
registerEnumType(DisruptionStatus, { name: 'DisruptionStatus' });

@governed({
  keys: { child: 'childId', author: 'raisedByOrganisationId', holder: 'ownerOrganisationId', listed: 'child' },
  uniques: [['actionId']],
})
export class DisruptionAction extends Row {
  @link(() => Action) actionId!: string;
  @link(() => Child) childId!: string;
  @link(() => Organisation) raisedByOrganisationId!: string;
  @link(() => Organisation) ownerOrganisationId!: string;
  @link(() => DisruptionPower) powerId!: string;
  @choice(() => DisruptionTarget) targetKind!: keyof typeof DisruptionTarget;
  @text({ optional: true, says: 'Whom or what it is aimed at: compartment only.' }) target?: string | null;
  @text({ optional: true, says: 'Tactics and timing: police only.' }) operationalDetail?: string | null;
  @choice(() => DisruptionStatus) status!: DisruptionStatus;
  @date({ optional: true }) statusOn?: string | null;
  @text({ optional: true, says: 'Conditions of the order: compartment only.' }) conditions?: string | null;
  @text({ optional: true, says: 'What a school or carer needs to know to keep the child safe.' }) safetyWording?:
    string | null;
  @whole({ default: 1 }) version: number = 1;

  @one(() => DisruptionPower, 'powerId') power?: DisruptionPower;
}
