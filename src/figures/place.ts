import type { Figure } from "./figure";
import type { Finding } from "./finding";

/** The place of a finding: file, worksheet and cell, as far as known. */
export type Place = Pick<Finding, "file" | "sheet" | "cell">;

/** Where one side of a figure stands; without a cell of its own, the other side's, so that an officer finds the row. */
export function placeOf(figure: Figure, side: "actual" | "target"): Place {
  const { file, sheet, actual, target } = figure.source;
  const cell = side === "actual" ? (actual ?? target) : (target ?? actual);
  return { file, sheet, ...(cell === null ? {} : { cell }) };
}

/** A place in one line: "TTA.xlsx › KPI report!E6", without what is not known. */
export function placeText({ file, sheet, cell }: Place): string {
  const where = [sheet, cell].filter((part) => part !== undefined && part !== "").join("!");
  return [file, where].filter((part) => part !== undefined && part !== "").join(" › ");
}
