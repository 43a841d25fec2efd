import { useOffice } from "../office";

const excel = useOffice();

interface Told {
  readonly source: string;
  readonly triggerSource: string;
  readonly address: string;
}

/** What an add-in is told of changes in the workbook. */
async function listen(): Promise<Told[]> {
  const told: Told[] = [];
  await excel.current.run((context) => {
    context.workbook.worksheets.onChanged.add(({ source, triggerSource, address }) => {
      told.push({ source, triggerSource, address });
      return Promise.resolve();
    });
  });
  return told;
}

const first = () => {
  const [{ id: sheet } = { id: "" }] = excel.current.host.engine.sheets.list();
  return { sheet, top: 0, left: 0, bottom: 0, right: 0 };
};

describe("an add-in that listens is told who changed the workbook", () => {
  it("a co-author, whose change is of remote source", async () => {
    const told = await listen();
    excel.current.host.coAuthor(({ cells }) => {
      cells.writeBlock(first(), [["theirs"]]);
    });
    await excel.current.run(() => undefined);
    expect(told).toEqual([{ source: "Remote", triggerSource: "Unknown", address: "A1" }]);
  });

  it("the user at this machine", async () => {
    const told = await listen();
    const { host, run } = excel.current;
    host.engine.cells.writeBlock(first(), [["mine"]]);
    host.deliverEvents();
    await run(() => undefined);
    expect(told).toEqual([{ source: "Local", triggerSource: "Unknown", address: "A1" }]);
  });

  it("itself", async () => {
    const told = await listen();
    await excel.current.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["add-in's"]];
    });
    await excel.current.run(() => undefined);
    expect(told).toEqual([{ source: "Local", triggerSource: "ThisLocalAddin", address: "A1" }]);
  });

  it("and of a worksheet that a co-author renames or takes away", async () => {
    const { host, run } = excel.current;
    const told: string[] = [];
    await run(({ workbook }) => {
      workbook.worksheets.onNameChanged.add(({ source, nameAfter }) => {
        told.push(`${source} ${nameAfter}`);
        return Promise.resolve();
      });
      workbook.worksheets.onDeleted.add(({ source }) => {
        told.push(`${source} deleted`);
        return Promise.resolve();
      });
    });
    host.coAuthor(({ sheets }) => {
      const { id } = sheets.add("Scorecard");
      sheets.rename(id, "Old scorecard");
      sheets.remove(id);
    });
    await run(() => undefined);
    expect(told).toEqual(["Remote Old scorecard", "Remote deleted"]);
  });
});
