/** Says that a child needs a panel. Shown on the child's page to those who may ask; the wait is counted from the day given here. */
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { listingKindWords } from '../agenda/words.ts';
import { useAsk } from '../asking/use-ask.ts';
import { useForm } from '../asking/use-form.ts';
import { graphql } from '../gql/gql.ts';
import type { ListingKind, MayRequestListingQuery } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Radios } from '../ui/radios.tsx';
import { Textarea } from '../ui/textarea.tsx';

const mayRequest = graphql(`
  query MayRequestListing($childId: ID!) {
    child(id: $childId) {
      id
      viewerCan
    }
    panels {
      id
      name
      purpose
    }
  }
`);
const request = graphql(`
  mutation RequestListing($input: RequestListingInput!) {
    requestListing(input: $input) {
      id
    }
  }
`);

export function RequestListing({ childId, onDone }: { childId: string; onDone?: () => void }) {
  const { data } = useAsk(mayRequest, { childId });
  if (!data?.child.viewerCan.includes('requestListing')) return null;
  const id = `request-listing-${childId}`;
  return (
    <div className="app-no-print">
      <Opener id={id} button="Request a place on a panel’s agenda">
        {(close) => (
          <RequestForm
            id={id}
            childId={childId}
            panels={data.panels}
            onCancel={close}
            onDone={() => {
              close();
              onDone?.();
            }}
          />
        )}
      </Opener>
    </div>
  );
}

interface RequestFormProps {
  id: string;
  childId: string;
  panels: MayRequestListingQuery['panels'];
  onCancel: () => void;
  onDone: () => void;
}

const kindHints: Record<ListingKind, string> = {
  NEW: 'The child is not with this panel yet',
  REVIEW: 'The child is with this panel and is to be heard again',
  STEP_DOWN: 'You propose that the child leaves this panel’s list',
};

function RequestForm({ id, childId, panels, onCancel, onDone }: RequestFormProps) {
  const { today } = useViewer();
  const form = useForm({
    id,
    empty: { panelId: '', kind: '' as ListingKind | '', reason: '', requiredOn: today as string | null },
    tells: request,
    dates: ['requiredOn'],
    missing: ({ panelId, kind, reason, requiredOn }) => ({
      panelId: !panelId && 'Choose a panel',
      kind: !kind && 'Choose what is asked for',
      requiredOn: !requiredOn && 'Enter the day on which a panel was found to be required',
      reason: !reason.trim() && 'Say why the child needs this panel',
    }),
    says: ({ panelId, kind, reason, requiredOn }, clientMutationId) => ({
      input: { childId, panelId, kind: kind || 'NEW', reason, requiredOn: requiredOn ?? today, clientMutationId },
    }),
    onDone,
  });
  const { value, change } = form;
  return (
    <FormShell form={form} save="Request a place" onCancel={onCancel}>
      <Radios
        legend="Which panel?"
        {...form.group('panelId')}
        small
        value={value.panelId}
        onChange={(panelId) => change({ panelId })}
        items={panels.map((panel) => ({ value: panel.id, text: panel.name ?? '' }))}
      />
      <Radios
        legend="What is asked for?"
        {...form.group('kind')}
        small
        value={value.kind}
        onChange={(kind) => change({ kind: kind as ListingKind })}
        items={(Object.keys(listingKindWords) as ListingKind[]).map((kind) => ({
          value: kind,
          text: listingKindWords[kind],
          hint: kindHints[kind],
        }))}
      />
      <DateInput
        legend="When was it found that a panel is required?"
        what="The day"
        hint="The wait is counted from this day"
        {...form.group('requiredOn')}
        value={value.requiredOn}
        onChange={(requiredOn) => change({ requiredOn })}
      />
      <Textarea
        label="Why does the child need this panel?"
        hint="Say what is being done to the child, and by whom, rather than what the child does"
        {...form.field('reason')}
        rows={4}
        limit={{ characters: 4000, threshold: 75 }}
        value={value.reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
    </FormShell>
  );
}
