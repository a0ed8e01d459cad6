/** The police CaRE team adds a disruption action to the child's plan. */
import { useState } from 'react';
import { Opener } from '../actions/form-shell.tsx';
import { NotificationBanner } from '../ui/notification-banner.tsx';
import { DisruptionForm } from './disruption-form.tsx';

interface AddDisruptionProps {
  childId: string;
  itemId: string | undefined;
}

export function AddDisruption({ childId, itemId }: AddDisruptionProps) {
  const id = `add-disruption-${itemId ?? childId}`;
  const [added, setAdded] = useState(0);
  return (
    <div className="app-no-print">
      {added ? (
        <NotificationBanner key={added} kind="success" titleId={`${id}-added`}>
          The disruption action is added.
        </NotificationBanner>
      ) : null}
      <Opener id={id} button="Add a disruption action">
        {(close) => (
          <DisruptionForm
            id={id}
            childId={childId}
            itemId={itemId}
            onCancel={close}
            onDone={() => {
              close();
              setAdded((before) => before + 1);
            }}
          />
        )}
      </Opener>
    </div>
  );
}
