import { watchTables } from "../../src/excel/watch";
import { writeDrawings } from "../../src/excel/write-drawings";
import type { Drawing } from "../../src/sheets/drawing";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await writeDrawings([table("WcoData", "WCO Data"), table("Others", "Other")]);
});
afterEach(() => {
  excel.close();
});

function table(name: string, sheet: string): Drawing {
  return {
    sheet,
    blocks: [{ at: "A1", rows: [["KPI"], ["SP5.1"], ["SP6.1"]] }],
    styles: [],
    tables: [{ name, area: "A1:A3", style: "TableStyleLight1" }],
  };
}

async function type(sheet: string, ...cells: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const cell of cells) context.workbook.worksheets.getItem(sheet).getRange(cell).values = [["typed"]];
    await context.sync();
  });
}

/** Resolves when told, and counts how often. */
function listener() {
  let calls = 0;
  let wake = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const onChange = (): void => {
    calls += 1;
    wake();
  };
  return { onChange, told, count: () => calls };
}

describe("watching the workbook's tables", () => {
  it("tells once of a burst of changes in WcoData", async () => {
    const { onChange, told, count } = listener();
    expect(await watchTables(onChange, { quietFor: 20 })).toMatchObject({ ok: true });
    await type("WCO Data", "A2", "A3");
    await told;
    expect(count()).toBe(1);
  });

  it("does not tell of other tables, nor after it was stopped", async () => {
    const watched = listener();
    const other = listener();
    const watch = await watchTables(other.onChange, { quietFor: 0 });
    await type("Other", "A2");
    if (watch.ok) await watch.value.stop();
    await watchTables(watched.onChange, { quietFor: 20 });
    await type("WCO Data", "A2");
    await watched.told;
    expect(other.count()).toBe(0);
  });

  it("tells of a co-author's change on the next calculation, not before", async () => {
    const { onChange, told, count } = listener();
    await watchTables(onChange, { quietFor: 0 });
    const { engine } = excel.host;
    const sheet = engine.sheets.find("WCO Data")?.id ?? "";
    excel.host.coAuthor(({ cells }) => {
      cells.writeBlock({ sheet, top: 1, left: 0, bottom: 1, right: 0 }, [["SP7.1"]]);
    });
    await settled();
    expect(count()).toBe(0);
    engine.calculation.calculate();
    excel.host.deliverEvents();
    await told;
    expect(count()).toBe(1);
  });

  it("in manual calculation tells on the next calculation, and leaves the mode as it is", async () => {
    const { onChange, told, count } = listener();
    await watchTables(onChange, { quietFor: 0 });
    const { calculation } = excel.host.engine;
    calculation.setMode("manual");
    await type("WCO Data", "A2");
    await settled();
    expect([count(), calculation.mode]).toEqual([0, "manual"]);
    calculation.calculate();
    excel.host.deliverEvents();
    await told;
    expect([count(), calculation.mode]).toEqual([1, "manual"]);
  });
});

/** When the handlers of events that are out have asked what they ask. */
async function settled(): Promise<void> {
  await Excel.run((context) => context.sync());
  await new Promise((resolve) => setTimeout(resolve, 100));
}
