/** One P, what will be done, one agency, one named person, one date. */
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { PlanHeading } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Input } from '../ui/input.tsx';
import { Radios } from '../ui/radios.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { FormShell } from './form-shell.tsx';
import { OwnerSelect } from './owner-select.tsx';
import { headings } from './words.ts';

const added = graphql(`
  mutation AddAction($input: AddActionInput!) {
    addAction(input: $input) {
      id
    }
  }
`);

interface AddActionFormProps {
  id: string;
  childId: string;
  itemId?: string | undefined;
  onCancel: () => void;
  onDone: () => void;
}

export function AddActionForm({ id, childId, itemId, onCancel, onDone }: AddActionFormProps) {
  const viewer = useViewer();
  const form = useForm({
    id,
    empty: {
      heading: '' as PlanHeading | '',
      text: '',
      ownerOrganisationId: viewer.organisationId,
      ownerName: '',
      dueOn: null as string | null,
    },
    tells: added,
    dates: ['dueOn'],
    missing: ({ heading, dueOn }) => ({
      heading: !heading && 'Choose under which P the action comes',
      dueOn: !dueOn && 'Enter the date by which it will be done',
    }),
    says: ({ heading, dueOn, ...rest }, clientMutationId) => ({
      input: { ...rest, childId, itemId, heading: heading || 'PROTECT', dueOn: dueOn ?? '', clientMutationId },
    }),
    onDone,
  });
  return (
    <FormShell form={form} save="Add the action" onCancel={onCancel}>
      <Radios
        legend="Which part of the plan?"
        {...form.group('heading')}
        items={headings}
        value={form.value.heading}
        onChange={(heading) => form.change({ heading: heading as PlanHeading })}
      />
      <Textarea
        label="What will be done?"
        hint="Say what will be different for the child. Everybody invited to the child’s item can read this."
        {...form.field('text')}
        rows={3}
        limit={{ characters: 4000, threshold: 75 }}
        value={form.value.text}
        onChange={(event) => form.change({ text: event.target.value })}
      />
      <OwnerSelect
        field={form.field('ownerOrganisationId')}
        value={form.value.ownerOrganisationId}
        onChange={(ownerOrganisationId) => form.change({ ownerOrganisationId })}
      />
      <Input
        label="Who will see to it?"
        hint="One named person"
        {...form.field('ownerName')}
        value={form.value.ownerName}
        onChange={(event) => form.change({ ownerName: event.target.value })}
      />
      <DateInput
        legend="Due on"
        {...form.group('dueOn')}
        value={form.value.dueOn}
        onChange={(dueOn) => form.change({ dueOn })}
      />
    </FormShell>
  );
}
