import { identityOf, navigate, readAllScalars, readScalar } from "./members";
import type { QueryInfo } from "./messages";
import { schemaOf } from "./schema";
import { WireError } from "./wire-error";
import type { WireObject } from "./wire-object";

/** Properties asked for: "format/fill/color" is a branch of a branch. An empty branch asks for all scalars. */
type Selection = Map<string, Selection>;

/**
 * Answers `load`: the selected properties as the client expects them, navigation properties nested, a collection's
 * items under `_Items` from `$skip` on and at most `$top`. Throws ApiNotFound for a property that does not exist.
 */
export function query(object: WireObject, info: QueryInfo): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return collect(object, selectionOf(paths), info.Skip ?? 0, info.Top);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let branch = root;
    for (const name of path.split("/").filter((part) => part !== "")) {
      const next = branch.get(name) ?? new Map<string, Selection>();
      branch.set(name, next);
      branch = next;
    }
  }
  return root;
}

function collect(object: WireObject, selection: Selection, skip = 0, top?: number): Record<string, unknown> {
  const items = object.items?.();
  return items ? collectItems(object, items, selection, skip, top) : collectOwn(object, selection);
}

function collectOwn(object: WireObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (selection.size === 0 || selection.has("*"))
    Object.assign(result, Object.fromEntries(readAllScalars(object)));
  const schema = schemaOf(object.wireClass);
  for (const [camel, branch] of selection) {
    if (camel === "*") continue;
    const wire = schema.wireNames.get(camel);
    if (wire === undefined) throw new WireError("ApiNotFound", `${object.wireClass}.${camel}`);
    result[wire] = schema.navigations.has(wire)
      ? collectNavigation(object, wire, branch)
      : readScalar(object, wire);
  }
  return Object.assign(result, identityOf(object));
}

function collectNavigation(object: WireObject, wire: string, branch: Selection): unknown {
  const target = navigate(object, wire);
  return target && collect(target, branch);
}

function collectItems(
  object: WireObject,
  items: readonly WireObject[],
  selection: Selection,
  skip: number,
  top: number | undefined,
): Record<string, unknown> {
  const { scalars, wireNames } = schemaOf(object.wireClass);
  const ofItems: Selection = new Map();
  const result: Record<string, unknown> = {};
  let wantsItems = selection.size === 0;
  for (const [camel, branch] of selection) {
    const wire = wireNames.get(camel);
    if (wire !== undefined && scalars.has(wire)) {
      result[wire] = readScalar(object, wire);
      continue;
    }
    wantsItems = true;
    if (camel === "items") for (const [name, inner] of branch) ofItems.set(name, inner);
    else ofItems.set(camel, branch);
  }
  if (wantsItems) {
    const end = top === undefined ? undefined : skip + top;
    result._Items = items.slice(skip, end).map((item) => collect(item, ofItems));
  }
  return result;
}
