/** The agenda of one meeting as this reader may see it: on the screen, and on paper as a chair hands it round. */
import { useParams } from 'react-router';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { AgendaQuery } from '../gql/graphql.ts';
import { MeetingFacts } from '../meetings/meeting-facts.tsx';
import { MeetingSteps } from '../meetings/meeting-steps.tsx';
import { StateTag } from '../meetings/state-tag.tsx';
import { Link } from '../ui/anchor.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { nameOf } from './agenda-child.ts';
import { AgendaEntry } from './agenda-entry.tsx';
import { inParts } from './agenda-line.ts';
import { partWords } from './words.ts';

const agendaQuery = graphql(`
  query Agenda($id: ID!) {
    meeting(id: $id) {
      ...MeetingHead
      items {
        ...AgendaLine
      }
    }
  }
`);

export function AgendaPage() {
  const { id = '' } = useParams();
  return (
    <Answer of={useAsk(agendaQuery, { id })} what="the agenda">
      {({ meeting }) => <Agenda meeting={meeting} />}
    </Answer>
  );
}

function Agenda({ meeting }: { meeting: AgendaQuery['meeting'] }) {
  const items = meeting.items ?? [];
  const overdue = items.flatMap(({ child }) =>
    (child?.actions ?? [])
      .filter((action) => action.overdue)
      .map((action) => ({ action, about: child ? nameOf(child) : '' })),
  );
  return (
    <div className="app-paper">
      <Breadcrumbs items={[{ text: 'Meetings', href: '/meetings' }, { text: 'Agenda' }]} />
      <PageTitle title="Agenda" caption={meeting.panel?.name}>
        <span className="app-no-print">
          <StateTag state={meeting.state} />
        </span>
      </PageTitle>
      <MeetingFacts meeting={meeting} />
      <MeetingSteps meeting={meeting} />
      {items.length ? null : <NothingToSee meeting={meeting} />}
      {inParts(items).map(({ part, lines }) => (
        <section key={lines[0]?.number}>
          {part ? <h2 className="govuk-heading-m app-paper__part">{partWords[part]}</h2> : null}
          {lines.map(({ line, number }) => (
            <AgendaEntry key={line.id} line={line} number={number} level={part ? 3 : 2} overdue={overdue} />
          ))}
        </section>
      ))}
      <p className="app-print-only app-small">
        This copy shows what the sharing agreement allows its reader to see. Hand it back or destroy it after the
        meeting.
      </p>
    </div>
  );
}

function NothingToSee({ meeting }: { meeting: AgendaQuery['meeting'] }) {
  if (meeting.viewerCan.includes('acceptConfidentiality')) {
    return (
      <EmptyState>
        <p className="govuk-body">
          Items open once you have accepted the statement of this panel.{' '}
          <Link href={`/meetings/${meeting.id}/statement`}>Read and accept the confidentiality statement</Link>
        </p>
      </EmptyState>
    );
  }
  return <EmptyState>There is no item of this meeting that you can open.</EmptyState>;
}
