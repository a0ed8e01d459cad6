/** Somebody who knows the family, or has another stake, says so: the item leaves their agenda at once. */
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { Textarea } from '../ui/textarea.tsx';
import { WarningText } from '../ui/warning-text.tsx';

const declared = graphql(`
  mutation DeclareInterest($itemId: ID!, $nature: String!) {
    declareInterest(itemId: $itemId, nature: $nature)
  }
`);

interface DeclareInterestProps {
  itemId: string;
  onDeclared: () => void;
}

export function DeclareInterest({ itemId, onDeclared }: DeclareInterestProps) {
  const id = `interest-${itemId}`;
  return (
    <section className="app-no-print">
      <h2 className="govuk-heading-m">Do you have an interest in this item?</h2>
      <p className="govuk-body">
        For example, you are related to the child, you know the family privately, or the matter concerns you or your own
        work. Say so before the item is heard.
      </p>
      <Opener id={id} button="Declare an interest">
        {(close) => <InterestForm id={id} itemId={itemId} close={close} onDeclared={onDeclared} />}
      </Opener>
    </section>
  );
}

function InterestForm({ id, itemId, close, onDeclared }: DeclareInterestProps & { id: string; close: () => void }) {
  const form = useForm({
    id,
    empty: { nature: '' },
    tells: declared,
    says: ({ nature }) => ({ itemId, nature }),
    onDone: onDeclared,
  });
  return (
    <FormShell form={form} save="Confirm: I declare an interest" warning onCancel={close}>
      <WarningText>
        The item and the child disappear for you at once, and you cannot undo this yourself. The chair and the panel
        administrator read what you write.
      </WarningText>
      <Textarea
        label="What is your interest?"
        {...form.field('nature')}
        rows={3}
        limit={{ characters: 2000, threshold: 75 }}
        value={form.value.nature}
        onChange={(event) => form.change({ nature: event.target.value })}
      />
    </FormShell>
  );
}
