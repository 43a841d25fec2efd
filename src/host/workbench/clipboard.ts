import { type Area, type Engine } from "../engine";

/** The cells as spreadsheets put them on the clipboard: texts as shown, tabs between columns, lines between rows. */
export function copiedText(engine: Engine, area: Area): string {
  const { text = [] } = engine.cells.readBlock(area, ["text"]);
  return text.map((line) => line.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads such a text back into rows of cells. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  let row: string[] = [];
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, inQuotes, plain = "", end] = found;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end !== "\t") {
      rows.push(row);
      row = [];
    }
    if (end === "" || cell.lastIndex >= text.length) break;
  }
  return rows;
}

/**
 * Where a pasted block goes: from the selection's first cell, once; a single value fills the whole selection. Lines
 * that are shorter are filled up with empty cells.
 */
export function pasteTarget(
  selected: Area,
  rows: readonly (readonly string[])[],
): { readonly area: Area; readonly texts: readonly (readonly string[])[] } {
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const isSingle = rows.length === 1 && width === 1;
  const height = isSingle ? selected.bottom - selected.top + 1 : rows.length;
  const across = isSingle ? selected.right - selected.left + 1 : width;
  const texts = Array.from({ length: height }, (_, down) =>
    Array.from({ length: across }, (__, right) =>
      isSingle ? (rows[0]?.[0] ?? "") : (rows[down]?.[right] ?? ""),
    ),
  );
  const area = { ...selected, bottom: selected.top + height - 1, right: selected.left + across - 1 };
  return { area, texts };
}
