import type { HostEntry } from "./messages";
import { identityOf } from "./members";
import { schemaOf, type EventMember } from "./schema";
import { WireError } from "./wire-error";
import type { WireObject } from "./wire-object";

/** Numbers that the client library knows its events by. */
export const eventTypes = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof eventTypes;

/** These two are delivered without having been asked for: the client library keeps the subscription to itself. */
const unasked = new Set<number>([eventTypes.settingsChanged, eventTypes.workbookSelectionChanged]);
const supported = new Set<number>(Object.values(eventTypes));
const richApiCategory = 65536;

/**
 * Which events the client has asked for, and those waiting to be told. Events leave after the answer to the request
 * that caused them, in order.
 */
export class Events {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  readonly #registrations = new Map<string, number>();
  #waiting: HostEntry[] = [];

  /** Serves `_RegisterDataChangedEvent` and the like; false when the method is none of these. */
  serve(object: WireObject, method: string): boolean {
    const unregister = method.startsWith("_Unregister");
    const register = unregister ? method.replace("_Unregister", "_Register") : method;
    const member = schemaOf(object.wireClass).events.get(register);
    if (!member) return false;
    if (!supported.has(member.messageType))
      throw new WireError("ApiNotFound", `${object.wireClass}.${method}`);
    this.#count(key(member.messageType, target(object, member)), unregister ? -1 : 1);
    return true;
  }

  #count(name: string, step: number): void {
    this.#registrations.set(name, Math.max(0, (this.#registrations.get(name) ?? 0) + step));
  }

  /** Whether anybody listens: an event that costs something to describe is not described in vain. */
  isWanted(name: EventName, targets: readonly string[]): boolean {
    const type = eventTypes[name];
    return (
      this.enabled &&
      (unasked.has(type) || targets.some((id) => (this.#registrations.get(key(type, id)) ?? 0) > 0))
    );
  }

  /** Puts an event in line for each of its targets that was asked for: a worksheet's id, "Workbook", or "". */
  raise(name: EventName, targets: readonly string[], details: Readonly<Record<string, unknown>>): void {
    const messageType = eventTypes[name];
    for (const targetId of targets) {
      if (!this.isWanted(name, [targetId])) continue;
      const message = JSON.stringify(details);
      this.#waiting.push({ messageCategory: richApiCategory, messageType, targetId, message });
    }
  }

  /** Takes the events in line. */
  take(): readonly HostEntry[] {
    const entries = this.#waiting;
    this.#waiting = [];
    return entries;
  }
}

function key(messageType: number, targetId: string): string {
  return `${messageType}:${targetId}`;
}

function target(object: WireObject, member: EventMember): string {
  if (member.target !== "id" && member.target !== "_eventTargetId") return member.target;
  if (member.target === "_eventTargetId") {
    const id: unknown = Reflect.get(object, "eventTargetId");
    return typeof id === "string" ? id : "Workbook";
  }
  const [id] = Object.values(identityOf(object));
  return typeof id === "string" ? id : "";
}
