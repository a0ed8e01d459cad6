/** Care and school as dated rows in words: what holds today first. */
import { careWords } from '../agenda/words.ts';
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { formatDate } from '../ui/dates.ts';
import { WithheldValue } from '../ui/withheld-value.tsx';
import type { ChildIdentity } from './child-identity.ts';
import { legalWords } from './words.ts';

/** "from 1 September 2024 to 3 March 2025" */
export function span({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }): string {
  const from = startsOn ? `from ${formatDate(startsOn)}` : '';
  return endsOn ? `${from} to ${formatDate(endsOn)}`.trim() : from;
}

export function CareStatuses({ child }: { child: ChildIdentity }) {
  const rows = child.careStatuses ?? [];
  if (!rows.length) return <Shown of={child} field="careStatuses" value={null} none="None that you can see" />;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {rows.map((one) => (
        <li key={one.id}>
          {one.kind ? careWords[one.kind] : <WithheldValue reason={withheld(one, 'kind')} />}
          {one.legalStatus ? `, ${legalWords(one.legalStatus)}` : null}
          {one.responsibleAuthority ? `, ${one.responsibleAuthority}` : null} {span(one)}
        </li>
      ))}
    </ul>
  );
}

export function Enrolments({ child }: { child: ChildIdentity }) {
  const rows = child.enrolments ?? [];
  if (!rows.length) return <Shown of={child} field="enrolments" value={null} none="None that you can see" />;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {rows.map((one) => (
        <li key={one.id}>
          {one.school?.name} {span(one)}
        </li>
      ))}
    </ul>
  );
}
