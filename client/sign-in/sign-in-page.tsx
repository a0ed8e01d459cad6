/** The page before signing in. It says what the service is and nothing else. */
import { signInAddress } from '../asking/session.ts';
import { GenericHeader } from '../ui/generic-header.tsx';
import { InsetText } from '../ui/inset-text.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SkipLink } from '../ui/skip-link.tsx';

export function SignInPage({ demo }: { demo: boolean }) {
  return (
    <>
      <SkipLink />
      <header>
        <GenericHeader logo="Safeguarding Panels" />
      </header>
      <div className="govuk-width-container">
        <main id="content" className="govuk-main-wrapper">
          <PageTitle title="Sign in to Safeguarding Panels" />
          <p className="govuk-body-l">
            Agendas, minutes and plans of the multi-agency safeguarding panels, for the people who sit on them.
          </p>
          <p className="govuk-body">Open only what you need for the child.</p>
          {demo ? (
            <InsetText>This is a demonstration. All children, staff, schools and events are invented.</InsetText>
          ) : null}
          <a href={signInAddress()} role="button" className="govuk-button" draggable={false}>
            Sign in
          </a>
        </main>
      </div>
    </>
  );
}
