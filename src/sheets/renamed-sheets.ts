import { quotedSheet } from "./addresses";
import type { Drawing } from "./drawing";

/**
 * The drawings on worksheets of other names: those of the drawings themselves, and every formula that reads such a sheet.
 * For a sheet that is protected and must stay as it is, beside which a new one is written.
 */
export function withSheetNames(
  drawings: readonly Drawing[],
  names: Readonly<Record<string, string>>,
): readonly Drawing[] {
  const renames = Object.entries(names);
  if (renames.length === 0) return drawings;
  const inFormula = (formula: string): string =>
    renames.reduce(
      (text, [from, to]) => text.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`),
      formula,
    );
  return drawings.map((drawing) => ({
    ...drawing,
    sheet: names[drawing.sheet] ?? drawing.sheet,
    blocks: drawing.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) =>
        row.map((cell) =>
          typeof cell === "object" && cell !== null ? { formula: inFormula(cell.formula) } : cell,
        ),
      ),
    })),
    names: (drawing.names ?? []).map((name) => ({ ...name, formula: inFormula(name.formula) })),
  }));
}
