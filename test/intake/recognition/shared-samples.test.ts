import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Figure } from "../../../src/figures/figure";
import { importWorkbooks, type Import } from "../../../src/intake/import";
import { wcoPlan } from "../../../src/plan";

const samples = path.join(__dirname, "../../../../shared/samples");

interface ExpectedFigure {
  readonly period: string;
  readonly directorate?: string;
  readonly kpi: string;
  readonly actual?: number;
  readonly target?: number;
  readonly source: { readonly sheet: string; readonly actual: string; readonly target: string };
}

async function importFolder(folder: string, names: readonly string[]): Promise<Import> {
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
  return importWorkbooks(files, wcoPlan);
}

function place({ period, kpi, source }: ExpectedFigure | Figure): string {
  return [period, kpi, source.sheet, source.actual, source.target].join(" ");
}

function pair(figure: ExpectedFigure | Figure): string {
  return `${place(figure)}: ${String(figure.actual)} / ${String(figure.target)}`;
}

// The samples stand beside the project only where it is developed.
(existsSync(samples) ? describe : describe.skip)("the sample workbooks", () => {
  const layouts = path.join(samples, "layouts");
  const expected = existsSync(layouts)
    ? (JSON.parse(readFileSync(path.join(layouts, "expected.json"), "utf8")) as Record<
        string,
        { readonly file: string; readonly figures: readonly ExpectedFigure[] }
      >)
    : {};

  it.each(Object.entries(expected))(
    "gives every figure of %s with its cells, and nothing else",
    async (_, truth) => {
      const { figures } = await importFolder(layouts, [truth.file]);
      expect(figures.map(pair).toSorted()).toEqual(truth.figures.map(pair).toSorted());
    },
  );

  it("gives the 184 figures of five directorates with their cells, and nothing else", async () => {
    const folder = path.join(samples, "2019-20");
    const truth = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as {
      readonly sources: readonly ExpectedFigure[];
    };
    const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    const { figures } = await importFolder(folder, names);
    const key = (figure: ExpectedFigure | Figure) => `${figure.directorate ?? ""} ${place(figure)}`;
    expect(figures.map(key).toSorted()).toEqual(truth.sources.map(key).toSorted());
  });
});
