import type { Figure } from "../../src/figures/figure";
import { answerKpi } from "../../src/functions/answers/kpi";
import { answerLive, type CellResult, type StreamingCell } from "../../src/functions/live";
import { createStore, type Store } from "../../src/functions/store";
import { wcoPlan } from "../../src/plan";
import { defaultSettings } from "../../src/scoring";

class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CustomFunctionsError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    },
  });
});

function figures(sp5: number, sp8: number): readonly Figure[] {
  const source = { file: "CF.xlsx", sheet: "Report", actual: "E6", target: "D6" };
  const base = { period: "2019/20-Q1", directorate: "CF", target: 4, source, flags: [] } as const;
  return [
    { ...base, kpi: "SP5.1", actual: sp5 },
    { ...base, kpi: "LD2.1", actual: sp8 },
  ];
}

function fill(store: Store, content: readonly Figure[]): void {
  store.replace({
    plan: wcoPlan,
    figures: content,
    settings: defaultSettings,
    period: "2019/20-Q1",
    language: "en",
  });
}

function cellAsking(store: Store, id: string): { shown: CellResult[]; cell: StreamingCell } {
  const shown: CellResult[] = [];
  const cell: StreamingCell = { setResult: (result) => shown.push(result) };
  answerLive(store, cell, "en", (known) => answerKpi(known, id, "", "", ""));
  return { shown, cell };
}

describe("a cell with a WCO function", () => {
  it("answers at once before the workbook is read, and says why there is no number", () => {
    const { shown } = cellAsking(createStore(), "SP5");
    expect(shown).toEqual([expect.objectContaining({ code: "#N/A" })]);
  });

  it("answers again when the workbook has been read", () => {
    const store = createStore();
    const { shown } = cellAsking(store, "SP5");
    fill(store, figures(1, 1));
    expect(shown.at(-1)).toBe(0.25);
  });

  it("is told only of changes that change its own answer", () => {
    const store = createStore();
    fill(store, figures(1, 1));
    const operations = cellAsking(store, "SP5");
    const technology = cellAsking(store, "LD2.1");
    fill(store, figures(1, 3));
    expect(operations.shown).toEqual([0.25]);
    expect(technology.shown).toEqual([0.25, 0.75]);
  });

  it("is left alone once its formula is gone", () => {
    const store = createStore();
    fill(store, figures(1, 1));
    const { shown, cell } = cellAsking(store, "SP5");
    cell.onCanceled?.();
    fill(store, figures(4, 1));
    expect(shown).toEqual([0.25]);
  });
});
