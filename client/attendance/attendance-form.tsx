/** How one agency took part. A deputy is named with whom they stand in for; a report counts only when the decision came with it. */
import { FormShell } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { AttendanceRowFragment, AttendanceStatus } from '../gql/graphql.ts';
import { londonClock, londonInstant } from '../meetings/london-instant.ts';
import { Checkboxes } from '../ui/checkboxes.tsx';
import { londonDate } from '../ui/dates.ts';
import { Input } from '../ui/input.tsx';
import { Radios } from '../ui/radios.tsx';
import { TimeInput } from '../ui/time-input.tsx';
import { statuses, statusWords } from './words.ts';

const record = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
      status
    }
  }
`);

interface AttendanceFormProps {
  id: string;
  meeting: { id: string; startsAt: string | null };
  itemId?: string | undefined;
  organisation: { id: string; name: string };
  before: AttendanceRowFragment | undefined;
  onClose: () => void;
}

export function AttendanceForm({ id, meeting, itemId, organisation, before, onClose }: AttendanceFormProps) {
  const day = londonDate(meeting.startsAt ?? '');
  const instant = (time: string) => (time ? londonInstant(day, time) : null);
  const form = useForm({
    id,
    empty: {
      status: (before?.status ?? '') as AttendanceStatus | '',
      personName: before?.personName ?? '',
      deputyFor: before?.deputyFor ?? '',
      decisionDelegated: before?.decisionDelegated ?? false,
      arrivedAt: londonClock(before?.arrivedAt),
      leftAt: londonClock(before?.leftAt),
    },
    tells: record,
    missing: ({ status }) => ({ status: !status && 'Choose how the agency took part' }),
    says: ({ status, arrivedAt, leftAt, personName, deputyFor, decisionDelegated }) => ({
      input: {
        meetingId: meeting.id,
        itemId: itemId ?? null,
        organisationId: organisation.id,
        status: status || 'PRESENT',
        personName: personName || null,
        deputyFor: deputyFor || null,
        decisionDelegated,
        arrivedAt: instant(arrivedAt),
        leftAt: instant(leftAt),
      },
    }),
    onDone: onClose,
  });
  const { value, change } = form;
  const came = value.status === 'PRESENT' || value.status === 'DEPUTY';
  return (
    <FormShell form={form} save="Save attendance" onCancel={onClose}>
      <Radios
        legend={`How did ${organisation.name} take part?`}
        {...form.group('status')}
        small
        value={value.status}
        onChange={(status) => change({ status: status as AttendanceStatus })}
        items={statuses.map((status) => ({ value: status, text: statusWords[status].text }))}
      />
      <Input
        label={came ? 'Who came?' : 'Name of the person (optional)'}
        {...form.field('personName')}
        characters={20}
        value={value.personName}
        onChange={(event) => change({ personName: event.target.value })}
      />
      {value.status === 'DEPUTY' ? (
        <Input
          label="For whom?"
          {...form.field('deputyFor')}
          characters={20}
          value={value.deputyFor}
          onChange={(event) => change({ deputyFor: event.target.value })}
        />
      ) : null}
      {value.status === 'DEPUTY' || value.status === 'REPORT_IN_LIEU' ? (
        <Checkboxes
          name={`${id}-delegated`}
          small
          value={value.decisionDelegated ? ['yes'] : []}
          onChange={(chosen) => change({ decisionDelegated: chosen.includes('yes') })}
          items={[
            {
              value: 'yes',
              text: 'May decide on the agency’s behalf',
              hint: 'A report in lieu counts for quorum only with this',
            },
          ]}
        />
      ) : null}
      {came ? (
        <>
          <TimeInput
            label="Arrived (if late)"
            {...form.field('arrivedAt')}
            value={value.arrivedAt || null}
            onChange={(time) => change({ arrivedAt: time ?? '' })}
          />
          <TimeInput
            label="Left (if before the end)"
            {...form.field('leftAt')}
            value={value.leftAt || null}
            onChange={(time) => change({ leftAt: time ?? '' })}
          />
        </>
      ) : null}
    </FormShell>
  );
}
