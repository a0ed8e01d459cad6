/** Children for whom a panel was asked: waiting, with a place, put off. The wait is counted from the day a panel was required. */
import { nameOf } from '../agenda/agenda-child.ts';
import { daysBetween, daysWords } from '../agenda/ages.ts';
import { listingKindWords } from '../agenda/words.ts';
import { Answer } from '../asking/answer.tsx';
import { Shown } from '../asking/shown.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { ListedChildFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Link } from '../ui/anchor.tsx';
import { formatDate, formatShortDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Table } from '../ui/table.tsx';

const listingsQuery = graphql(`
  query Listings {
    requested: listings(state: REQUESTED) {
      ...ListedChild
    }
    listed: listings(state: LISTED) {
      ...ListedChild
    }
    deferred: listings(state: DEFERRED) {
      ...ListedChild
    }
  }
`);

export const listedChild = graphql(`
  fragment ListedChild on Listing {
    id
    kind
    reason
    outcomeReason
    requestedOn
    redactions {
      field
      reason
    }
    panel {
      id
      code
    }
    child {
      id
      forename
      surname
      initials
    }
    episode {
      id
      requiredOn
      firstHeardOn
      redactions {
        field
        reason
      }
    }
    meeting {
      id
      startsAt
    }
    requestedBy {
      id
      shortName
    }
  }
`);

export function ListingsPage() {
  return (
    <Answer of={useAsk(listingsQuery, {})} what="the listings">
      {({ requested, listed, deferred }) => (
        <>
          <PageTitle title="Listings" />
          <p className="govuk-body">
            A child’s wait is counted from the day on which it was found that a panel is required, until the panel first
            hears the child.
          </p>
          <Listings title="Requested: waiting for a place" none="No request is waiting." listings={requested} />
          <Listings title="Listed: on an agenda" none="No child has a place on a coming agenda." listings={listed} />
          <Listings title="Deferred" none="No listing that you can open was deferred." listings={deferred} deferred />
        </>
      )}
    </Answer>
  );
}

interface ListingsProps {
  title: string;
  none: string;
  listings: readonly ListedChildFragment[];
  deferred?: boolean;
}

function Listings({ title, none, listings, deferred = false }: ListingsProps) {
  const { today } = useViewer();
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {listings.length ? (
        <Table
          aria-label={title}
          narrow="stack"
          className="app-compact"
          head={[
            'Child',
            'Panel',
            'Asked for',
            deferred ? 'Why deferred' : 'Why',
            deferred ? 'Was on' : 'Meeting',
            'Wait',
          ]}
          rowKeys={listings.map(({ id }) => id)}
          rows={listings.map((one) => [
            one.child ? (
              <Link key="child" href={`/children/${one.child.id}`}>
                {nameOf(one.child)}
              </Link>
            ) : (
              'A child'
            ),
            [one.panel?.code, one.kind ? listingKindWords[one.kind].toLowerCase() : ''].filter(Boolean).join(', '),
            <Shown key="asked" of={one} field="requestedOn" value={one.requestedOn}>
              {(day) => `${formatDate(day)}${one.requestedBy?.shortName ? `, ${one.requestedBy.shortName}` : ''}`}
            </Shown>,
            deferred ? (
              <Shown key="why" of={one} field="outcomeReason" value={one.outcomeReason} />
            ) : (
              <Shown key="why" of={one} field="reason" value={one.reason} />
            ),
            one.meeting?.startsAt ? (
              <Link key="meeting" href={`/meetings/${one.meeting.id}`}>
                {formatShortDate(one.meeting.startsAt)}
              </Link>
            ) : (
              'No meeting'
            ),
            <Wait key="wait" listing={one} today={today} />,
          ])}
        />
      ) : (
        <EmptyState>{none}</EmptyState>
      )}
    </section>
  );
}

function Wait({ listing, today }: { listing: ListedChildFragment; today: string }) {
  const { episode } = listing;
  if (episode?.firstHeardOn && episode.requiredOn)
    return <>{daysWords(daysBetween(episode.requiredOn, episode.firstHeardOn))} until first heard</>;
  return (
    <Shown of={episode} field="requiredOn" value={episode?.requiredOn}>
      {(day) => daysWords(daysBetween(day, today))}
    </Shown>
  );
}
