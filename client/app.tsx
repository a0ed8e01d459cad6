/** Every address of the client, each with its page. */
import { createBrowserRouter } from 'react-router';
import { Frame } from './frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { RolePage } from './people/role-page.tsx';

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Frame />,
    children: [
      { index: true, element: <HomePage /> },
      { path: 'role', element: <RolePage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
