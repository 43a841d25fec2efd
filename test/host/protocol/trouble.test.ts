import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

type Work = (context: Excel.RequestContext) => unknown;

/** Writes 1, 2, 3 below each other, each in a request of its own. */
async function threeRequests(context: Excel.RequestContext): Promise<void> {
  for (const row of [1, 2, 3]) {
    sheetOf(context).getRange(`A${row}`).values = [[row]];
    await context.sync();
  }
}

const oneRequest: Work = (context) => {
  for (const row of [1, 2, 3]) sheetOf(context).getRange(`A${row}`).values = [[row]];
};

function column(): unknown[] {
  const { engine } = excel.current.host;
  const sheet = engine.sheets.list()[0]?.id ?? "";
  const area = { sheet, top: 0, left: 0, bottom: 2, right: 0 };
  return (engine.cells.readBlock(area, ["values"]).values ?? []).flat();
}

afterEach(() => {
  Object.assign(excel.current.host.trouble, { editing: false, readOnly: false });
});

describe("a failure that was planned", () => {
  it.each([
    { request: undefined, done: ["", "", ""] },
    { request: 1, done: ["", "", ""] },
    { request: 2, done: [1, "", ""] },
    { request: 3, done: [1, 2, ""] },
  ])(
    "befalls request $request of those to come, before anything of it is done",
    async ({ request, done }) => {
      const { host, refusal } = excel.current;
      const failure = host.trouble.fail({
        ...(request === undefined ? {} : { request }),
        code: "AccessDenied",
      });
      expect(await refusal(threeRequests)).toMatchObject({ code: "AccessDenied" });
      expect(column()).toEqual(done);
      expect(failure.met).toBe(1);
    },
  );

  it("befalls an operation within the request, those before it staying done", async () => {
    const { host, run, refusal } = excel.current;
    host.traffic.reset();
    await run(oneRequest);
    const [operations = 0] = host.traffic.operations;
    const halves: unknown[][] = [];
    for (let operation = 1; operation <= operations; operation += 1) {
      await run((context) => sheetOf(context).getRange("A1:A3").clear());
      host.trouble.fail({ operation });
      expect(await refusal(oneRequest)).toMatchObject({ code: "GeneralException" });
      halves.push(column());
    }
    expect(halves).toContainEqual(["", "", ""]);
    expect(halves).toContainEqual([1, "", ""]);
    expect(halves).toContainEqual([1, 2, ""]);
    expect(halves).not.toContainEqual([1, 2, 3]);
  });

  it("has not happened where the request has fewer operations", async () => {
    const { host, run } = excel.current;
    const failure = host.trouble.fail({ operation: 1000 });
    await run(oneRequest);
    expect([failure.met, column()]).toEqual([0, [1, 2, 3]]);
  });

  it("says what Excel says, or what it was told to say", async () => {
    const { host, refusal } = excel.current;
    host.trouble.fail({ code: "ItemNotFound" });
    host.trouble.fail({ request: 2, message: "Something happened." });
    const messages = [await refusal(oneRequest), await refusal(oneRequest)].map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining("The requested resource doesn't exist."),
      expect.stringContaining("Something happened."),
    ]);
  });

  it("befalls only the requests that it is for", async () => {
    const { host, run, refusal } = excel.current;
    const failure = host.trouble.fail({
      when: ({ Actions }) => Actions.some(({ Name }) => Name === "Formulas" || Name === "Values"),
    });
    await run((context) => sheetOf(context).load("name"));
    expect(failure.met).toBe(0);
    await refusal(oneRequest);
    expect(failure.met).toBe(1);
  });

  it("lasts until it is taken back, when it is to last", async () => {
    const { host, run, refusal } = excel.current;
    const failure = host.trouble.fail({ lasting: true });
    await refusal(oneRequest);
    await refusal(oneRequest);
    failure.takeBack();
    await run(oneRequest);
    expect([failure.met, column()]).toEqual([2, [1, 2, 3]]);
  });

  it("is not spent on what the client library does by itself", async () => {
    const { host, run, refusal } = excel.current;
    // Ranges that are tracked are let go in a request of the library's own, after the batch.
    await run((context) => {
      const range = sheetOf(context).getRange("A1");
      range.track();
      return range.load("values");
    });
    const failure = host.trouble.fail({});
    await refusal(oneRequest);
    expect(failure.met).toBe(1);
  });
});

describe("a workbook that is open for reading only", () => {
  it("can be read, says so, and refuses every change", async () => {
    const { host, run, refusal } = excel.current;
    host.trouble.readOnly = true;
    const workbook = await run((context) => {
      sheetOf(context).getUsedRangeOrNullObject().load("values");
      return context.workbook.load("readOnly");
    });
    expect(workbook.readOnly).toBe(true);
    expect(await refusal(oneRequest)).toMatchObject({ code: "AccessDenied" });
    expect(column()).toEqual(["", "", ""]);
  });
});

describe("a worksheet that the user protects", () => {
  it("refuses changes until the protection is lifted with its password", async () => {
    const { host, run, refusal } = excel.current;
    const [{ id } = { id: "" }] = host.engine.sheets.list();
    host.protect(id, {}, "secret");
    expect(await refusal(oneRequest)).toMatchObject({ code: "AccessDenied" });
    expect(() => {
      host.unprotect(id, "guess");
    }).toThrow();
    host.unprotect(id, "secret");
    await run(oneRequest);
    expect(column()).toEqual([1, 2, 3]);
  });
});

describe("while a cell is being edited", () => {
  it("a request that would rather wait waits, and others are refused meanwhile", async () => {
    const { host, office, refusal } = excel.current;
    host.trouble.editing = true;
    const patient = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      await oneRequest(context);
      await context.sync();
    });
    expect(await refusal(oneRequest)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(column()).toEqual(["", "", ""]);
    host.trouble.editing = false;
    await patient;
    expect(column()).toEqual([1, 2, 3]);
  });
});
