/** One pupil: when the panel talks about them, whether the school has contributed, and the plan. */
import { ActionList, type ActionRow } from '../actions/action-list.tsx';
import type { PupilsQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Link } from '../ui/anchor.tsx';
import { formatDate, formatTime } from '../ui/dates.ts';
import { Details } from '../ui/details.tsx';
import { SummaryList } from '../ui/summary-list.tsx';

type Meeting = PupilsQuery['meetings']['nodes'][number];
type Item = NonNullable<Meeting['items']>[number];

interface PupilProps {
  id: string;
  name: string;
  visits: { meeting: Meeting; item: Item }[];
  actions: ActionRow[];
}

export function Pupil({ id, name, visits, actions }: PupilProps) {
  const { today } = useViewer();
  const coming = visits.filter(({ meeting }) => (meeting.startsAt ?? '') >= today);
  return (
    <section className="govuk-!-margin-bottom-8">
      <h2 className="govuk-heading-m">
        <Link href={`/children/${id}`}>{name}</Link>
      </h2>
      {coming.length ? null : <p className="govuk-body">No meeting is coming up about the pupil.</p>}
      {coming.map((visit) => (
        <Visit key={visit.item.id} {...visit} name={name} />
      ))}
      <h3 className="govuk-heading-s">Actions for the pupil</h3>
      <ActionList actions={actions} headingLevel={4} controls none="There are no open actions for the pupil." />
      <Earlier visits={visits.filter((visit) => !coming.includes(visit))} />
    </section>
  );
}

function Visit({ meeting, item, name }: { meeting: Meeting; item: Item; name: string }) {
  const { organisationId } = useViewer();
  const own = (item.passages ?? []).filter(
    ({ authorOrganisation }) => authorOrganisation?.id === organisationId,
  ).length;
  const startsAt = item.startsAt ?? meeting.startsAt;
  return (
    <SummaryList
      card={{
        title: meeting.panel?.name ?? 'Panel',
        headingLevel: 3,
        actions: [{ text: 'Open the item', hidden: `about ${name}`, href: `/items/${item.id}` }],
      }}
      rows={[
        { key: 'Date', value: startsAt ? formatDate(startsAt) : 'Not set' },
        { key: 'You join at', value: startsAt ? formatTime(startsAt) : 'Not set' },
        meeting.place ? { key: 'Where', value: meeting.place } : null,
        { key: 'Your contribution', value: own ? (own === 1 ? '1 written' : `${own} written`) : 'Not written yet' },
      ]}
    />
  );
}

function Earlier({ visits }: { visits: PupilProps['visits'] }) {
  if (!visits.length) return null;
  return (
    <Details summary="Earlier meetings about the pupil">
      <ul className="govuk-list">
        {visits.map(({ meeting, item }) => (
          <li key={item.id}>
            <Link href={`/items/${item.id}`}>
              {meeting.panel?.name}, {meeting.startsAt ? formatDate(meeting.startsAt) : 'no date'}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}
