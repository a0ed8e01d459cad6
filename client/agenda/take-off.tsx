/** A line without a child is removed; a child is never just removed but deferred, with a reason, and the wait runs on. */
import { FormShell, Opener } from '../actions/form-shell.tsx';
import { useForm } from '../asking/use-form.ts';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import type { BuildLineFragment } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { lineName } from './agenda-line.ts';

const remove = graphql(`
  mutation RemoveAgendaItem($itemId: ID!) {
    removeAgendaItem(itemId: $itemId) {
      id
      version
    }
  }
`);
const defer = graphql(`
  mutation DeferListing($input: DeferListingInput!) {
    deferListing(input: $input) {
      id
      state
    }
  }
`);

export function TakeOff({ line }: { line: BuildLineFragment }) {
  const removing = useStep(remove);
  const listing = line.listing;
  if (line.child) {
    return listing?.viewerCan.includes('deferListing') ? (
      <Opener id={`defer-${listing.id}`} button="Defer to a later meeting" about={lineName(line)}>
        {(close) => <DeferForm listingId={listing.id} onClose={close} />}
      </Opener>
    ) : null;
  }
  if (!line.viewerCan.includes('removeAgendaItem')) return null;
  return (
    <>
      <ErrorSummary errors={removing.errors} attempt={removing.attempt} />
      <Button variant="warning" busy={removing.busy} onClick={() => removing.take({ itemId: line.id })}>
        Remove this line<span className="govuk-visually-hidden">: {lineName(line)}</span>
      </Button>
    </>
  );
}

function DeferForm({ listingId, onClose }: { listingId: string; onClose: () => void }) {
  const form = useForm({
    id: `defer-${listingId}`,
    empty: { reason: '' },
    tells: defer,
    missing: ({ reason }) => ({ reason: !reason.trim() && 'Say why the child is deferred' }),
    says: ({ reason }, clientMutationId) => ({ input: { listingId, reason, clientMutationId } }),
    onDone: onClose,
  });
  return (
    <FormShell form={form} save="Defer the child" onCancel={onClose}>
      <Textarea
        label="Why is the child deferred?"
        hint="The listing keeps this reason, and a new request takes its place, so that the wait keeps counting."
        {...form.field('reason')}
        rows={3}
        value={form.value.reason}
        onChange={(event) => form.change({ reason: event.target.value })}
      />
    </FormShell>
  );
}
