/**
 * People double-click buttons. Sent twice, a decision would be recorded twice or answered with an error for the second:
 * the gate lets one click through, and the next only when the first is done and a second has passed.
 */

/** How long a second click is taken to be part of a double click, in milliseconds. */
export const DOUBLE_CLICK_MS = 1000;

export interface ClickGate {
  /** Whether this click may go through. */
  admits(now: number): boolean;
  /** Holds the gate shut until the promise settles. */
  holdFor(work: Promise<unknown>): void;
}

export function clickGate(): ClickGate {
  let lastAdmitted = -Infinity;
  let held = 0;
  return {
    admits(now) {
      if (held > 0 || now - lastAdmitted < DOUBLE_CLICK_MS) return false;
      lastAdmitted = now;
      return true;
    },
    holdFor(work) {
      held += 1;
      const release = () => {
        held -= 1;
      };
      work.then(release, release);
    },
  };
}
