/** What of a child's record is not shared with the reader, each with its reason. */
import { Details } from '../ui/details.tsx';
import { withheldWords } from '../ui/withheld-reasons.ts';

const names: Record<string, string> = {
  forename: 'Name',
  knownAs: 'Other names',
  dateOfBirth: 'Date of birth',
  ageBand: 'Age',
  sex: 'Sex',
  ethnicity: 'Ethnicity',
  firstLanguage: 'First language',
  disability: 'Disability',
  mosaicId: 'Council’s key',
  upn: 'Unique pupil number',
  nhsNumber: 'NHS number',
  policeReference: 'Police reference',
  address: 'Address',
  districtCode: 'District',
  placingAuthority: 'Placing authority',
  penPicture: 'Pen picture',
  wishesAndFeelings: 'The child’s own words',
  staffSafetyMarker: 'Marker for visits',
  enrolments: 'School',
  careStatuses: 'Care status',
  assessments: 'Risk assessments',
  episodes: 'Panels',
  involvements: 'Agencies involved',
  actions: 'Actions',
};

interface WithheldFieldsProps {
  of: { redactions: { field: string; reason: string }[] };
}

export function WithheldFields({ of }: WithheldFieldsProps) {
  const known = of.redactions.filter(({ field }) => names[field]);
  if (!known.length) return null;
  return (
    <Details summary="What is not shared with you, and why" className="app-no-print">
      <ul className="govuk-list govuk-list--bullet">
        {known.map(({ field, reason }) => (
          <li key={field}>
            {names[field]}: {withheldWords(reason).sentence}
          </li>
        ))}
      </ul>
    </Details>
  );
}
