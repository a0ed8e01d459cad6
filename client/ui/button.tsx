/**
 * Buttons. A double click counts once; a click whose handler returns a promise shuts the button until it settles.
 * With `onClick` and no `type` it is `type="button"`, so that a button inside a form does not send the form by accident.
 */
import { useState } from 'react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import type { AnchorProps } from './anchor.tsx';
import { classes } from './classes.ts';
import { clickGate } from './click-gate.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'inverse';

interface Look {
  variant?: ButtonVariant;
  /** A start button, with an arrow. */
  start?: boolean;
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick'>, Look {
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
  /** The work is under way: the button stays where it is, keeps focus, and ignores clicks. */
  busy?: boolean;
  /** Lets every click through, for example for "Next" in a list. */
  everyClick?: boolean;
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

function look({ variant = 'primary', start }: Look, className?: string): string {
  return classes(
    'govuk-button',
    variant !== 'primary' && `govuk-button--${variant}`,
    className,
    start && 'govuk-button--start',
  );
}

export function Button(props: ButtonProps) {
  const { variant, start, busy, everyClick, className, onClick, type, disabled, children, ...rest } = props;
  const [gate] = useState(clickGate);
  const clicked = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || (!everyClick && !gate.admits(event.timeStamp))) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const work = onClick?.(event);
    if (work instanceof Promise) gate.holdFor(work);
  };
  return (
    <button
      type={type ?? (onClick ? 'button' : 'submit')}
      className={look({ variant, start }, className)}
      disabled={disabled}
      aria-disabled={disabled || busy ? true : undefined}
      onClick={clicked}
      {...rest}
    >
      {children}
      {start && <StartIcon />}
    </button>
  );
}

export interface LinkButtonProps extends AnchorProps, Look {}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ variant, start, className, children, ...rest }: LinkButtonProps) {
  return (
    <Anchor
      role="button"
      draggable={false}
      className={look({ variant, start }, className)}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
      {...rest}
    >
      {children}
      {start && <StartIcon />}
    </Anchor>
  );
}

/** A button that looks like a link, for small actions in a row. Give it words that stand alone, or `hidden` ones. */
export function TextButton({
  hidden,
  className,
  children,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'hidden'> & { hidden?: ReactNode }) {
  return (
    <button type={type} className={classes('app-text-button', className)} {...rest}>
      {children}
      {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
    </button>
  );
}

export function ButtonGroup({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classes('govuk-button-group', className)} {...rest} />;
}
