/** Who is signed in on this browser, as the service says; the browser itself holds only a cookie that scripts cannot read. */
import { useQuery } from '@tanstack/react-query';

export interface SignedIn {
  signedIn: boolean;
  person?: { name: string };
  memberships?: { id: string; role: string; organisationId: string; organisationName: string }[];
  actingAs?: string | null;
  demo: boolean;
  idleMinutes: number;
}

const own = { 'x-requested-with': 'safeguarding-panels' };
const listeners = new Set<() => void>();

/** Called when an answer says that the sign-in is over; pages keep what was typed and show how to sign in again. */
export function sessionEnded(): void {
  for (const listener of listeners) listener();
}
export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function useSession() {
  return useQuery<SignedIn>({
    queryKey: ['session'],
    queryFn: async () => (await fetch('/auth/session', { headers: own })).json() as Promise<SignedIn>,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

/** Where to sign in so as to come back to this very page. */
export const signInAddress = () =>
  `/auth/sign-in?returnTo=${encodeURIComponent(window.location.pathname + window.location.search)}`;

export async function signOut(): Promise<void> {
  forgetDrafts();
  await fetch('/auth/sign-out', { method: 'POST', headers: own });
  window.location.assign('/');
}

export async function actAs(membershipId: string): Promise<void> {
  forgetDrafts();
  const headers = { ...own, 'content-type': 'application/json' };
  await fetch('/auth/act-as', { method: 'POST', headers, body: JSON.stringify({ membershipId }) });
  window.location.assign('/');
}

/** Words that were typed but not saved are kept per tab; signing out or changing role throws them away. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('draft:')) sessionStorage.removeItem(key);
}
