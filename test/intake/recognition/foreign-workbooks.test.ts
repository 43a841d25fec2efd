import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importWorkbooks } from "../../../src/intake/import";
import { wcoPlan } from "../../../src/plan";

const shared = path.join(__dirname, "../../../../shared");

function workbooksIn(folder: string): readonly (readonly [string, string])[] {
  const inside = path.join(shared, folder);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => !name.endsWith(".md"))
    .map((name) => [name, path.join(inside, name)] as const);
}

const files = [...workbooksIn("foreign"), ...workbooksIn("corpus")];

// Other bodies' workbooks stand beside the project only where it is developed; they hold none of the plan's KPIs.
(files.length > 0 ? describe : describe.skip)("a workbook that holds none of the plan's KPIs", () => {
  it.each(files.length > 0 ? files : [["none", ""]])(
    "gives no figure and a clear answer: %s",
    async (name, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const { figures, findings } = await importWorkbooks([{ name, bytes }], wcoPlan);
      expect(figures).toEqual([]);
      expect(findings.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
