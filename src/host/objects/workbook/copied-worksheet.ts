import { quotedSheetName } from "../../engine";
import type { ChartSnapshot } from "../../files/snapshot";
import { splitAddress } from "../range/addresses";
import type { WorksheetObject } from "../sheet/worksheet";
import type { HostModel } from "./host-model";
import { restoreParts } from "./restore";
import { sheetParts } from "./snapshot";

/** Gives a copied worksheet what the original has beside its cells; the charts of the copy show the copy's cells. */
export function copyParts(model: HostModel, from: WorksheetObject, to: WorksheetObject): void {
  const { charts, print, protection } = sheetParts(model, from, []);
  restoreParts(model, to, {
    tables: [],
    charts: charts.map((chart) => withOwnCells(chart, from.Name, to.Name)),
    shapes: [],
    ...(print ? { print } : {}),
    ...(protection ? { protection } : {}),
  });
  for (const [at, made] of to.Charts.items().entries()) {
    for (const [path, value] of from.Charts.items()[at]?.values ?? []) made.values.set(path, value);
  }
  for (const shape of from.Shapes.items()) {
    to.Shapes.make(shape.madeAs, Object.fromEntries(shape.values)).Name = shape.Name;
  }
  copyLooks(model, from, to);
}

function withOwnCells(chart: ChartSnapshot, before: string, after: string): ChartSnapshot {
  const own = (address: string): string => {
    const { sheet, rest } = splitAddress(address);
    return sheet === before ? `${quotedSheetName(after)}!${rest}` : address;
  };
  return {
    ...chart,
    series: chart.series.map(({ name, values, categories, ...look }) => ({
      ...look,
      values: own(values),
      ...(name === undefined ? {} : { name: name.startsWith("=") ? `=${own(name.slice(1))}` : name }),
      ...(categories === undefined ? {} : { categories: own(categories) }),
    })),
  };
}

/** The engine has copied the tables in their order. */
function copyLooks(model: HostModel, from: WorksheetObject, to: WorksheetObject): void {
  const originals = model.tables.list(from.Id);
  for (const [at, { look }] of model.tables.list(to.Id).entries()) Object.assign(look, originals[at]?.look);
}
