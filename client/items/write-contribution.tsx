/** An agency's own contribution to an item: a report, a return, or that there is nothing to report. */
import { useState } from 'react';
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { NotificationBanner } from '../ui/notification-banner.tsx';
import { type Contribution, ContributionFields, lacking } from './contribution-fields.tsx';

const written = graphql(`
  mutation WriteContribution($input: WritePassageInput!) {
    writePassage(input: $input) {
      id
    }
  }
`);

export function WriteContribution({ itemId }: { itemId: string }) {
  const id = `contribution-${itemId}`;
  const [saved, setSaved] = useState(0);
  return (
    <div className="app-no-print">
      {saved ? (
        <NotificationBanner key={saved} kind="success" titleId={`${id}-saved`}>
          Your contribution is saved.
        </NotificationBanner>
      ) : null}
      <Opener id={id} button="Write a contribution">
        {(close) => (
          <WriteForm
            id={id}
            itemId={itemId}
            onCancel={close}
            onDone={() => {
              close();
              setSaved((before) => before + 1);
            }}
          />
        )}
      </Opener>
    </div>
  );
}

interface WriteFormProps {
  id: string;
  itemId: string;
  onCancel: () => void;
  onDone: () => void;
}

function WriteForm({ id, itemId, onCancel, onDone }: WriteFormProps) {
  const form = useForm({
    id,
    empty: { kind: 'FACT', handlingCode: '', text: '' } as Contribution,
    tells: written,
    missing: lacking,
    says: ({ kind, handlingCode, text }, clientMutationId) => ({
      input: { itemId, kind, handlingCode: handlingCode || 'STATUTORY', text, clientMutationId },
    }),
    onDone,
  });
  return (
    <FormShell form={form} save="Save the contribution" onCancel={onCancel}>
      <ContributionFields form={form} />
    </FormShell>
  );
}
