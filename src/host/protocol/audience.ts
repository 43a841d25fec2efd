import type { EventName } from "./events";
import type { HostEntry } from "./messages";
import type { Session } from "./session";

/** All clients that are connected: what happens in the workbook is told to each that asked for it. */
export class Audience {
  readonly #sessions = new Set<Session>();
  /** `context.runtime.enableEvents`. */
  readonly events = { enabled: true };

  add(session: Session): void {
    this.#sessions.add(session);
  }

  remove(session: Session): void {
    this.#sessions.delete(session);
  }

  isWanted(name: EventName, targets: readonly string[]): boolean {
    return this.events.enabled && [...this.#sessions].some(({ events }) => events.isWanted(name, targets));
  }

  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void {
    if (!this.events.enabled) return;
    for (const { events } of this.#sessions) events.raise(name, targets, details);
  }

  moveWithCells(move: unknown): void {
    for (const { references } of this.#sessions) references.moveWithCells(move);
  }

  send(entry: HostEntry): void {
    for (const session of this.#sessions) session.send(entry);
  }

  /** Delivers the events in line to each client. */
  flush(): void {
    for (const session of this.#sessions) session.flushEvents();
  }
}
