/** The words of a 4P plan as panels use them. */
import type { ActionState, DisruptionStatus, DisruptionTarget, PlanHeading } from '../gql/graphql.ts';

export const headings: { value: PlanHeading; text: string; hint: string }[] = [
  { value: 'PREPARE', text: 'Prepare', hint: 'Get the team, the child and the carers ready' },
  { value: 'PREVENT', text: 'Prevent', hint: 'Lower the risk early and support the child' },
  { value: 'PROTECT', text: 'Protect', hint: 'Keep the child and others safe now' },
  { value: 'PURSUE', text: 'Pursue', hint: 'Disrupt or prosecute those who cause the harm' },
];
export const headingWords = Object.fromEntries(headings.map(({ value, text }) => [value, text])) as Record<
  PlanHeading,
  string
>;

const ended: ActionState[] = ['COMPLETED', 'DECLINED', 'NOT_ACHIEVED', 'SUPERSEDED'];
export const hasEnded = (state: ActionState | null) => state !== null && ended.includes(state);

export const statusWords: Record<DisruptionStatus, string> = {
  CONSIDERED: 'Considered',
  REJECTED: 'Rejected',
  APPLIED: 'Applied for',
  ISSUED: 'Issued',
  INTERIM: 'Interim order',
  GRANTED: 'Granted',
  VARIED: 'Varied',
  BREACHED: 'Breached',
  EXPIRED: 'Expired',
  DISCHARGED: 'Discharged',
};

export const targetWords: Record<DisruptionTarget, string> = {
  PERSON: 'A person',
  PLACE: 'A place',
  VEHICLE: 'A vehicle',
  PHONE: 'A phone line',
  ONLINE: 'An online account',
  GROUP: 'A group',
  CHILD: 'The child (protective power)',
};
