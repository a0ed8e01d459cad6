/** The parts of an agenda, a child's circumstances and the state of a promise, in words for paper and screen. */
import type { ActionState, AgendaPart, CareStatusKind, EpisodeState, ListingKind } from '../gql/graphql.ts';
import type { TagColour } from '../ui/tag.tsx';

export const partWords: Record<AgendaPart, string> = {
  STANDING: 'Opening business',
  OVERDUE_ACTIONS: 'Overdue actions',
  NEW: 'New children',
  REVIEW: 'Reviews',
  STEP_DOWN: 'Step-down proposals',
  RESTRICTED: 'Restricted part: persons of concern',
  PLACES: 'Places and trends',
  ESCALATION: 'Escalations',
  DATES: 'Dates',
};

export const careWords: Record<CareStatusKind, string> = {
  CHILD_IN_NEED: 'Child in need',
  CHILD_PROTECTION_PLAN: 'Child protection plan',
  EARLY_HELP: 'Early help',
  LOOKED_AFTER: 'Looked after',
};

export const episodeWords: Record<EpisodeState, string> = {
  PANEL_REQUIRED: 'Panel required',
  LISTED: 'Listed',
  HEARD: 'Heard',
  ACTIVE_MONITORED: 'Monitored',
  REVIEW_DUE: 'Review due',
  STEP_DOWN_PROPOSED: 'Step-down proposed',
  STEPPED_DOWN: 'Stepped down',
  CLOSED: 'Closed',
  CLOSED_AGED_18: 'Closed at 18',
  TRANSFERRED_OUT: 'Moved out of the area',
  NOT_LISTED: 'Not listed',
};

export const listingKindWords: Record<ListingKind, string> = { NEW: 'New', REVIEW: 'Review', STEP_DOWN: 'Step-down' };

export const actionWords: Record<ActionState, { text: string; colour: TagColour }> = {
  AGREED: { text: 'Agreed', colour: 'blue' },
  ACCEPTED: { text: 'Accepted', colour: 'blue' },
  IN_PROGRESS: { text: 'In progress', colour: 'blue' },
  COMPLETED: { text: 'Completed', colour: 'green' },
  DECLINED: { text: 'Declined', colour: 'orange' },
  NOT_ACHIEVED: { text: 'Not achieved', colour: 'red' },
  SUPERSEDED: { text: 'Superseded', colour: 'grey' },
};
