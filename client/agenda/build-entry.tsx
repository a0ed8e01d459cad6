/** One line while the agenda is built: its name and slot, and folded away its time, its invitations, and how to take it off. */
import type { BuildLineFragment } from '../gql/graphql.ts';
import { formatTime } from '../ui/dates.ts';
import { Details } from '../ui/details.tsx';
import { lineName } from './agenda-line.ts';
import { type Organisations, invited } from './build-question.ts';
import { Invitations } from './invitations.tsx';
import { LineTime } from './line-time.tsx';
import { TakeOff } from './take-off.tsx';
import { partWords } from './words.ts';

export function BuildEntry({ line, organisations }: { line: BuildLineFragment; organisations: Organisations }) {
  const name = lineName(line);
  const guests = invited(line).length;
  const slot = [
    line.part ? partWords[line.part] : '',
    line.startsAt ? formatTime(line.startsAt) : '',
    `${line.minutes ?? 0} minutes`,
  ];
  return (
    <>
      <strong>{name}</strong>
      <br />
      <span className="app-small">{slot.filter(Boolean).join(', ')}</span>
      <Details
        className="govuk-!-margin-bottom-0 govuk-!-margin-top-1"
        summary={
          <>
            Time and {guests === 1 ? '1 invitation' : `${guests} invitations`}
            <span className="govuk-visually-hidden">, {name}</span>
          </>
        }
      >
        {line.viewerCan.includes('timeAgendaItem') ? <LineTime line={line} /> : null}
        <Invitations line={line} organisations={organisations} />
        <TakeOff line={line} />
      </Details>
    </>
  );
}
