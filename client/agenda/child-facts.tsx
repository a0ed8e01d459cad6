/** The facts about a child that a panel needs before it talks: short, in a fixed order, each either given or said to be withheld. */
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import type { AgendaChildFragment, AgendaLineFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { formatDate } from '../ui/dates.ts';
import { RiskTag } from '../ui/risk-tag.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { ageWords, holdsOn } from './agenda-child.ts';
import { daysBetween, daysWords } from './ages.ts';
import { useDistrictName } from './districts.ts';
import { careWords, episodeWords, listingKindWords } from './words.ts';

export function ChildFacts({ line, child }: { line: AgendaLineFragment; child: AgendaChildFragment }) {
  const { today } = useViewer();
  const districtName = useDistrictName();
  const schools = child.enrolments?.filter((one) => holdsOn(one, today)).map(({ school }) => school?.name);
  const rows = [
    !ageWords(child, today) && { key: 'Age', value: <Shown of={child} field="dateOfBirth" value={null} /> },
    {
      key: 'School',
      value: (
        <Shown
          of={child}
          field="enrolments"
          none="No school on roll that you can see"
          value={schools?.join(', ') || null}
        />
      ),
    },
    { key: 'District', value: <Shown of={child} field="districtCode" value={districtName(child.districtCode)} /> },
    { key: 'Care and legal status', value: <Statuses child={child} today={today} /> },
    { key: 'Latest assessment', value: <Assessed child={child} /> },
    { key: 'Child’s own words', value: <Shown of={child} field="wishesAndFeelings" value={spoken(child)} /> },
    line.listing && { key: 'With this panel', value: <Episode listing={line.listing} today={today} /> },
    line.listing && {
      key: 'Why listed',
      value: <Shown of={line.listing} field="reason" value={line.listing.reason} />,
    },
  ];
  return <SummaryList className="app-facts" rows={rows} />;
}

const spoken = (child: AgendaChildFragment) => {
  const words = child.wishesAndFeelings ?? child.latestAssessment?.childsWords;
  return words ? `“${words.replaceAll(/^[“"]|[”"]$/g, '')}”` : null;
};

function Statuses({ child, today }: { child: AgendaChildFragment; today: string }) {
  const now = child.careStatuses?.filter((one) => holdsOn(one, today)) ?? [];
  if (!now.length) return <Shown of={child} field="careStatuses" none="None recorded" value={null} />;
  return (
    <>
      {now.map((one, index) => (
        <span key={one.id}>
          {index ? '; ' : ''}
          {one.kind ? careWords[one.kind] : null}
          {one.legalStatus ? `, ${one.legalStatus}` : null}
          {withheld(one, 'legalStatus') ? (
            <>
              {', '}
              <WithheldValue reason={withheld(one, 'legalStatus')} />
            </>
          ) : null}
          {one.startsOn ? ` since ${formatDate(one.startsOn)}` : ''}
        </span>
      ))}
    </>
  );
}

function Assessed({ child }: { child: AgendaChildFragment }) {
  const { latestAssessment: latest } = child;
  if (!latest) return <Shown of={child} field="latestAssessment" none="No assessment that you can see" value={null} />;
  return (
    <>
      {latest.level ? <RiskTag level={latest.level} /> : <Shown of={latest} field="level" value={null} />}{' '}
      {latest.assessedOn ? formatDate(latest.assessedOn) : null}
      {latest.harmTypes?.length ? ` (${latest.harmTypes.join(', ')})` : null}
      <br />
      <Shown of={latest} field="rationale" none="No rationale recorded" value={latest.rationale} />
    </>
  );
}

function Episode({ listing, today }: { listing: NonNullable<AgendaLineFragment['listing']>; today: string }) {
  const { episode, kind } = listing;
  const waited = episode?.requiredOn && !episode.firstHeardOn ? daysBetween(episode.requiredOn, today) : null;
  return (
    <>
      {kind ? listingKindWords[kind] : null}
      {episode?.state ? `. ${episodeWords[episode.state]}` : null}
      {episode?.requiredOn ? `. Panel required on ${formatDate(episode.requiredOn)}` : null}
      {waited === null ? null : `: waiting ${daysWords(waited)}`}
      {episode?.firstHeardOn ? `, first heard on ${formatDate(episode.firstHeardOn)}` : null}{' '}
      {episode?.riskCategory ? <RiskTag level={episode.riskCategory} /> : null}
    </>
  );
}
