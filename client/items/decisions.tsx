/** What the panel decided about the item. Agencies read it once the minutes are approved. */
import { Shown } from '../asking/shown.tsx';
import { graphql } from '../gql/gql.ts';
import type { ItemDecisionFragment } from '../gql/graphql.ts';
import { decisionWords } from '../minutes/words.ts';
import { RiskTag } from '../ui/risk-tag.tsx';
import { SummaryList } from '../ui/summary-list.tsx';

export const itemDecision = graphql(`
  fragment ItemDecision on Decision {
    id
    kind
    rationale
    riskCategory
    dissent
    noActionReason
    redactions {
      field
      reason
    }
  }
`);

export function Decisions({ decisions, approved }: { decisions: ItemDecisionFragment[]; approved: boolean }) {
  if (!decisions.length && !approved) return null;
  return (
    <section className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m">Decision</h2>
      {decisions.length ? null : <p className="govuk-body">There is no decision that you can read.</p>}
      {decisions.map((one) => (
        <SummaryList
          key={one.id}
          rows={[
            { key: 'Decision', value: <Shown of={one} field="kind" value={one.kind && decisionWords[one.kind]} /> },
            { key: 'Reasons', value: <Shown of={one} field="rationale" value={one.rationale} /> },
            one.riskCategory ? { key: 'Risk category', value: <RiskTag level={one.riskCategory} /> } : null,
            one.dissent ? { key: 'Who disagreed', value: one.dissent } : null,
            one.noActionReason ? { key: 'Why no action', value: one.noActionReason } : null,
          ]}
        />
      ))}
    </section>
  );
}
