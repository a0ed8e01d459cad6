/**
 * The running count under a text area. What is seen changes with every key; what a screen reader says waits until
 * the writing pauses, so that it does not talk over the writer.
 */
import { useEffect, useState } from 'react';
import { classes } from './classes.ts';
import { Hint } from './hint.tsx';
import { countSentence, isNear, isOver, limitSentence } from './text-count.ts';
import type { TextLimit } from './text-count.ts';
import { useEnhanced } from './enhanced.ts';

/** How long the writing must pause before the count is read out, in milliseconds. */
const PAUSE_MS = 1000;

export interface CountMessageProps {
  id: string;
  text: string;
  limit: TextLimit;
  className?: string;
}

export function CountMessage({ id, text, limit, className }: CountMessageProps) {
  const enhanced = useEnhanced();
  const sentence = countSentence(text, limit);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!isNear(text, limit)) return;
    const timer = setTimeout(() => setSpoken(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence, text, limit]);
  const message = classes('govuk-character-count__message', className);
  if (!enhanced) {
    return (
      <Hint id={id} className={message}>
        {limitSentence(limit)}
      </Hint>
    );
  }
  const over = isOver(text, limit);
  return (
    <>
      <Hint id={id} className={classes(message, 'govuk-visually-hidden')}>
        {limitSentence(limit)}
      </Hint>
      <div
        aria-hidden="true"
        className={classes(
          message,
          'govuk-character-count__status',
          over ? 'govuk-error-message' : 'govuk-hint',
          !isNear(text, limit) && 'govuk-character-count__message--disabled',
        )}
      >
        {sentence}
      </div>
      <div className="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}
