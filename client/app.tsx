/** Every address of the client, each with its page. A page is fetched when somebody first goes to it. */
import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Refusal } from './asking/answer.tsx';
import { Refused } from './asking/ask.ts';
import { Frame } from './frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { Loading } from './ui/loading.tsx';

/** A page that comes with its own part of the program. */
const page = (path: string, fetched: () => Promise<ComponentType>) => ({
  path,
  lazy: async () => ({ Component: await fetched() }),
});

/** A part that cannot be fetched is a lost connection, or a newer version of the service: the address is asked again. */
function NotFetched() {
  const error = new Refused('OFFLINE', 'This page could not be fetched. Check your connection and try again.');
  return <Refusal error={error} again={() => window.location.reload()} />;
}

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Frame />,
    HydrateFallback: () => <Loading what="Safeguarding Panels" />,
    children: [
      {
        ErrorBoundary: NotFetched,
        children: [
          { index: true, element: <HomePage /> },
          page('role', async () => (await import('./people/role-page.tsx')).RolePage),
          page('items', async () => (await import('./items/items-page.tsx')).ItemsPage),
          page('items/:id', async () => (await import('./items/item-page.tsx')).ItemPage),
          page('actions', async () => (await import('./actions/actions-page.tsx')).ActionsPage),
          page('children', async () => (await import('./children/children-page.tsx')).ChildrenPage),
          page('children/:id', async () => (await import('./children/child-page.tsx')).ChildPage),
          page('pupils', async () => (await import('./pupils/pupils-page.tsx')).PupilsPage),
          page('statistics', async () => (await import('./statistics/statistics-page.tsx')).StatisticsPage),
          page('people', async () => (await import('./people/people-page.tsx')).PeoplePage),
          page('meetings', async () => (await import('./meetings/meetings-page.tsx')).MeetingsPage),
          page('meetings/plan', async () => (await import('./meetings/plan-page.tsx')).PlanPage),
          page('meetings/:id', async () => (await import('./agenda/agenda-page.tsx')).AgendaPage),
          page('meetings/:id/statement', async () => (await import('./meetings/statement-page.tsx')).StatementPage),
          page('meetings/:id/build', async () => (await import('./agenda/build-page.tsx')).BuildPage),
          page('meetings/:id/issue', async () => (await import('./meetings/issue-page.tsx')).IssuePage),
          page('meetings/:id/run', async () => (await import('./meetings/run-page.tsx')).RunPage),
          page('meetings/:id/minutes', async () => (await import('./minutes/minutes-page.tsx')).MinutesPage),
          page('meetings/:id/approve', async () => (await import('./minutes/confirm-pages.tsx')).ApprovePage),
          page('meetings/:id/distribute', async () => (await import('./minutes/confirm-pages.tsx')).DistributePage),
          page('listings', async () => (await import('./listings/listings-page.tsx')).ListingsPage),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
