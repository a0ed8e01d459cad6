/** Whether what was written is safe. It never says "saved" before the server has said so. */
import { formatTime } from './dates.ts';

export type AutosaveState = 'unchanged' | 'saving' | 'saved' | 'kept-here';

export interface AutosaveStatusProps {
  state: AutosaveState;
  /** The instant of the last save. */
  savedAt?: string | null;
}

/** The words for a state; nothing before anything was written. */
export function autosaveSentence(state: AutosaveState, savedAt?: string | null): string {
  switch (state) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return savedAt ? `Saved at ${formatTime(savedAt)}` : 'Saved';
    case 'kept-here':
      return 'Not saved: kept on this device, will retry';
    default:
      return '';
  }
}

export function AutosaveStatus({ state, savedAt }: AutosaveStatusProps) {
  return (
    <p role="status" className={`app-autosave app-autosave--${state} app-no-print`}>
      {autosaveSentence(state, savedAt)}
    </p>
  );
}
