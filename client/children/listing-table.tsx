/** The places that a child has had on agendas. */
import type { ReactNode } from 'react';
import { Link } from '../ui/anchor.tsx';
import { Table } from '../ui/table.tsx';

export interface ListingLine {
  id: string;
  meeting: string;
  meetingId: string | null;
  kind: string;
  state: ReactNode;
  reason: string;
}

export function ListingTable({ rows }: { rows: ListingLine[] }) {
  if (!rows.length) return <p className="govuk-body">No places on agendas that you can see.</p>;
  return (
    <Table
      caption="Places on agendas"
      captionSize="s"
      narrow="stack"
      head={['Meeting', 'Kind', 'State']}
      rowKeys={rows.map(({ id }) => id)}
      rows={rows.map(({ meeting, meetingId, kind, state, reason }) => [
        { content: meetingId ? <Link href={`/meetings/${meetingId}`}>{meeting}</Link> : meeting, label: 'Meeting' },
        kind,
        {
          content: (
            <>
              {state}
              {reason ? <span className="govuk-hint govuk-!-margin-bottom-0">{reason}</span> : null}
            </>
          ),
          label: 'State',
        },
      ])}
    />
  );
}
