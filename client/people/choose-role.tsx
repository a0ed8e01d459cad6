/** Somebody with several memberships acts in one at a time; somebody with none is told so. */
import { useState } from 'react';
import { actAs, signOut, type SignedIn } from '../asking/session.ts';
import { Button, TextButton } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { GenericHeader } from '../ui/generic-header.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Radios } from '../ui/radios.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { roleWords } from './role-words.ts';

export function ChooseRole({ session }: { session: SignedIn }) {
  return (
    <>
      <SkipLink />
      <header>
        <GenericHeader logo="Safeguarding Panels" />
      </header>
      <div className="govuk-width-container">
        <main id="content" className="govuk-main-wrapper">
          {session.memberships?.length ? (
            <RoleForm session={session} />
          ) : (
            <>
              <PageTitle title="You have no current membership" />
              <p className="govuk-body">Ask the safeguarding lead of your agency to renew it.</p>
            </>
          )}
          <p className="govuk-body">
            <TextButton onClick={() => void signOut()}>Sign out</TextButton>
          </p>
        </main>
      </div>
    </>
  );
}

/** The question itself, also on its own page for somebody who changes role. */
export function RoleForm({ session }: { session: SignedIn }) {
  const [chosen, setChosen] = useState(session.actingAs ?? '');
  const [attempts, setAttempts] = useState(0);
  const error = attempts && !chosen ? 'Choose the role that you act in now' : '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void actAs(chosen);
        else setAttempts(attempts + 1);
      }}
    >
      {error ? <ErrorSummary errors={[{ text: error, field: 'membership' }]} attempt={attempts} /> : null}
      <PageTitle title="In which role do you act?" caption={session.person?.name} />
      <Radios
        name="membership"
        legend="Your roles"
        hint="You see and do only what this role may. You can change it at any time."
        error={error}
        items={(session.memberships ?? []).map((one) => ({
          value: one.id,
          text: one.organisationName,
          hint: roleWords[one.role],
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button>Continue</Button>
    </form>
  );
}
