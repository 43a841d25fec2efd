import { schemaOf, type ScalarMember } from "./schema";
import { invalidArgument, itemNotFound, WireError } from "./wire-error";
import type { WireObject } from "./wire-object";

/**
 * Reads a scalar property by its wire name. Throws ApiNotFound for what the class has not in Excel or the host does
 * not have.
 */
export function readScalar(object: WireObject, wire: string): unknown {
  const member = schemaOf(object.wireClass).scalars.get(wire);
  const value = member === undefined ? undefined : read(object, member);
  if (value === undefined) throw new WireError("ApiNotFound", place(object, wire));
  return value;
}

/** Every scalar property that the host has, by wire name: what `load()` without a list asks for. */
export function readAllScalars(object: WireObject): [string, unknown][] {
  return [...schemaOf(object.wireClass).scalars.values()]
    .filter((member) => !member.wire.startsWith("_"))
    .map((member): [string, unknown] => [member.wire, read(object, member)])
    .filter(([, value]) => value !== undefined);
}

function read(object: WireObject, member: ScalarMember): unknown {
  if (member.wire in object) return Reflect.get(object, member.wire);
  return object.readOther?.(member);
}

/** Properties that the client sends under another name than it reads them by. */
const sentOtherwise: ReadonlyMap<string, string> = new Map([
  ["Worksheet.Gridlines", "ShowGridlines"],
  ["Worksheet.Headings", "ShowHeadings"],
]);

/**
 * Sets a scalar property. Throws InvalidArgument for a value that Excel's type definitions exclude or a property that
 * is read-only, ApiNotFound for one that the host does not have.
 */
export function writeScalar(object: WireObject, sent: string, value: unknown): void {
  const wire = sentOtherwise.get(`${object.wireClass}.${sent}`) ?? sent;
  const location = place(object, wire);
  const member = schemaOf(object.wireClass).scalars.get(wire);
  if (member === undefined) throw new WireError("ApiNotFound", location);
  if (member.readOnly || !accepts(member, value)) throw invalidArgument().at(location);
  if (hasSetter(object, wire)) {
    Reflect.set(object, wire, value);
  } else if (object.writeOther && !(wire in object)) {
    object.writeOther(member, value);
  } else {
    throw new WireError("ApiNotFound", location);
  }
}

function accepts({ kind }: ScalarMember, value: unknown): boolean {
  if (kind === "any") return true;
  if (typeof kind === "string") return typeof value === kind;
  return typeof value === "string" && kind.includes(value);
}

function hasSetter(object: WireObject, wire: string): boolean {
  for (
    let at: object | null = object;
    at !== null && at !== Object.prototype;
    at = Reflect.getPrototypeOf(at)
  ) {
    const descriptor = Reflect.getOwnPropertyDescriptor(at, wire);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

/** Follows a property to another object; null is a null object. */
export function navigate(object: WireObject, wire: string): WireObject | null {
  const member = schemaOf(object.wireClass).navigations.get(wire);
  if (member === undefined) throw new WireError("ApiNotFound", place(object, wire));
  const target =
    wire in object
      ? (Reflect.get(object, wire) as WireObject | null | undefined)
      : object.navigateOther?.(member);
  if (target === undefined) throw new WireError("ApiNotFound", place(object, wire));
  return target;
}

/** Calls a method; its result is a value, an object, null for a null object, or a promise of one. */
export function invoke(object: WireObject, wire: string, args: readonly unknown[]): unknown {
  const location = place(object, wire);
  const known =
    schemaOf(object.wireClass).methods.has(wire) || object.serviceMethods?.includes(wire) === true;
  const method: unknown = known ? Reflect.get(object, wire) : undefined;
  if (typeof method !== "function") throw new WireError("ApiNotFound", location);
  return method.apply(object, args) as unknown;
}

/** `getItem(key)` of a collection. Throws ItemNotFound. */
export function itemOf(object: WireObject, key: unknown): WireObject {
  if (!object.item) throw new WireError("ApiNotFound", `${object.wireClass}.getItem`);
  const found = object.item(key);
  if (!found) throw itemNotFound().at(`${object.wireClass}.getItem`);
  return found;
}

/** The identity that the client addresses an object by later: `{ Id }` or `{ _Id }`, empty where it has none. */
export function identityOf(object: WireObject): Record<string, unknown> {
  const { scalars } = schemaOf(object.wireClass);
  for (const key of ["Id", "_Id"]) {
    const member = scalars.get(key);
    const value = member && read(object, member);
    if (value !== undefined && value !== null) return { [key]: value };
  }
  return {};
}

/** Whether a client may hold on to the object by a reference, as it does with ranges. */
export function isReferable(object: WireObject): boolean {
  return schemaOf(object.wireClass).scalars.has("_ReferenceId");
}

/** "Worksheet.getRange", as Excel names the place of a failure. */
export function place(object: WireObject, wire: string): string {
  return `${object.wireClass}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
}
