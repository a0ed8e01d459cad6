/** What an agenda says of a child, asked in one piece so that agenda, running page and minutes say the same. */
import { graphql } from '../gql/gql.ts';
import type { AgendaChildFragment } from '../gql/graphql.ts';
import { ageOn } from './ages.ts';

export const agendaChild = graphql(`
  fragment AgendaChild on Child {
    id
    forename
    surname
    knownAs
    initials
    dateOfBirth
    ageBand
    districtCode
    wishesAndFeelings
    viewerCan
    redactions {
      field
      reason
    }
    enrolments {
      id
      startsOn
      endsOn
      school {
        id
        name
      }
    }
    careStatuses {
      id
      kind
      legalStatus
      startsOn
      endsOn
      redactions {
        field
        reason
      }
    }
    latestAssessment {
      id
      level
      harmTypes
      assessedOn
      rationale
      childsWords
      redactions {
        field
        reason
      }
    }
    actions {
      ...AgendaAction
    }
  }
`);

export const agendaAction = graphql(`
  fragment AgendaAction on Action {
    id
    itemId
    heading
    text
    ownerName
    dueOn
    state
    overdue
    ownerOrganisation {
      id
      shortName
    }
    redactions {
      field
      reason
    }
  }
`);

export type Named = Pick<AgendaChildFragment, 'forename' | 'surname' | 'initials'>;

/** "Forename Surname", or the initials where the name is not shared, or nothing at all. */
export function nameOf(child: Named | null | undefined): string {
  const whole = [child?.forename, child?.surname].filter(Boolean).join(' ');
  return whole || child?.initials || 'Name not shared with you';
}

/** "14", or the age band where the date of birth is not shared. */
export function ageWords(child: Pick<AgendaChildFragment, 'dateOfBirth' | 'ageBand'>, today: string): string | null {
  if (child.dateOfBirth) return `${ageOn(child.dateOfBirth, today)} years`;
  return child.ageBand ? `${child.ageBand} (age band)` : null;
}

/** Whether a dated row holds on a day; the day of its end no longer counts. */
export const holdsOn = (row: { startsOn: string | null; endsOn: string | null }, day: string): boolean =>
  (!row.startsOn || row.startsOn <= day) && (!row.endsOn || row.endsOn > day);
