import type { ReactNode } from "react";

export interface TimelineEvent {
  id: string;
  title: string;
  /** ISO 8601, for machines. */
  dateTime: string;
  /** "12 de mayo de 2026, 14:32 · Municipalidad de Rosario" */
  byline: string;
  body?: ReactNode;
}

/** Newest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <h3>{event.title}</h3>
          <p className="quiet-text">
            <time dateTime={event.dateTime}>{event.byline}</time>
          </p>
          {event.body}
        </li>
      ))}
    </ol>
  );
}
