/**
 * Why someone does not see a value, in words. The codes come from the server with every withheld field. The words
 * never hint at what the value is, nor whether there is one: "not shared" is also what an empty field looks like.
 */

export interface WithheldWords {
  /** What stands in the place of the value. */
  short: string;
  /** The whole sentence, for a screen reader and for those who point at it. */
  sentence: string;
}

const REASONS: Record<string, WithheldWords> = {
  NOT_SHARED_WITH_ROLE: {
    short: 'Not shared with your role',
    sentence: 'The information sharing agreement does not share this with your role.',
  },
  NOT_LISTED_FOR_YOU: {
    short: 'Not listed for you',
    sentence: 'You see this only for children who are on a panel that you are invited to.',
  },
  NOT_YOUR_PUPIL: {
    short: 'Not your pupil',
    sentence: 'Schools see this only for children who are on their own roll.',
  },
  NOT_YOUR_AGENCY: {
    short: 'Kept by another agency',
    sentence: 'Only the agency that recorded this can see it.',
  },
  NOT_ALLOCATED_TO_YOU: {
    short: 'Not allocated to you',
    sentence: 'You see this only for children who are allocated to you.',
  },
  RESTRICTED_ADDRESS: {
    short: 'Address restricted',
    sentence: 'This address is restricted to keep someone safe. Ask the child’s social worker if you need it.',
  },
  HANDLING_CODE: {
    short: 'Restricted by a handling code',
    sentence: 'Whoever supplied this has limited who may see it.',
  },
  COMPARTMENT: {
    short: 'Restricted to named people',
    sentence: 'Only people who have been named for this part of the record can see it.',
  },
  NOT_YOURS: {
    short: 'Kept by somebody else',
    sentence: 'Only the person whom this is about or by can see it.',
  },
  METADATA_ONLY: {
    short: 'Details not shared',
    sentence: 'You may know that this exists, and its date, but not what it says.',
  },
  MINUTES_NOT_APPROVED: {
    short: 'Not approved yet',
    sentence: 'You will see this when the chair has approved the minutes.',
  },
  NOT_YOUR_CLIENT: {
    short: 'Not your client',
    sentence: 'Only the service that supports this child can see it.',
  },
  NOT_IN_AUDIT_SAMPLE: {
    short: 'Not in an audit sample',
    sentence: 'You see this only in a sample under an approved audit.',
  },
  NOT_RELEASED: {
    short: 'Not released yet',
    sentence: 'This will be shared when it has been approved and issued.',
  },
  EPISODE_CLOSED: {
    short: 'Closed to your agency',
    sentence: 'Your agency’s involvement has ended, so this is no longer shared with you.',
  },
  OUTSIDE_DISTRICT: {
    short: 'Outside your district',
    sentence: 'You see this only for children in your own district.',
  },
};

const UNKNOWN: WithheldWords = { short: 'Not shared with you', sentence: 'This is not shared with you.' };

/** The codes that have words of their own. */
export const WITHHELD_CODES: readonly string[] = Object.keys(REASONS);

/** The words for a code. A code that is not known is still withheld: it reads "Not shared with you". */
export function withheldWords(reason: string | null | undefined): WithheldWords {
  return (reason && Object.hasOwn(REASONS, reason) && REASONS[reason]) || UNKNOWN;
}
