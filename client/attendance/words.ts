/** How an agency took part, in words. */
import type { AttendanceStatus } from '../gql/graphql.ts';
import type { TagColour } from '../ui/tag.tsx';

export const statusWords: Record<AttendanceStatus, { text: string; colour: TagColour }> = {
  PRESENT: { text: 'Present', colour: 'green' },
  DEPUTY: { text: 'Deputy', colour: 'green' },
  REPORT_IN_LIEU: { text: 'Report in lieu', colour: 'blue' },
  APOLOGIES: { text: 'Apologies', colour: 'yellow' },
  ABSENT_NO_REPORT: { text: 'Absent, no report', colour: 'red' },
};
export const statuses = Object.keys(statusWords) as AttendanceStatus[];
