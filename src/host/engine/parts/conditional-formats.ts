import { intersection, parseRectangle, type SheetId } from "../area";
import type { Core } from "../core";
import type { SheetDocument } from "../document/document";
import type { ConditionalFormat, ConditionalFormats } from "../engine";
import { EngineError } from "../engine-error";

export function conditionalFormatsOf(core: Core): ConditionalFormats {
  let last = 0;
  const newId = (): string => {
    last += 1;
    return `{${last.toString(16).toUpperCase().padStart(8, "0")}-000C-0000-0000-000000000000}`;
  };
  const change = (
    id: SheetId,
    work: (formats: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
  ): void => {
    const sheet = core.sheet(id);
    core.perform(() => {
      sheet.conditionalFormats = byPriority(work(sheet.conditionalFormats));
      core.tell({ kind: "laidOut", sheet: id });
    });
  };
  const owner = (id: string): SheetDocument => {
    const sheet = core.document.sheets.find(({ conditionalFormats }) =>
      conditionalFormats.some((format) => format.id === id),
    );
    if (sheet === undefined)
      throw new EngineError("ItemNotFound", "The conditional format does not exist any more.");
    return sheet;
  };
  return {
    list: (id) => core.sheet(id).conditionalFormats,
    add: (area, rule) => {
      const id = newId();
      change(area.sheet, (formats) => [
        { ...rule, id, area, priority: 0 },
        ...formats.map((format) => ({ ...format, priority: format.priority + 1 })),
      ]);
      return id;
    },
    change: (id, { area, ...rule }) => {
      const sheet = owner(id);
      const rectangle = area === undefined ? null : parseRectangle(area);
      if (area !== undefined && rectangle === null) {
        throw new EngineError("InvalidArgument", `"${area}" is not a range.`);
      }
      change(sheet.id, (formats) => {
        const changed = formats.map((format) =>
          format.id === id
            ? {
                ...format,
                ...rule,
                area: rectangle === null ? format.area : { sheet: sheet.id, ...rectangle },
              }
            : format,
        );
        return rule.priority === undefined ? changed : movedTo(changed, id, rule.priority);
      });
    },
    remove: (id) => change(owner(id).id, (formats) => formats.filter((format) => format.id !== id)),
    clear: (area) =>
      change(area.sheet, (formats) => formats.filter((format) => intersection(format.area, area) === null)),
  };
}

/** The rule in its new place; the others make room. */
function movedTo(
  formats: readonly ConditionalFormat[],
  id: string,
  priority: number,
): readonly ConditionalFormat[] {
  const others = formats.filter((format) => format.id !== id);
  const moved = formats.filter((format) => format.id === id);
  const at = Math.min(priority, others.length);
  return [...others.slice(0, at), ...moved, ...others.slice(at)].map((format, place) => ({
    ...format,
    priority: place,
  }));
}

const byPriority = (formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] =>
  formats.toSorted((one, other) => one.priority - other.priority);
