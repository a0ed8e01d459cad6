/** One pupil: when the panel talks about them, whether the school has contributed, and the plan. */
import { ActionList, type ActionRow } from '../actions/action-list.tsx';
import type { PupilsQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Link } from '../ui/anchor.tsx';
import { formatDate, formatTime } from '../ui/dates.ts';
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
  return (
    <section className="govuk-!-margin-bottom-8">
      <h2 className="govuk-heading-m">
        <Link href={`/children/${id}`}>{name}</Link>
      </h2>
      {visits.length ? null : <p className="govuk-body">There is no item about the pupil that you can open now.</p>}
      {visits.map((visit) => (
        <Visit key={visit.item.id} {...visit} name={name} />
      ))}
      <h3 className="govuk-heading-s">Actions for the pupil</h3>
      <ActionList actions={actions} headingLevel={4} controls none="There are no open actions for the pupil." />
    </section>
  );
}

function Visit({ meeting, item, name }: { meeting: Meeting; item: Item; name: string }) {
  const { organisationId, today } = useViewer();
  const own = (item.passages ?? []).filter(
    ({ authorOrganisation }) => authorOrganisation?.id === organisationId,
  ).length;
  const startsAt = item.startsAt ?? meeting.startsAt;
  const past = (meeting.startsAt ?? '') < today;
  return (
    <SummaryList
      card={{
        title: meeting.panel?.name ?? 'Panel',
        headingLevel: 3,
        actions: [{ text: 'Open the item', hidden: `about ${name}`, href: `/items/${item.id}` }],
      }}
      rows={[
        { key: past ? 'Heard on' : 'Date', value: startsAt ? formatDate(startsAt) : 'Not set' },
        past ? null : { key: 'You join at', value: startsAt ? formatTime(startsAt) : 'Not set' },
        meeting.place ? { key: 'Where', value: meeting.place } : null,
        { key: 'Your contribution', value: own ? (own === 1 ? '1 written' : `${own} written`) : 'Not written yet' },
      ]}
    />
  );
}
