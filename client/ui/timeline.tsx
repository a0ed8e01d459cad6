/** What happened, in order. Each entry says when, what and by whom. */
import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from './dates.ts';

export interface TimelineEntry {
  /** A date (yyyy-mm-dd) or an instant. */
  at: string;
  title: ReactNode;
  by?: ReactNode;
  body?: ReactNode;
  id?: string;
}

export interface TimelineProps {
  entries: TimelineEntry[];
  /** What the timeline is of, for a screen reader. */
  label: string;
  headingLevel?: 2 | 3 | 4;
}

export function Timeline({ entries, label, headingLevel = 3 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="app-timeline" aria-label={label}>
      {entries.map((entry, index) => (
        <li key={entry.id ?? index} className="app-timeline__entry">
          <Heading className="app-timeline__title">{entry.title}</Heading>
          <p className="app-timeline__when">
            <time dateTime={entry.at}>{entry.at.length > 10 ? formatDateTime(entry.at) : formatDate(entry.at)}</time>
            {entry.by && <span className="app-timeline__by"> by {entry.by}</span>}
          </p>
          {entry.body && <div className="app-timeline__body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
