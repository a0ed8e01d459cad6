/** Every address of the client, each with its page. */
import { createBrowserRouter } from 'react-router';
import { ActionsPage } from './actions/actions-page.tsx';
import { ChildPage } from './children/child-page.tsx';
import { ChildrenPage } from './children/children-page.tsx';
import { Frame } from './frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { ItemPage } from './items/item-page.tsx';
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
      { path: 'items/:id', element: <ItemPage /> },
      { path: 'actions', element: <ActionsPage /> },
      { path: 'children', element: <ChildrenPage /> },
      { path: 'children/:id', element: <ChildPage /> },
      { path: 'pupils', element: <PupilsPage /> },
      { path: 'statistics', element: <StatisticsPage /> },
      { path: 'people', element: <PeoplePage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
