/** Every agency that takes part, how it did, and for those who may, the way to record it. For a meeting or for one item. */
import type { AttendanceRowFragment } from '../gql/graphql.ts';
import { Opener } from '../actions/form-shell.tsx';
import { Tag } from '../ui/tag.tsx';
import { AttendanceForm } from './attendance-form.tsx';
import { whoCame } from './attendance-row.ts';
import { statusWords } from './words.ts';

export interface Seat {
  id: string;
  name: string;
  /** such as "counts for quorum: Police", or which items it is invited to */
  note?: string;
}

interface AttendanceListProps {
  meeting: { id: string; startsAt: string | null; viewerCan: readonly string[] };
  itemId?: string;
  seats: readonly Seat[];
  recorded: readonly AttendanceRowFragment[];
}

export function AttendanceList({ meeting, itemId, seats, recorded }: AttendanceListProps) {
  const may = meeting.viewerCan.includes('recordAttendance');
  return (
    <ul className="govuk-list app-attendance">
      {seats.map((seat) => {
        const before = recorded.find((one) => one.organisationId === seat.id && one.itemId === (itemId ?? null));
        const id = `attendance-${itemId ?? meeting.id}-${seat.id}`;
        return (
          <li key={seat.id} className="app-attendance__row">
            <div className="app-attendance__who">
              <strong>{seat.name}</strong>
              {seat.note ? <span className="app-small"> {seat.note}</span> : null}
              <br />
              {before?.status ? (
                <>
                  <Tag colour={statusWords[before.status].colour}>{statusWords[before.status].text}</Tag>{' '}
                  {whoCame(before, meeting.startsAt)}
                </>
              ) : (
                'Not recorded'
              )}
            </div>
            {may ? (
              <Opener id={id} button={before ? 'Change' : 'Record'} about={`attendance of ${seat.name}`}>
                {(close) => (
                  <AttendanceForm
                    id={id}
                    meeting={meeting}
                    itemId={itemId}
                    organisation={seat}
                    before={before}
                    onClose={close}
                  />
                )}
              </Opener>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
