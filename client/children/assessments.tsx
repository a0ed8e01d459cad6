/** How the risk to the child was judged over time, latest first. */
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { graphql } from '../gql/gql.ts';
import type { ChildAssessmentsFragment } from '../gql/graphql.ts';
import { riskWords } from '../minutes/words.ts';
import { formatDate } from '../ui/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { WithheldValue } from '../ui/withheld-value.tsx';
import { harmWords, inQuotes } from './words.ts';

export const childAssessments = graphql(`
  fragment ChildAssessments on Child {
    assessments {
      id
      level
      assessedOn
      harmTypes
      rationale
      childsWords
      assessorName
      signedOffOn
      assessorOrganisation {
        id
        shortName
      }
      redactions {
        field
        reason
      }
    }
    redactions {
      field
      reason
    }
  }
`);

type Assessment = NonNullable<ChildAssessmentsFragment['assessments']>[number];

export function Assessments({ child }: { child: ChildAssessmentsFragment }) {
  const reason = withheld(child, 'assessments');
  const rows = child.assessments ?? [];
  return (
    <>
      <h2 className="govuk-heading-m app-no-print">Risk assessments</h2>
      {reason ? (
        <p className="govuk-body">
          <WithheldValue reason={reason} />
        </p>
      ) : null}
      {!reason && !rows.length ? <EmptyState>There is no assessment that you can see.</EmptyState> : null}
      {rows.length ? (
        <Timeline
          label="Risk assessments, latest first"
          entries={rows.map((one) => ({
            id: one.id,
            at: one.assessedOn ?? '',
            title: one.level ? (
              `${riskWords[one.level]} risk of ${harmWords(one.harmTypes) || 'harm'}`
            ) : (
              <Shown of={one} field="level" value={null} />
            ),
            by: [one.assessorName, one.assessorOrganisation?.shortName].filter(Boolean).join(', '),
            body: <Reasons of={one} />,
          }))}
        />
      ) : null}
    </>
  );
}

function Reasons({ of }: { of: Assessment }) {
  return (
    <>
      <p className="govuk-body">
        <Shown of={of} field="rationale" value={of.rationale} none="No reasons are recorded." />
      </p>
      {of.childsWords ? <p className="govuk-body">In the child’s words: {inQuotes(of.childsWords)}</p> : null}
      <p className="govuk-body-s">
        {of.signedOffOn ? `Signed off on ${formatDate(of.signedOffOn)}` : 'Not signed off by a manager yet'}
      </p>
    </>
  );
}
