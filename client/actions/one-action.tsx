/** One action: what will be done, who sees to it, by when, and how far it is. */
import { actionWords } from '../agenda/words.ts';
import { Shown } from '../asking/shown.tsx';
import { withheld } from '../asking/withheld.ts';
import { formatDate, formatDateTime } from '../ui/dates.ts';
import { Details } from '../ui/details.tsx';
import { Tag } from '../ui/tag.tsx';
import { WithheldValue } from '../ui/withheld-value.tsx';
import type { ActionRow } from './action-row.ts';
import { DisruptionSide } from './disruption-side.tsx';
import { Steps } from './steps.tsx';

interface OneActionProps {
  action: ActionRow;
  controls: boolean;
  /** tells the forms apart where a page shows the same action twice */
  scope?: string;
}

export function OneAction({ action, controls, scope = 'plan' }: OneActionProps) {
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
        <Shown of={action} field="text" value={action.text} />
      </p>
      <ActionFacts action={action} />
      <Outcome action={action} />
      {action.disruption?.map((side) => (
        <DisruptionSide key={side.id} side={side} controls={controls} scope={scope} />
      ))}
      <Progress action={action} />
      {controls ? <Steps action={action} scope={scope} /> : null}
    </>
  );
}

/** "Police CaRE, Asha Okafor. Due 14 January 2025. Overdue" */
export function ActionFacts({ action }: { action: ActionRow }) {
  const state = action.state ? actionWords[action.state] : null;
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <Shown of={action} field="ownerOrganisation" value={action.ownerOrganisation?.shortName} none="No agency" />,{' '}
      <Shown of={action} field="ownerName" value={action.ownerName} none="nobody named" />. Due{' '}
      <Shown of={action} field="dueOn" value={action.dueOn}>
        {formatDate}
      </Shown>
      . {action.overdue ? <Tag colour="red">Overdue</Tag> : null}{' '}
      {state ? <Tag colour={state.colour}>{state.text}</Tag> : <WithheldValue reason={withheld(action, 'state')} />}
    </p>
  );
}

function Outcome({ action }: { action: ActionRow }) {
  return (
    <>
      {action.declineReason ? (
        <p className="govuk-body-s govuk-!-margin-bottom-1">Declined because: {action.declineReason}</p>
      ) : null}
      {action.completedOn ? (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          Done on {formatDate(action.completedOn)}. Evidence:{' '}
          <Shown of={action} field="evidence" value={action.evidence} />
        </p>
      ) : null}
    </>
  );
}

function Progress({ action }: { action: ActionRow }) {
  const updates = action.updates ?? [];
  if (!updates.length) return null;
  return (
    <Details
      className="govuk-!-margin-bottom-2"
      summary={updates.length === 1 ? '1 progress note' : `${updates.length} progress notes`}
    >
      {updates.map((update) => (
        <p key={update.id} className="govuk-body-s govuk-!-margin-bottom-2">
          <Shown of={update} field="note" value={update.note} />
          <br />
          {update.authorName}
          {update.notedAt ? `, ${formatDateTime(update.notedAt)}` : null}
        </p>
      ))}
    </Details>
  );
}
