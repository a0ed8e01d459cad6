/** One line of attendance, as every page asks for it, and how it reads in one sentence. */
import { graphql } from '../gql/gql.ts';
import type { AttendanceRowFragment } from '../gql/graphql.ts';
import { formatTime } from '../ui/dates.ts';

export const attendanceRow = graphql(`
  fragment AttendanceRow on Attendance {
    id
    itemId
    organisationId
    status
    personName
    deputyFor
    decisionDelegated
    arrivedAt
    leftAt
    organisation {
      id
      name
      shortName
    }
  }
`);

/** @param from the start of the meeting or item: only who came later has a time of arrival
 * "Asha Okafor for Tom Reed, decision delegated, arrived 9:40am, left 11am" */
export function whoCame(one: AttendanceRowFragment, from?: string | null): string {
  return [
    [one.personName, one.deputyFor ? `for ${one.deputyFor}` : ''].filter(Boolean).join(' '),
    one.decisionDelegated ? 'decision delegated' : '',
    one.arrivedAt && !(from && one.arrivedAt <= from) ? `arrived ${formatTime(one.arrivedAt)}` : '',
    one.leftAt ? `left ${formatTime(one.leftAt)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
