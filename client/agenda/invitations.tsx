/** Who is invited to one line. A school can only be invited for a child on its roll, so only those schools are offered. */
import { useState } from 'react';
import { useStep } from '../asking/use-step.ts';
import { graphql } from '../gql/gql.ts';
import type { BuildLineFragment } from '../gql/graphql.ts';
import { useViewer } from '../people/viewer.tsx';
import { Button, TextButton } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Select } from '../ui/select.tsx';
import { holdsOn } from './agenda-child.ts';
import { lineName } from './agenda-line.ts';
import { type Organisations, invited } from './build-question.ts';

const invite = graphql(`
  mutation InviteToItem($input: InviteToItemInput!) {
    inviteToItem(input: $input) {
      id
    }
  }
`);
const withdraw = graphql(`
  mutation WithdrawInvitation($invitationId: ID!) {
    withdrawInvitation(invitationId: $invitationId) {
      id
      endedOn
    }
  }
`);

export function Invitations({ line, organisations }: { line: BuildLineFragment; organisations: Organisations }) {
  const { today } = useViewer();
  const [chosen, setChosen] = useState('');
  const inviting = useStep(invite);
  const withdrawing = useStep(withdraw);
  const now = invited(line);
  const schools = new Set(line.child?.enrolments?.filter((one) => holdsOn(one, today)).map(({ schoolId }) => schoolId));
  const offered = organisations.filter(
    ({ id, kind, closedOn }) =>
      !closedOn &&
      kind !== 'GOVERNANCE' &&
      kind !== 'SYSTEM' &&
      (kind !== 'SCHOOL' || schools.has(id)) &&
      !now.some(({ organisation }) => organisation?.id === id),
  );
  const name = lineName(line);
  return (
    <>
      <ErrorSummary
        errors={[...inviting.errors, ...withdrawing.errors]}
        attempt={inviting.attempt + withdrawing.attempt}
      />
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">Invited</p>
      {now.length ? (
        <ul className="govuk-list">
          {now.map((one) => (
            <li key={one.id}>
              {one.organisation?.name}{' '}
              {one.viewerCan.includes('withdrawInvitation') ? (
                <TextButton
                  hidden={`${one.organisation?.name ?? ''} from ${name}`}
                  onClick={() => withdrawing.take({ invitationId: one.id })}
                >
                  Withdraw
                </TextButton>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">Nobody yet.</p>
      )}
      {line.viewerCan.includes('inviteToItem') ? (
        <>
          <Select
            label="Invite an organisation"
            name={`invite-${line.id}`}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            items={[
              { value: '', text: 'Choose an organisation' },
              ...offered.map((one) => ({ value: one.id, text: one.name ?? '' })),
            ]}
          />
          <Button
            variant="secondary"
            busy={inviting.busy}
            disabled={!chosen}
            onClick={() => inviting.take({ input: { itemId: line.id, organisationId: chosen } }, () => setChosen(''))}
          >
            Invite<span className="govuk-visually-hidden"> to {name}</span>
          </Button>
        </>
      ) : null}
    </>
  );
}
