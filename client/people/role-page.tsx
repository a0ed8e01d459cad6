/** Changing role while signed in. */
import { useSession } from '../asking/session.ts';
import { RoleForm } from './choose-role.tsx';

export function RolePage() {
  const { data } = useSession();
  return data ? <RoleForm session={data} /> : null;
}
