/** The items of one meeting to which an agency is invited: the child, when to join, and its own contribution. */
import { nameOf } from '../agenda/agenda-child.ts';
import { listingKindWords } from '../agenda/words.ts';
import { graphql } from '../gql/gql.ts';
import type { InvitedItemFragment, SchoolMeetingFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Link } from '../ui/anchor.tsx';
import { formatDate, formatTime } from '../ui/dates.ts';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

export const invitedItem = graphql(`
  fragment InvitedItem on AgendaItem {
    id
    startsAt
    child {
      id
      forename
      surname
      initials
    }
    listing {
      id
      kind
    }
    passages {
      id
      authorOrganisation {
        id
      }
    }
  }
`);

interface InvitedItemsProps {
  meeting: SchoolMeetingFragment;
  items: InvitedItemFragment[];
}

export function InvitedItems({ meeting, items }: InvitedItemsProps) {
  const { organisationId } = useViewer();
  const written = ({ passages }: InvitedItemFragment) =>
    (passages ?? []).filter(({ authorOrganisation }) => authorOrganisation?.id === organisationId).length;
  return (
    <Table
      caption={`${meeting.panel?.name ?? 'Panel'}, ${meeting.startsAt ? formatDate(meeting.startsAt) : 'no date yet'}`}
      captionSize="s"
      narrow="stack"
      firstCellIsHeader
      head={['Child', 'You join at', 'Kind', 'Your contribution']}
      rowKeys={items.map(({ id }) => id)}
      rows={items.map((item) => [
        <Link key="child" href={`/items/${item.id}`}>
          {nameOf(item.child)}
        </Link>,
        item.startsAt ? formatTime(item.startsAt) : '',
        item.listing?.kind ? listingKindWords[item.listing.kind] : '',
        written(item) ? (
          'Written'
        ) : (
          <Tag key="due" colour="yellow">
            Not written yet
          </Tag>
        ),
      ])}
    />
  );
}
