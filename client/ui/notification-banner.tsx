/** News about what has just happened (success) or about the service (info). Success takes focus, so that it is heard. */
import { useEffect, useRef } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { focusOn } from './skip-link.tsx';

export interface NotificationBannerProps extends Omit<ComponentProps<'div'>, 'title'> {
  kind?: 'info' | 'success';
  title?: ReactNode;
  titleId?: string;
  headingLevel?: 2 | 3 | 4;
  /** Leaves focus where it is. */
  quiet?: boolean;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { kind = 'info', title, headingLevel = 2, quiet, className, role: givenRole, children, ...others } = props;
  const { titleId = 'govuk-notification-banner-title', ...rest } = others;
  const Heading = `h${headingLevel}` as const;
  const success = kind === 'success';
  const role = givenRole ?? (success ? 'alert' : 'region');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (role === 'alert' && !quiet) focusOn(box.current);
  }, [role, quiet]);
  return (
    <div
      ref={box}
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success', className)}
      role={role}
      aria-labelledby={titleId}
      {...rest}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title ?? (success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
