import type { MappingEntry } from "../../intake/mapping";

/** A mapping with entries added; an entry for the same range and role takes the place of the earlier one. */
export function withEntries(
  mapping: readonly MappingEntry[],
  added: readonly MappingEntry[],
): readonly MappingEntry[] {
  const replaced = new Set(added.map(placeOf));
  return [...mapping.filter((entry) => !replaced.has(placeOf(entry))), ...added];
}

/** A mapping without one entry. */
export function withoutEntry(
  mapping: readonly MappingEntry[],
  removed: MappingEntry,
): readonly MappingEntry[] {
  return mapping.filter((entry) => entry !== removed);
}

function placeOf({ file, sheet, range, role }: MappingEntry): string {
  return JSON.stringify([file.toLowerCase(), sheet.toLowerCase(), range, role]);
}
