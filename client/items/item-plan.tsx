/** The open actions for the child of an item, and the ways to add to them. */
import { ActionList, type ActionRow } from '../actions/action-list.tsx';
import { AddAction } from '../actions/add-action.tsx';
import { hasEnded } from '../actions/words.ts';
import { AddDisruption } from './add-disruption.tsx';

interface ItemPlanProps {
  child: { id: string; viewerCan: string[]; actions: ActionRow[] | null };
  /** the item at which an action is agreed; none once its minutes are approved */
  itemId: string | undefined;
}

export function ItemPlan({ child, itemId }: ItemPlanProps) {
  const open = (child.actions ?? []).filter(({ state }) => !hasEnded(state));
  return (
    <section className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m">Open actions</h2>
      <ActionList actions={open} controls none="There are no open actions for the child that you can see." />
      <AddAction childId={child.id} {...(itemId ? { itemId } : {})} />
      {child.viewerCan.includes('addDisruptionAction') ? <AddDisruption childId={child.id} itemId={itemId} /> : null}
    </section>
  );
}
