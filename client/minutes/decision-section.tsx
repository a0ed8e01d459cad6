/**
 * The decision on an item: recorded, or to be recorded. The form stays open from the first word until it is saved or
 * cancelled, even when somebody else records a decision meanwhile.
 */
import { useState } from 'react';
import type { AgendaLineFragment, ItemRecordFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Decided } from './decided.tsx';
import { DecisionForm } from './decision-form.tsx';

export function DecisionSection({ line, record }: { line: AgendaLineFragment; record: ItemRecordFragment }) {
  const [decision] = record.decisions ?? [];
  const may = record.viewerCan.includes('recordDecision');
  const [open, setOpen] = useState(() => !decision || sessionStorage.getItem(`draft:decision-${line.id}`) !== null);
  const item = {
    id: line.id,
    aboutChild: line.child !== null,
    invited: (line.invitations ?? []).flatMap(({ organisation }) => organisation ?? []),
    hasActions: Boolean(record.actions?.length),
  };
  if (may && open) return <DecisionForm item={item} decision={decision} onClose={() => setOpen(false)} />;
  return (
    <>
      {decision ? <Decided decision={decision} /> : <p className="govuk-body">No decision is recorded yet.</p>}
      {may ? (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {decision ? 'Change the decision' : 'Record the decision'}
        </Button>
      ) : null}
    </>
  );
}
