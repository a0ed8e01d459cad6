/**
 * What somebody types into a form, kept in this tab until it is saved: it survives an error, a lost connection,
 * an expired sign-in and a reload. It never leaves the tab, and signing out throws it away.
 */
import { useCallback, useState } from 'react';

export interface Draft<T> {
  value: T;
  change: (part: Partial<T>) => void;
  /** something is typed that is not saved */
  kept: boolean;
  /** it is saved now */
  done: () => void;
}

/** @param name what the draft is of, such as `decision:<item id>`; give different forms different names */
export function useDraft<T extends object>(name: string, initial: T): Draft<T> {
  const key = `draft:${name}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...read<T>(key) }));
  const [kept, setKept] = useState(() => read(key) !== null);
  const change = useCallback(
    (part: Partial<T>) => {
      setValue((before) => {
        const next = { ...before, ...part };
        sessionStorage.setItem(key, JSON.stringify(next));
        return next;
      });
      setKept(true);
    },
    [key],
  );
  const done = useCallback(() => {
    sessionStorage.removeItem(key);
    setKept(false);
  }, [key]);
  return { value, change, kept, done };
}

function read<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}
