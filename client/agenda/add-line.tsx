/** Adds a line without a child: a standing line, a place, an escalation. */
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { AgendaPart } from '../gql/graphql.ts';
import { Input } from '../ui/input.tsx';
import { Radios } from '../ui/radios.tsx';
import { minutesProblem, wholeMinutes } from './line-time.tsx';
import { partWords } from './words.ts';

const add = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      id
    }
  }
`);
const parts: AgendaPart[] = ['STANDING', 'OVERDUE_ACTIONS', 'RESTRICTED', 'PLACES', 'ESCALATION', 'DATES'];

export function AddLine({ meetingId }: { meetingId: string }) {
  const id = `add-line-${meetingId}`;
  return (
    <Opener id={id} button="Add a line without a child">
      {(close) => <AddLineForm id={id} meetingId={meetingId} onClose={close} />}
    </Opener>
  );
}

function AddLineForm({ id, meetingId, onClose }: { id: string; meetingId: string; onClose: () => void }) {
  const form = useForm({
    id,
    empty: { part: '' as AgendaPart | '', title: '', minutes: '10' },
    tells: add,
    missing: ({ part, title, minutes }) => ({
      part: !part && 'Choose the part of the agenda',
      title: !title.trim() && 'Give the line a title',
      minutes: minutesProblem(minutes),
    }),
    says: ({ part, title, minutes }, clientMutationId) => ({
      input: { meetingId, part: part || 'STANDING', title, minutes: wholeMinutes(minutes) ?? 0, clientMutationId },
    }),
    onDone: onClose,
  });
  return (
    <FormShell form={form} save="Add the line" onCancel={onClose}>
      <Radios
        legend="Part of the agenda"
        {...form.group('part')}
        value={form.value.part}
        onChange={(part) => form.change({ part: part as AgendaPart })}
        items={parts.map((part) => ({ value: part, text: partWords[part] }))}
      />
      <Input
        label="Title"
        hint="Never a child’s name: everybody who is invited to the meeting’s general part can read it"
        {...form.field('title')}
        value={form.value.title}
        onChange={(event) => form.change({ title: event.target.value })}
      />
      <Input
        label="Time set aside"
        {...form.field('minutes')}
        suffix="minutes"
        characters={3}
        inputMode="numeric"
        value={form.value.minutes}
        onChange={(event) => form.change({ minutes: event.target.value })}
      />
    </FormShell>
  );
}
