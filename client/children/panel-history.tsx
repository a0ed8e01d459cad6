/** Which panels have the child, since when, and each place on an agenda. */
import { episodeWords, listingKindWords } from '../agenda/words.ts';
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { graphql } from '../gql/gql.ts';
import type { ChildPanelsFragment } from '../gql/graphql.ts';
import { formatDate, formatDateTime } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { RiskTag } from '../ui/risk-tag.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { ListingTable } from './listing-table.tsx';

export const childPanels = graphql(`
  fragment ChildPanels on Child {
    episodes {
      id
      state
      requiredOn
      reason
      riskCategory
      firstHeardOn
      closedOn
      closureReason
      redactions {
        field
        reason
      }
      panel {
        id
        name
      }
      listings {
        id
        kind
        state
        requestedOn
        outcomeReason
        redactions {
          field
          reason
        }
        meeting {
          id
          startsAt
        }
      }
    }
    redactions {
      field
      reason
    }
  }
`);

export type Episode = NonNullable<ChildPanelsFragment['episodes']>[number];

export function PanelHistory({ child }: { child: ChildPanelsFragment }) {
  const episodes = child.episodes ?? [];
  const reason = withheld(child, 'episodes');
  return (
    <>
      <h2 className="govuk-heading-m app-no-print">Panels</h2>
      {reason ? (
        <p className="govuk-body">
          <WithheldValue reason={reason} />
        </p>
      ) : null}
      {!reason && !episodes.length ? (
        <EmptyState>The child has not been before a panel, as far as you can see.</EmptyState>
      ) : null}
      {episodes.map((episode) => (
        <OneEpisode key={episode.id} episode={episode} />
      ))}
    </>
  );
}

function OneEpisode({ episode }: { episode: Episode }) {
  const date = (key: string, field: 'requiredOn' | 'firstHeardOn' | 'closedOn') =>
    episode[field] ? { key, value: formatDate(episode[field]) } : null;
  return (
    <section className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s">{episode.panel?.name}</h3>
      <SummaryList
        rows={[
          {
            key: 'State',
            value: <Shown of={episode} field="state" value={episode.state && episodeWords[episode.state]} />,
          },
          episode.riskCategory ? { key: 'Panel’s category', value: <RiskTag level={episode.riskCategory} /> } : null,
          date('Panel required on', 'requiredOn'),
          { key: 'Why', value: <Shown of={episode} field="reason" value={episode.reason} /> },
          date('First heard on', 'firstHeardOn'),
          date('Closed on', 'closedOn'),
          episode.closureReason ? { key: 'Why closed', value: episode.closureReason } : null,
        ]}
      />
      <ListingTable
        rows={(episode.listings ?? []).map((listing) => ({
          id: listing.id,
          meeting: listing.meeting?.startsAt ? formatDateTime(listing.meeting.startsAt) : 'No meeting yet',
          meetingId: listing.meeting?.id ?? null,
          kind: listing.kind ? listingKindWords[listing.kind] : '',
          state: <Shown of={listing} field="state" value={listing.state && listingStateWords[listing.state]} />,
          reason: listing.outcomeReason ?? '',
        }))}
      />
    </section>
  );
}

const listingStateWords = {
  REQUESTED: 'Asked for',
  LISTED: 'Listed',
  DEFERRED: 'Deferred',
  DECLINED: 'Declined',
  HEARD: 'Heard',
};
