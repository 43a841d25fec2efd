import { createHost, type Host, type HostOptions } from "../../src/host";
import type { WorkbookSnapshot } from "../../src/host/files";
import { readCalculatorCode } from "../../src/host/engine/node-calculator-code";
import { loadOfficeInNode, type LoadedOffice } from "../../src/host/shell/node-office";

export interface OfficeOnHost {
  readonly host: Host;
  readonly office: LoadedOffice;
  /** One batch, synced at its end. What the work returns may be read afterwards. */
  readonly run: <Result>(
    work: (context: Excel.RequestContext) => Result | Promise<Result>,
  ) => Promise<Result>;
  /** The error that a batch fails with. */
  readonly refusal: (work: (context: Excel.RequestContext) => unknown) => Promise<Refusal>;
}

/** What an add-in catches, without the stack. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** Microsoft's unmodified client library in a window of its own, on a new workbook of our host. */
export async function startOfficeOnHost(options: HostOptions = {}): Promise<OfficeOnHost> {
  const host = await createHost({ calculator: readCalculatorCode(), ...options });
  const office = await loadOfficeInNode(host);
  return {
    host,
    office,
    run: (work) =>
      office.Excel.run(async (context) => {
        const result = await work(context);
        await context.sync();
        return result;
      }),
    refusal: async (work) => {
      try {
        await office.Excel.run(async (context) => {
          await work(context);
          await context.sync();
        });
      } catch (error) {
        return refusalOf(error);
      }
      throw new Error("Excel would have refused this.");
    },
  };
}

function refusalOf(error: unknown): Refusal {
  const { code, message, debugInfo } = error as OfficeExtension.Error;
  return { code, message, location: (debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation };
}

/** A workbook of one empty worksheet, "Sheet1". */
export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      showGridlines: true,
      cells: [],
      columns: [],
      rows: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      conditionalFormats: [],
      tables: [],
      charts: [],
      shapes: [],
    },
  ],
  names: [],
  customXmlParts: [],
  settings: {},
};

/** One client for a test file, an empty workbook for each test. */
export function useOffice(options: HostOptions = {}): { readonly current: OfficeOnHost } {
  const holder: { current: OfficeOnHost } = { current: undefined as unknown as OfficeOnHost };
  beforeAll(async () => {
    holder.current = await startOfficeOnHost(options);
  });
  beforeEach(() => {
    holder.current.host.load(emptyWorkbook);
  });
  afterAll(() => {
    holder.current.office.dispose();
  });
  return holder;
}
