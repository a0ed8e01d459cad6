/** The form of a disruption action. What each reader sees of it is said beside each question, before anything is typed. */
import { FormShell } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import { PowerPicker } from './power-picker.tsx';
import {
  type Disruption,
  DisruptionFields,
  emptyDisruption,
  inputOf,
  lackingInDisruption,
} from './disruption-fields.tsx';

const added = graphql(`
  mutation AddDisruptionAction($input: AddDisruptionActionInput!) {
    addDisruptionAction(input: $input) {
      id
    }
  }
`);

interface DisruptionFormProps {
  id: string;
  childId: string;
  itemId: string | undefined;
  onCancel: () => void;
  onDone: () => void;
}

export function DisruptionForm({ id, childId, itemId, onCancel, onDone }: DisruptionFormProps) {
  const form = useForm({
    id,
    empty: emptyDisruption,
    tells: added,
    dates: ['dueOn'],
    missing: lackingInDisruption,
    says: (value: Disruption, clientMutationId) => ({
      input: { ...inputOf(value), childId, itemId, clientMutationId },
    }),
    onDone,
  });
  return (
    <FormShell form={form} save="Add the disruption action" onCancel={onCancel}>
      <h3 className="govuk-heading-s">Disruption action</h3>
      <PowerPicker
        field={form.field('powerId')}
        value={form.value.powerId}
        onChange={(power) =>
          form.change({
            powerId: power?.id ?? '',
            ...(power ? { targetKind: (power.target ?? 'person').toUpperCase() as Disruption['targetKind'] } : {}),
          })
        }
      />
      <DisruptionFields form={form} />
    </FormShell>
  );
}
