/** When and where the item is heard, who presents it, and who else is invited. */
import { listingKindWords } from '../agenda/words.ts';
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { graphql } from '../gql/gql.ts';
import type { ItemFactsFragment } from '../gql/graphql.ts';
import { StateTag } from '../meetings/state-tag.tsx';
import { formatDateTime, formatTime } from '../ui/dates.ts';
import { SummaryList } from '../ui/summary-list.tsx';

export const itemFacts = graphql(`
  fragment ItemFacts on AgendaItem {
    id
    part
    minutes
    startsAt
    redactions {
      field
      reason
    }
    meeting {
      id
      state
      startsAt
      place
      joinLink
      redactions {
        field
        reason
      }
      panel {
        id
        name
      }
      minutes {
        id
        state
      }
    }
    presenter {
      id
      shortName
    }
    listing {
      id
      kind
      reason
      redactions {
        field
        reason
      }
    }
    invitations {
      id
      organisation {
        id
        shortName
      }
    }
  }
`);

export function ItemFacts({ item }: { item: ItemFactsFragment }) {
  const { meeting, listing } = item;
  const invited = (item.invitations ?? []).map(({ organisation }) => organisation?.shortName).filter(Boolean);
  return (
    <SummaryList
      rows={[
        meeting?.startsAt
          ? {
              key: 'Meeting',
              value: (
                <>
                  {formatDateTime(meeting.startsAt)} <StateTag state={meeting.state} />
                </>
              ),
            }
          : null,
        item.startsAt ? { key: 'You join at', value: slot(item) } : null,
        meeting?.place ? { key: 'Where', value: meeting.place } : null,
        meeting?.joinLink
          ? {
              key: 'Online',
              value: (
                <a className="govuk-link" href={meeting.joinLink} rel="noreferrer">
                  Join the meeting
                </a>
              ),
            }
          : null,
        listing?.kind ? { key: 'Kind', value: listingKindWords[listing.kind] } : null,
        listing && (listing.reason || withheld(listing, 'reason'))
          ? { key: 'Why listed', value: <Shown of={listing} field="reason" value={listing.reason} /> }
          : null,
        item.presenter ? { key: 'Presented by', value: item.presenter.shortName } : null,
        invited.length ? { key: 'Invited', value: invited.join(', ') } : null,
      ]}
    />
  );
}

const slot = ({ startsAt, minutes }: ItemFactsFragment) =>
  `${formatTime(startsAt ?? '')}${minutes ? `, for ${minutes} minutes` : ''}`;
