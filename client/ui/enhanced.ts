/**
 * GOV.UK components are plain pages first, and become tabs or counters only once a script runs.
 * Ours follow: a static render (tests, printed documents) is the plain page.
 */
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True in a browser, false while rendering to static markup. */
export function useEnhanced(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
