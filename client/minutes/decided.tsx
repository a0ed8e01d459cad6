/** What the panel decided and why, in the order in which minutes say it. */
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import type { DecisionTextFragment } from '../gql/graphql.ts';
import { RiskTag } from '../ui/risk-tag.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { decisionWords, handlingWords } from './words.ts';

export function Decided({ decision }: { decision: DecisionTextFragment }) {
  const told = (field: 'dissent' | 'noActionReason') => decision[field] || withheld(decision, field);
  return (
    <SummaryList
      className="app-facts"
      rows={[
        {
          key: 'Decision',
          value: (
            <Shown of={decision} field="kind" value={decision.kind}>
              {(kind) => <strong>{decisionWords[kind]}</strong>}
            </Shown>
          ),
        },
        {
          key: 'Reasons',
          value: (
            <span className="app-as-typed">
              <Shown of={decision} field="rationale" value={decision.rationale} />
            </span>
          ),
        },
        (decision.riskCategory || withheld(decision, 'riskCategory')) && {
          key: 'Risk category',
          value: (
            <Shown of={decision} field="riskCategory" value={decision.riskCategory}>
              {(level) => <RiskTag level={level} />}
            </Shown>
          ),
        },
        decision.recommender && { key: 'Recommended by', value: decision.recommender.shortName },
        told('noActionReason') && {
          key: 'Why no action is needed',
          value: <Shown of={decision} field="noActionReason" value={decision.noActionReason} />,
        },
        told('dissent') && { key: 'Dissent', value: <Shown of={decision} field="dissent" value={decision.dissent} /> },
        decision.handlingCode && {
          key: 'Handling',
          className: 'app-no-print',
          value: `${handlingWords[decision.handlingCode].text}: ${handlingWords[decision.handlingCode].hint.toLowerCase()}`,
        },
      ]}
    />
  );
}
