/** What the small forms of this room share: opened by a button, errors on top, save and cancel below. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, ButtonGroup, TextButton } from '../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../ui/error-summary.tsx';

interface Sendable {
  summary: SummaryError[];
  attempt: number;
  busy: boolean;
  kept: boolean;
  forget: () => void;
  send: (event?: FormEvent) => void;
}

interface FormShellProps {
  form: Sendable;
  save: string;
  /** for a form that was opened by a button: shuts it, and what was typed is thrown away */
  onCancel?: () => void;
  warning?: boolean;
  children: ReactNode;
}

export function FormShell({ form, save, onCancel, warning, children }: FormShellProps) {
  const place = useRef<HTMLFormElement>(null);
  const opened = useRef(Boolean(onCancel) && !form.kept);
  useEffect(() => {
    if (!opened.current) return;
    const fields = place.current?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [];
    fields[0]?.focus();
  }, []);
  return (
    <form noValidate onSubmit={form.send} ref={place} className="app-no-print" style={{ flex: '1 0 100%' }}>
      <ErrorSummary errors={form.summary} attempt={form.attempt} />
      {children}
      <ButtonGroup>
        <Button busy={form.busy} variant={warning ? 'warning' : 'primary'}>
          {save}
        </Button>
        {onCancel ? (
          <TextButton
            onClick={() => {
              form.forget();
              onCancel();
            }}
          >
            Cancel
          </TextButton>
        ) : null}
      </ButtonGroup>
    </form>
  );
}

interface OpenerProps {
  /** the id of the form: one with words that are not saved is open from the start */
  id: string;
  button: string;
  /** said after the button's words to somebody who hears it alone */
  about?: string;
  children: (close: () => void) => ReactNode;
}

/** A button in whose place a form opens; focus goes to the form and comes back to the button. */
export function Opener({ id, button, about, children }: OpenerProps) {
  const [open, setOpen] = useState(() => sessionStorage.getItem(`draft:${id}`) !== null);
  const back = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState(0);
  useEffect(() => {
    if (closed) back.current?.focus();
  }, [closed]);
  const close = () => {
    setOpen(false);
    setClosed((before) => before + 1);
  };
  if (open) return <>{children(close)}</>;
  return (
    <Button ref={back} variant="secondary" className="govuk-!-margin-bottom-2" onClick={() => setOpen(true)}>
      {button}
      {about ? <span className="govuk-visually-hidden"> {about}</span> : null}
    </Button>
  );
}
