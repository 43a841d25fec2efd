import type { NavigationMember, ScalarMember } from "./schema";

/**
 * An object of the host that a client can address. A class names its members as they travel ("Name", "GetRange"), so
 * that a request reaches them without a table in between; the schema decides which of them a client may name.
 */
export abstract class WireObject {
  /** The client's class: "Worksheet". */
  abstract readonly wireClass: string;

  /** The objects in a collection, in order. Undefined for what is no collection. */
  items?(): readonly WireObject[];

  /** What `getItem(key)` finds in a collection, null when there is none. */
  item?(key: unknown): WireObject | null;

  /** Methods of an object that is not part of Excel's object model (the custom functions' own line to the host). */
  readonly serviceMethods?: readonly string[];

  /** Properties that the class has no member for: a property bag answers them, other objects do not have them. */
  readOther?(member: ScalarMember): unknown;
  writeOther?(member: ScalarMember, value: unknown): void;
  navigateOther?(member: NavigationMember): WireObject | null | undefined;

  /** Cells were inserted or deleted: a range that a client holds on to moves with them. */
  moveWithCells?(change: unknown): void;
}
