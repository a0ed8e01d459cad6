/** The desk of a school: its own pupils on a panel, what it has to accept, write and do. Nothing about anybody else exists here. */
import { nameOf } from '../agenda/agenda-child.ts';
import { Answer } from '../asking/answer.tsx';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import type { PupilsQuery } from '../gql/graphql.ts';
import { ActionList } from '../actions/action-list.tsx';
import { hasEnded } from '../actions/words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { useViewer } from '../people/viewer.tsx';
import { Pupil } from './pupil.tsx';
import { MinutesExtracts, Statements } from './school-meetings.tsx';

const pupilsQuery = graphql(`
  query Pupils {
    children(first: 50) {
      nodes {
        id
        forename
        surname
        initials
        actions {
          ...ActionRow
        }
      }
    }
    meetings(first: 20) {
      nodes {
        ...SchoolMeeting
        items {
          id
          startsAt
          childId
          passages {
            id
            authorOrganisation {
              id
            }
          }
        }
      }
    }
    actions(first: 100, held: true, ended: false) {
      nodes {
        ...ActionRow
        childId
      }
    }
  }
`);

export function PupilsPage() {
  const asked = useAsk(pupilsQuery, {});
  const { organisationName } = useViewer();
  return (
    <>
      <PageTitle title="Your pupils on a panel" caption={organisationName} />
      <Answer of={asked} what="your pupils" titled>
        {(data) => <Desk data={data} />}
      </Answer>
    </>
  );
}

function Desk({ data }: { data: PupilsQuery }) {
  const { today } = useViewer();
  const meetings = data.meetings.nodes;
  const coming = new Set(
    meetings
      .filter(({ startsAt }) => (startsAt ?? '') >= today)
      .flatMap(({ items }) => (items ?? []).map(({ childId }) => childId)),
  );
  const pupils = data.children.nodes.toSorted((a, b) => Number(coming.has(b.id)) - Number(coming.has(a.id)));
  const shown = new Set(pupils.map(({ id }) => id));
  const others = data.actions.nodes.filter(({ childId }) => !childId || !shown.has(childId));
  const waiting = meetings.some(({ viewerCan }) => viewerCan.includes('acceptConfidentiality'));
  return (
    <>
      <Statements meetings={meetings} />
      {pupils.map((pupil) => (
        <Pupil
          key={pupil.id}
          name={nameOf(pupil)}
          id={pupil.id}
          visits={meetings.flatMap((meeting) =>
            (meeting.items ?? []).filter(({ childId }) => childId === pupil.id).map((item) => ({ meeting, item })),
          )}
          actions={(pupil.actions ?? []).filter(({ state }) => !hasEnded(state))}
        />
      ))}
      {!pupils.length && !waiting ? (
        <EmptyState heading="No pupil of yours is on a panel now">
          When a panel invites your school for one of your pupils, the pupil appears here once the papers are issued.
        </EmptyState>
      ) : null}
      {others.length ? (
        <section>
          <h2 className="govuk-heading-m">Other actions that your school holds</h2>
          <ActionList actions={others} controls />
        </section>
      ) : null}
      <MinutesExtracts meetings={meetings} />
    </>
  );
}
