/** Who was there, grouped by how they took part, and whether the panel was quorate. */
import { whoCame } from '../attendance/attendance-row.ts';
import { QuorumLine } from '../attendance/quorum-line.tsx';
import { statuses, statusWords } from '../attendance/words.ts';
import { SummaryList } from '../ui/summary-list.tsx';
import type { MinutesOfMeeting } from './minutes-question.ts';

export function AttendanceByStatus({ meeting }: { meeting: MinutesOfMeeting }) {
  const whole = (meeting.attendances ?? []).filter(({ itemId }) => !itemId);
  const rows = statuses.map((status) => {
    const these = whole.filter((one) => one.status === status);
    if (!these.length) return null;
    const lines = these.map((one) => ({
      id: one.id,
      text: [one.organisation?.name, whoCame(one, meeting.startsAt)].filter(Boolean).join(': '),
    }));
    return {
      key: statusWords[status].text,
      value: (
        <ul className="govuk-list govuk-!-margin-bottom-0">
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ),
    };
  });
  return (
    <section>
      <h2 className="govuk-heading-m app-paper__part">Attendance</h2>
      {whole.length ? (
        <SummaryList className="app-facts" rows={rows} />
      ) : (
        <p className="govuk-body">No attendance that you can read.</p>
      )}
      <QuorumLine quorum={meeting.quorum} />
      {meeting.quorumReason ? <p className="govuk-body">Why the meeting went ahead: {meeting.quorumReason}</p> : null}
    </section>
  );
}
