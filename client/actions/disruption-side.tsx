/** The disruption side of a Pursue action. Schools and most agencies see the safety wording and nothing else of it. */
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { formatDate } from '../ui/dates.ts';
import { Details } from '../ui/details.tsx';
import { InsetText } from '../ui/inset-text.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import type { ActionRow } from './action-row.ts';
import { MoveDisruption } from './move-disruption.tsx';
import { statusWords, targetWords } from './words.ts';

export type Side = NonNullable<ActionRow['disruption']>[number];

/** A line is shown when there is something to say: a value, or that it is withheld. */
function line(side: Side, key: string, field: string, value: string | null | undefined) {
  if (!value && !withheld(side, field)) return null;
  return { key, value: <Shown of={side} field={field} value={value} /> };
}

export function DisruptionSide({ side, controls, scope }: { side: Side; controls: boolean; scope: string }) {
  const status = side.status
    ? `${statusWords[side.status]}${side.statusOn ? `, ${formatDate(side.statusOn)}` : ''}`
    : null;
  const rows = [
    line(side, 'Power', 'power', side.power?.name),
    line(side, 'Status', 'status', status),
    line(side, 'Kind of target', 'targetKind', side.targetKind && targetWords[side.targetKind]),
    line(side, 'Target', 'target', side.target),
    line(side, 'Conditions', 'conditions', side.conditions),
    line(side, 'Operational detail', 'operationalDetail', side.operationalDetail),
  ].filter((row) => row !== null);
  return (
    <>
      {side.safetyWording ? (
        <InsetText className="govuk-!-margin-top-2 govuk-!-margin-bottom-2">
          To keep the child safe: {side.safetyWording}
        </InsetText>
      ) : null}
      {rows.length ? (
        <Details className="govuk-!-margin-bottom-2" summary="Disruption">
          <SummaryList className="govuk-!-margin-bottom-2" rows={rows} />
        </Details>
      ) : null}
      {controls && side.viewerCan.includes('updateDisruption') ? <MoveDisruption side={side} scope={scope} /> : null}
    </>
  );
}
