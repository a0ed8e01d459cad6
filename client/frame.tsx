/** The frame around every signed-in page: who you act as, where you can go, and what to do when the sign-in is over. */
import { useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { Answer } from './asking/answer.tsx';
import { onSessionEnded, signInAddress, signOut, useSession } from './asking/session.ts';
import { useAsk } from './asking/use-ask.ts';
import { ChooseRole } from './people/choose-role.tsx';
import { deskOf } from './people/desks.ts';
import { type Viewer, ViewerContext, viewerQuery } from './people/viewer.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { Link, NavigateContext } from './ui/anchor.tsx';
import { TextButton } from './ui/button.tsx';
import { ConfidentialBanner } from './ui/confidential-banner.tsx';
import { Header } from './ui/header.tsx';
import { Loading } from './ui/loading.tsx';
import { NotificationBanner } from './ui/notification-banner.tsx';
import { SkipLink } from './ui/skip-link.tsx';

export function Frame() {
  const navigate = useNavigate();
  const { data, isPending } = useSession();
  return (
    <NavigateContext value={(to: string) => void navigate(to)}>
      {isPending ? <Loading what="Safeguarding Panels" /> : null}
      {!isPending && !data?.signedIn ? <SignInPage demo={data?.demo ?? false} /> : null}
      {data?.signedIn && !data.actingAs ? <ChooseRole session={data} /> : null}
      {data?.signedIn && data.actingAs ? <SignedInFrame /> : null}
    </NavigateContext>
  );
}

function SignedInFrame() {
  const viewer = useAsk(viewerQuery, {});
  return (
    <Answer of={viewer} what="your desk">
      {(data) => <Desk viewer={data.viewer} />}
    </Answer>
  );
}

function Desk({ viewer }: { viewer: Viewer }) {
  const { pathname } = useLocation();
  const session = useSession();
  const several = (session.data?.memberships?.length ?? 0) > 1;
  const navigation = deskOf(viewer).map((place) => ({ ...place, active: pathname.startsWith(place.href) }));
  return (
    <ViewerContext value={viewer}>
      <SkipLink />
      <Header
        navigation={navigation}
        actingAs={`${viewer.name}, ${viewer.organisationName}`}
        switchMembership={several ? <Link href="/role">Change role</Link> : undefined}
        signOut={<TextButton onClick={() => void signOut()}>Sign out</TextButton>}
      />
      <div className="govuk-width-container">
        <aside aria-label="Marking and sign-in">
          <ConfidentialBanner />
          <EndedSession />
        </aside>
        <main id="content" className="govuk-main-wrapper" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </ViewerContext>
  );
}

/** The page stays as it is, with everything that was typed; signing in again brings the person back to it. */
function EndedSession() {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnded(() => setEnded(true)), []);
  if (!ended) return null;
  return (
    <NotificationBanner title="Your sign-in has ended" titleId="ended-session">
      <p className="govuk-notification-banner__heading">
        What you typed is kept in this tab.{' '}
        <a className="govuk-notification-banner__link" href={signInAddress()}>
          Sign in again
        </a>{' '}
        to carry on where you were.
      </p>
    </NotificationBanner>
  );
}
