/**
 * The marking of a sensitive page, on screen and on every printed page (the running line comes from the stylesheet:
 * it is there as long as this banner is on the page).
 */
import type { ReactNode } from 'react';

export interface ConfidentialBannerProps {
  marking?: string;
  /** How it may be handled: "Do not copy or forward." */
  children?: ReactNode;
}

export function ConfidentialBanner({ marking = 'OFFICIAL-SENSITIVE', children }: ConfidentialBannerProps) {
  return (
    <div className="app-confidential" role="region" aria-label="Marking">
      <strong className="app-confidential__marking">{marking}</strong>
      {children && <span className="app-confidential__handling"> {children}</span>}
    </div>
  );
}
