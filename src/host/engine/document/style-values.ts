import type { StyleSnapshot } from "../../files/snapshot";
import type { CellStyle, Edge, StylePatch } from "../engine";

/** A cell that nobody has formatted. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fill: "",
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
  },
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0 },
  borders: {},
  locked: true,
};

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

/** The style with the changes; the same object where nothing changes. */
export function patched(style: CellStyle, patch: StylePatch): CellStyle {
  const font = { ...style.font, ...patch.font };
  const alignment = { ...style.alignment, ...patch.alignment };
  const lines = EDGES.flatMap((edge) => {
    const line = patch.borders?.[edge] === undefined ? style.borders[edge] : patch.borders[edge];
    return line === null || line === undefined ? [] : [[edge, line] as const];
  });
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    fill: patch.fill ?? style.fill,
    font,
    alignment,
    borders: Object.fromEntries(lines),
    locked: patch.locked ?? style.locked,
  };
}

export const styleFromSnapshot = (snapshot: StyleSnapshot): CellStyle => patched(DEFAULT_STYLE, snapshot);

/** What differs from a cell that nobody has formatted; undefined when nothing does. */
export function styleToSnapshot(style: CellStyle): StyleSnapshot | undefined {
  const font = differing(style.font, DEFAULT_STYLE.font);
  const alignment = differing(style.alignment, DEFAULT_STYLE.alignment);
  const snapshot: StyleSnapshot = {
    ...(style.numberFormat === DEFAULT_STYLE.numberFormat ? {} : { numberFormat: style.numberFormat }),
    ...(style.fill === "" ? {} : { fill: style.fill }),
    ...(font === undefined ? {} : { font }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(Object.keys(style.borders).length === 0 ? {} : { borders: style.borders }),
    ...(style.locked ? {} : { locked: false }),
  };
  return Object.keys(snapshot).length === 0 ? undefined : snapshot;
}

function differing<Group extends object>(group: Group, standard: Group): Partial<Group> | undefined {
  const entries = Object.entries(group).filter(([key, value]) => standard[key as keyof Group] !== value);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<Group>);
}
