import { createHost, registerFunctions } from "../../../src/host";
import { readCalculatorCode } from "../../../src/host/engine/node-calculator-code";
import { loadOfficeInNode } from "../../../src/host/shell/node-office";

describe("formulas of a workbook that was opened before the add-in's page was there", () => {
  it("are answered as soon as the page listens", async () => {
    const host = await createHost({ calculator: readCalculatorCode() });
    registerFunctions(host, "WCO", {
      functions: [{ id: "KPI", name: "KPI", parameters: [{ name: "id" }], options: { stream: true } }],
    });
    const [{ id: sheet } = { id: "" }] = host.engine.sheets.list();
    const cell = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
    host.engine.cells.writeBlock(cell, [['=WCO.KPI("SP5")']]);
    const office = await loadOfficeInNode(host);
    office.CustomFunctions.associate(
      "KPI",
      (_id: string, invocation: CustomFunctions.StreamingInvocation<number>) => {
        invocation.setResult(0.847);
      },
    );
    await host.engine.calculation.settled();
    expect(host.engine.cells.readBlock(cell, ["values"]).values).toEqual([[0.847]]);
    office.dispose();
  });
});
