/**
 * The lines in their order. Moving a line changes nothing for others until the order is saved; what was moved is kept in this
 * tab. When somebody else has changed the agenda meanwhile, both orders are shown and one is chosen.
 */
import { BothVersions } from '../asking/both-versions.tsx';
import { useDraft } from '../asking/use-draft.ts';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import { Button, ButtonGroup } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { ReorderList } from '../ui/reorder-list.tsx';
import { lineName } from './agenda-line.ts';
import type { BuiltMeeting, Organisations } from './build-question.ts';
import { BuildEntry } from './build-entry.tsx';

const order = graphql(`
  mutation OrderAgenda($input: OrderAgendaInput!) {
    orderAgenda(input: $input) {
      id
      version
      items {
        id
        startsAt
      }
    }
  }
`);

export function OrderLines({ meeting, organisations }: { meeting: BuiltMeeting; organisations: Organisations }) {
  const lines = meeting.items ?? [];
  const saved = lines.map(({ id }) => id);
  const version = meeting.version ?? 1;
  const draft = useDraft(`order-${meeting.id}`, { ids: saved, version });
  const saving = useStep(order);
  const kept = draft.kept ? draft.value.ids.filter((id) => saved.includes(id)) : saved;
  const ids = [...kept, ...saved.filter((id) => !kept.includes(id))];
  const byId = new Map(lines.map((line) => [line.id, line]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  const moved = ids.some((id, index) => id !== saved[index]);
  const save = (onTopOf: number) =>
    saving.take({ input: { meetingId: meeting.id, itemIds: ids, version: onTopOf } }, draft.done);
  const undo = () => {
    draft.change({ ids: saved, version });
    draft.done();
    saving.clear();
  };
  const names = (list: string[]) => list.map((id) => lineName(byId.get(id) ?? { child: null, title: null }));
  return (
    <>
      <ErrorSummary errors={saving.errors} attempt={saving.attempt} />
      {saving.stale && moved ? (
        <BothVersions
          rows={saved
            .map((_, index) => ({
              what: `Line ${index + 1}`,
              saved: names(saved)[index] ?? '',
              typed: names(ids)[index] ?? '',
            }))
            .filter((row) => row.saved !== row.typed)}
          busy={saving.busy}
          onKeepTyped={() => save(version)}
          onTakeSaved={undo}
        />
      ) : null}
      <ReorderList
        label="Agenda"
        items={ordered}
        itemKey={(line) => line.id}
        itemName={lineName}
        onReorder={(next) =>
          draft.change({ ids: next.map(({ id }) => id), version: draft.kept ? draft.value.version : version })
        }
      >
        {(line) => <BuildEntry line={line} organisations={organisations} />}
      </ReorderList>
      <div role="status">
        {moved ? (
          <p className="govuk-body">The new order is not saved yet. Start times follow when you save it.</p>
        ) : null}
        {saving.done && !moved ? <p className="govuk-body">The order is saved.</p> : null}
      </div>
      {moved && !saving.stale ? (
        <ButtonGroup>
          <Button busy={saving.busy} onClick={() => save(draft.value.version)}>
            Save this order
          </Button>
          <Button variant="secondary" onClick={undo}>
            Undo the moves
          </Button>
        </ButtonGroup>
      ) : null}
    </>
  );
}
