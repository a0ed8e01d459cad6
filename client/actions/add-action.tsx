/** Adds an action to a child's plan. Whether somebody may, the service says; nobody else sees a button. */
import { useState } from 'react';
import { useAsk } from '../asking/use-ask.ts';
import { graphql } from '../gql/gql.ts';
import { NotificationBanner } from '../ui/notification-banner.tsx';
import { AddActionForm } from './add-action-form.tsx';
import { Opener } from './form-shell.tsx';

const mayAdd = graphql(`
  query MayAddAction($childId: ID!) {
    child(id: $childId) {
      id
      viewerCan
    }
  }
`);

interface AddActionProps {
  childId: string;
  /** the item at which it is agreed, if it is agreed at one */
  itemId?: string;
  onDone?: () => void;
}

export function AddAction({ childId, itemId, onDone }: AddActionProps) {
  const asked = useAsk(mayAdd, { childId });
  const [added, setAdded] = useState(0);
  if (!asked.data?.child.viewerCan.includes('addAction')) return null;
  const id = `add-action-${itemId ?? childId}`;
  return (
    <div className="app-no-print">
      {added ? (
        <NotificationBanner key={added} kind="success" titleId={`${id}-added`}>
          The action is added.
        </NotificationBanner>
      ) : null}
      <Opener id={id} button="Add an action">
        {(close) => (
          <AddActionForm
            id={id}
            childId={childId}
            itemId={itemId}
            onCancel={close}
            onDone={() => {
              close();
              setAdded((before) => before + 1);
              onDone?.();
            }}
          />
        )}
      </Opener>
    </div>
  );
}
