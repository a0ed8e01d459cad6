/** How long a line has, in minutes; the later slots follow. */
import { FormShell } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { BuildLineFragment } from '../gql/graphql.ts';
import { Input } from '../ui/input.tsx';

const time = graphql(`
  mutation TimeAgendaItem($itemId: ID!, $minutes: Int!) {
    timeAgendaItem(itemId: $itemId, minutes: $minutes) {
      id
      minutes
    }
  }
`);

/** A whole number of minutes as it was typed, or null. */
export const wholeMinutes = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null);
export const minutesProblem = (typed: string) =>
  wholeMinutes(typed) === null && 'Enter the time in minutes, as a whole number';

export function LineTime({ line }: { line: BuildLineFragment }) {
  const form = useForm({
    id: `time-${line.id}`,
    empty: { minutes: String(line.minutes ?? '') },
    tells: time,
    missing: ({ minutes }) => ({ minutes: minutesProblem(minutes) }),
    says: ({ minutes }) => ({ itemId: line.id, minutes: wholeMinutes(minutes) ?? 0 }),
  });
  return (
    <FormShell form={form} save="Set the time">
      <Input
        label="Time set aside"
        {...form.field('minutes')}
        suffix="minutes"
        characters={3}
        inputMode="numeric"
        value={form.kept ? form.value.minutes : String(line.minutes ?? '')}
        onChange={(event) => form.change({ minutes: event.target.value })}
      />
    </FormShell>
  );
}
