import { invoke, isReferable, itemOf, navigate, place } from "./members";
import {
  pathTypes,
  type ArgumentInfo,
  type BatchRequest,
  type PathMessage,
  type ReferencedPath,
} from "./messages";
import type { References } from "./references";
import { asWireError, WireError } from "./wire-error";
import { WireObject } from "./wire-object";

/** Where a batch's paths begin: the workbook, and the objects that a client creates by name (`new`). */
export interface PathRoots {
  readonly workbook: WireObject;
  readonly service: (name: string) => WireObject | null;
  readonly references: References;
}

/**
 * The objects that a batch's paths lead to. A path is followed once, when an action first needs it, so that a method
 * on the way (`worksheets.add()`) runs once and in the order of the actions.
 */
export class ObjectPaths {
  readonly #found = new Map<number, WireObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: PathRoots,
  ) {}

  /** The object at the end of a path, null for a null object. Throws ItemNotFound and the like. */
  follow(id: number): WireObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new WireError("InvalidRequest");
    const object = this.#step(path);
    if (object && isReferable(object)) this.roots.references.use(object);
    this.#found.set(id, object);
    return object;
  }

  #step(path: PathMessage): WireObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.workbook:
        return this.roots.workbook;
      case pathTypes.nullObject:
        return null;
      case pathTypes.service:
        return required(this.roots.service(path.Name), "ApiNotFound", path.Name);
      case pathTypes.reference:
        return required(this.roots.references.find(path.Name), "ItemNotFound", "");
    }
    const parent = this.follow(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return navigate(parent, path.Name);
      case pathTypes.indexer:
        return itemOf(parent, this.arguments(path.ArgumentInfo)[0]);
      case pathTypes.method:
        return this.#callFor(parent, path);
      default:
        throw new WireError("InvalidRequest");
    }
  }

  #callFor(parent: WireObject, { Name, ArgumentInfo: info }: PathMessage): WireObject | null {
    try {
      return objectOf(invoke(parent, Name, this.arguments(info)));
    } catch (error) {
      throw asWireError(error).at(place(parent, Name));
    }
  }

  /** The object at the end of a path that has been followed already. */
  reached(id: number): WireObject | null {
    return this.#found.get(id) ?? null;
  }

  /** The arguments with objects in the places where the client sent the number of a path. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? this.#resolveAll(values, references) : [...values];
  }

  #resolveAll(values: readonly unknown[], references: readonly ReferencedPath[]): unknown[] {
    return values.map((value, at) => {
      const reference = references[at] ?? 0;
      if (typeof reference !== "number") return this.#resolveAll(value as readonly unknown[], reference);
      return reference === 0 ? value : this.follow(reference);
    });
  }
}

function objectOf(value: unknown): WireObject | null {
  if (value === null || value instanceof WireObject) return value;
  throw new WireError("InvalidRequest");
}

function required(
  object: WireObject | null,
  code: "ApiNotFound" | "ItemNotFound",
  location: string,
): WireObject {
  if (!object) throw new WireError(code, location);
  return object;
}
