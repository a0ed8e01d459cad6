/** Children for whom this panel was asked and who have no place yet: give one, with the time that they need. */
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { RequestedListingFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { formatDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Input } from '../ui/input.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { nameOf } from './agenda-child.ts';
import { daysBetween, daysWords } from './ages.ts';
import type { BuiltMeeting } from './build-question.ts';
import { minutesProblem, wholeMinutes } from './line-time.tsx';
import { listingKindWords } from './words.ts';

export const requestedListing = graphql(`
  fragment RequestedListing on Listing {
    id
    panelId
    kind
    reason
    requestedOn
    viewerCan
    requestedBy {
      id
      shortName
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
    }
  }
`);
const list = graphql(`
  mutation ListOnAgenda($input: ListOnAgendaInput!) {
    listOnAgenda(input: $input) {
      id
    }
  }
`);

export function RequestedListings({
  meeting,
  listings,
}: {
  meeting: BuiltMeeting;
  listings: readonly RequestedListingFragment[];
}) {
  const { today } = useViewer();
  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">Waiting for a place</h2>
      {listings.length ? null : <EmptyState>No child is waiting for a place on an agenda of this panel.</EmptyState>}
      {listings.map((listing) => (
        <section key={listing.id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s">{nameOf(listing.child)}</h3>
          <SummaryList
            className="app-facts"
            rows={[
              { key: 'Asked for', value: asked(listing) },
              listing.episode?.requiredOn && {
                key: listing.episode.firstHeardOn ? 'With this panel' : 'Waiting',
                value: `${daysWords(daysBetween(listing.episode.requiredOn, today))}, since ${formatDate(listing.episode.requiredOn)}`,
              },
              { key: 'Why', value: listing.reason ?? 'Not recorded' },
            ]}
          />
          {listing.viewerCan.includes('listOnAgenda') ? (
            <Opener id={`list-${listing.id}`} button="Put on this agenda" about={nameOf(listing.child)}>
              {(close) => <ListForm listingId={listing.id} meetingId={meeting.id} onClose={close} />}
            </Opener>
          ) : null}
        </section>
      ))}
    </>
  );
}

const asked = ({ kind, requestedOn, requestedBy }: RequestedListingFragment) =>
  [
    kind ? listingKindWords[kind] : '',
    requestedOn ? `on ${formatDate(requestedOn)}` : '',
    requestedBy?.shortName ? `by ${requestedBy.shortName}` : '',
  ]
    .filter(Boolean)
    .join(', ');

function ListForm({ listingId, meetingId, onClose }: { listingId: string; meetingId: string; onClose: () => void }) {
  const form = useForm({
    id: `list-${listingId}`,
    empty: { minutes: '15' },
    tells: list,
    missing: ({ minutes }) => ({ minutes: minutesProblem(minutes) }),
    says: ({ minutes }, clientMutationId) => ({
      input: { listingId, meetingId, minutes: wholeMinutes(minutes) ?? 0, clientMutationId },
    }),
    onDone: onClose,
  });
  return (
    <FormShell form={form} save="Put on this agenda" onCancel={onClose}>
      <Input
        label="Time set aside"
        hint="Standing members and the school where the child is on roll are invited to the item"
        {...form.field('minutes')}
        suffix="minutes"
        characters={3}
        inputMode="numeric"
        value={form.value.minutes}
        onChange={(event) => form.change({ minutes: event.target.value })}
      />
    </FormShell>
  );
}
