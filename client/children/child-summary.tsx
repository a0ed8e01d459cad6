/**
 * The child in a summary list. What is withheld is gathered at the end with its reasons, so that the page reads well
 * and nobody takes a withheld value for a missing one.
 */
import { ageWords } from '../agenda/agenda-child.ts';
import { useDistrictName } from '../agenda/districts.ts';
import { withheld } from '../asking/withheld.ts';
import { useViewer } from '../people/viewer.tsx';
import { formatDate } from '../ui/dates.ts';
import { SummaryList } from '../ui/summary-list.tsx';
import { WarningText } from '../ui/warning-text.tsx';
import type { ChildIdentity } from './child-identity.ts';
import { CareStatuses, Enrolments } from './circumstances.tsx';
import { WithheldFields } from './withheld-fields.tsx';
import { ethnicityWords, inQuotes, placingWords, sexWords } from './words.ts';

export function ChildSummary({ child }: { child: ChildIdentity }) {
  const { today } = useViewer();
  const districtName = useDistrictName();
  const row = (key: string, field: string, value: string | null | undefined) =>
    withheld(child, field) ? null : { key, value: value || 'Not recorded' };
  const born = child.dateOfBirth
    ? `${formatDate(child.dateOfBirth)} (${ageWords(child, today)})`
    : ageWords(child, today);
  const only = (key: string, field: string, value: string | null) => (value ? row(key, field, value) : null);
  return (
    <>
      {child.staffSafetyMarker ? <WarningText>Before a visit: {child.staffSafetyMarker}</WarningText> : null}
      <SummaryList
        rows={[
          only('Also known as', 'knownAs', child.knownAs),
          row(child.dateOfBirth ? 'Date of birth' : 'Age', child.dateOfBirth ? 'dateOfBirth' : 'ageBand', born),
          row('Sex', 'sex', child.sex && sexWords[child.sex]),
          row('Ethnicity', 'ethnicity', child.ethnicity && ethnicityWords(child.ethnicity)),
          row('First language', 'firstLanguage', child.firstLanguage),
          only('Disability', 'disability', child.disability),
          row(
            'Address',
            'address',
            child.addressRestricted ? 'Restricted. Ask the social worker if you need it.' : child.address,
          ),
          row('District', 'districtCode', districtName(child.districtCode)),
          only('Placed by', 'placingAuthority', child.placingAuthority && placingWords[child.placingAuthority]),
          withheld(child, 'enrolments') ? null : { key: 'School', value: <Enrolments child={child} /> },
          withheld(child, 'careStatuses') ? null : { key: 'Care status', value: <CareStatuses child={child} /> },
          only('Council’s key', 'mosaicId', child.mosaicId),
          only('UPN', 'upn', child.upn),
          only('NHS number', 'nhsNumber', child.nhsNumber && spaced(child.nhsNumber)),
          only('Police reference', 'policeReference', child.policeReference),
          row(
            'In the child’s words',
            'wishesAndFeelings',
            child.wishesAndFeelings && inQuotes(child.wishesAndFeelings),
          ),
          row('Pen picture', 'penPicture', child.penPicture),
        ]}
      />
      <WithheldFields of={child} />
    </>
  );
}

/** '9990000001' → '999 000 0001', as the NHS prints it. */
const spaced = (nhs: string) => nhs.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
