/** Every address of the client, each with its page. */
import { createBrowserRouter } from 'react-router';
import { ActionsPage } from './actions/actions-page.tsx';
import { ChildPage } from './children/child-page.tsx';
import { ChildrenPage } from './children/children-page.tsx';
import { Frame } from './frame.tsx';
import { AgendaPage } from './agenda/agenda-page.tsx';
import { BuildPage } from './agenda/build-page.tsx';
import { ListingsPage } from './listings/listings-page.tsx';
import { IssuePage } from './meetings/issue-page.tsx';
import { MeetingsPage } from './meetings/meetings-page.tsx';
import { PlanPage } from './meetings/plan-page.tsx';
import { RunPage } from './meetings/run-page.tsx';
import { StatementPage } from './meetings/statement-page.tsx';
import { ApprovePage, DistributePage } from './minutes/confirm-pages.tsx';
import { MinutesPage } from './minutes/minutes-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { ItemPage } from './items/item-page.tsx';
import { ItemsPage } from './items/items-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { RolePage } from './people/role-page.tsx';
import { PupilsPage } from './pupils/pupils-page.tsx';
import { StatisticsPage } from './statistics/statistics-page.tsx';

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Frame />,
    children: [
      { index: true, element: <HomePage /> },
      { path: 'role', element: <RolePage /> },
      { path: 'items', element: <ItemsPage /> },
      { path: 'items/:id', element: <ItemPage /> },
      { path: 'actions', element: <ActionsPage /> },
      { path: 'children', element: <ChildrenPage /> },
      { path: 'children/:id', element: <ChildPage /> },
      { path: 'pupils', element: <PupilsPage /> },
      { path: 'statistics', element: <StatisticsPage /> },
      { path: 'people', element: <PeoplePage /> },
      { path: 'meetings', element: <MeetingsPage /> },
      { path: 'meetings/plan', element: <PlanPage /> },
      { path: 'meetings/:id', element: <AgendaPage /> },
      { path: 'meetings/:id/statement', element: <StatementPage /> },
      { path: 'meetings/:id/build', element: <BuildPage /> },
      { path: 'meetings/:id/issue', element: <IssuePage /> },
      { path: 'meetings/:id/run', element: <RunPage /> },
      { path: 'meetings/:id/minutes', element: <MinutesPage /> },
      { path: 'meetings/:id/approve', element: <ApprovePage /> },
      { path: 'meetings/:id/distribute', element: <DistributePage /> },
      { path: 'listings', element: <ListingsPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
