/** What the states of a meeting are called, and how a panel's monthly series is said. */
import type { MeetingState } from '../gql/graphql.ts';
import type { TagColour } from '../ui/tag.tsx';

export const stateWords: Record<MeetingState, { text: string; colour: TagColour }> = {
  SCHEDULED: { text: 'Planned', colour: 'grey' },
  CALL_FOR_ITEMS: { text: 'Call for items', colour: 'grey' },
  LIST_LOCKED: { text: 'List locked', colour: 'yellow' },
  PAPERS_ISSUED: { text: 'Papers issued', colour: 'blue' },
  IN_SESSION: { text: 'In session', colour: 'purple' },
  CONCLUDED: { text: 'Concluded', colour: 'yellow' },
  MINUTES_DRAFT: { text: 'Draft minutes', colour: 'yellow' },
  MINUTES_WITH_CHAIR: { text: 'With chair', colour: 'orange' },
  APPROVED: { text: 'Approved', colour: 'green' },
  DISTRIBUTED: { text: 'Distributed', colour: 'green' },
  ARCHIVED: { text: 'Archived', colour: 'grey' },
  CANCELLED: { text: 'Cancelled', colour: 'red' },
  INQUORATE: { text: 'Not quorate', colour: 'red' },
};

/** Where a meeting is listed: still to come (or sitting), waiting for its minutes, or past. */
export function stageOf(state: MeetingState | null): 'coming' | 'minutes' | 'past' {
  if (!state || ['SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED', 'IN_SESSION'].includes(state))
    return 'coming';
  return ['CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR'].includes(state) ? 'minutes' : 'past';
}

const WEEKS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "second Tuesday of the month", or null when the series is not known. */
export function seriesWords(week: number | null, weekday: number | null): string | null {
  const [nth, day] = [WEEKS[week ?? 0], DAYS[weekday ?? 0]];
  return nth && day ? `${nth} ${day} of the month` : null;
}
