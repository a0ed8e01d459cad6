/** "/" leads to the first place of one's desk. */
import { Navigate } from 'react-router';
import { deskOf } from '../people/desks.ts';
import { useViewer } from '../people/viewer.tsx';

export function HomePage() {
  const [first] = deskOf(useViewer());
  return <Navigate to={first?.href ?? '/meetings'} replace />;
}
