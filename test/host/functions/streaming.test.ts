import { createHost, registerFunctions, type Host } from "../../../src/host";
import { readCalculatorCode } from "../../../src/host/engine/node-calculator-code";
import { loadOfficeInNode, type LoadedOffice } from "../../../src/host/shell/node-office";

type Stream = CustomFunctions.StreamingInvocation<number | string | number[][]>;

describe("a custom function that streams", () => {
  let host: Host;
  let office: LoadedOffice;
  let sheet: string;
  const streams: { readonly id: unknown; readonly invocation: Stream; canceled: boolean }[] = [];

  const cell = (row: number, column: number) => ({
    sheet,
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  const write = (row: number, column: number, input: string): void => {
    host.engine.cells.writeBlock(cell(row, column), [[input]]);
  };
  const read = (row: number, column: number): unknown =>
    host.engine.cells.readBlock(cell(row, column), ["values"]).values?.[0]?.[0];

  beforeAll(async () => {
    host = await createHost({ calculator: readCalculatorCode() });
    registerFunctions(host, "WCO", {
      functions: [{ id: "FLOW", name: "FLOW", parameters: [{ name: "id" }], options: { stream: true } }],
    });
    sheet = host.engine.sheets.list()[0]?.id ?? "";
    office = await loadOfficeInNode(host);
    office.CustomFunctions.associate("FLOW", (id: unknown, invocation: Stream) => {
      const stream = { id, invocation, canceled: false };
      invocation.onCanceled = () => {
        stream.canceled = true;
      };
      streams.push(stream);
      invocation.setResult(1);
    });
  }, 60_000);

  afterAll(() => {
    office.dispose();
  });

  it("answers at once and again whenever it has something new, and what depends on it follows", async () => {
    write(0, 0, '=WCO.FLOW("SP5")');
    write(0, 1, "=A1*10");
    await until(() => read(0, 1) === 10);
    streams[0]?.invocation.setResult(2.5);
    await until(() => read(0, 1) === 25);
    expect([read(0, 0), read(0, 1)]).toEqual([2.5, 25]);
  });

  it("spills the table that it hands in", async () => {
    write(4, 0, '=WCO.FLOW("table")');
    await until(() => read(4, 0) === 1);
    streams.at(-1)?.invocation.setResult([
      [1, 2],
      [3, 4],
    ]);
    await until(() => read(5, 1) === 4);
    expect([read(4, 0), read(4, 1), read(5, 0), read(5, 1)]).toEqual([1, 2, 3, 4]);
  });

  it("whose answer arrives while a cell is being edited comes into the sheet after that, and is not lost", async () => {
    write(12, 0, '=WCO.FLOW("edited")');
    await until(() => read(12, 0) === 1);
    host.trouble.editing = true;
    host.traffic.reset();
    streams.at(-1)?.invocation.setResult(7);
    await until(() => host.traffic.requests > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read(12, 0)).toBe(1);
    host.trouble.editing = false;
    expect(read(12, 0)).toBe(7);
  });

  it("is told to stop when its formula goes, and asked anew when its argument changes", async () => {
    const before = streams.length;
    write(8, 0, "first");
    write(8, 1, "=WCO.FLOW(A9)");
    await until(() => streams.length === before + 1);
    write(8, 0, "second");
    await until(() => streams.length === before + 2);
    expect(streams.slice(before).map(({ id }) => id)).toEqual(["first", "second"]);
    await until(() => streams[before]?.canceled === true);
    write(8, 1, "");
    await until(() => streams[before + 1]?.canceled === true);
    expect(read(8, 1)).toBe("");
  });
});

/** Waits for what comes over the pipe, which the client library empties some twice a second. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error("It never came.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
