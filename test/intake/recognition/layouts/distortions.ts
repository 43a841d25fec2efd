import { cell, insertColumn, sheet, type Book, type Cell, type Sheet, type Truth } from "./book";
import type { Words } from "./words";

/** What goes wrong in real files. It changes a drawn workbook and, where it changes a figure, the truth with it. */
export type Distortion = (book: Book, words: Words, draw: (below: number) => number) => void;

/** A sheet's cells that hold figures' numbers of their own, not shared by pairs or years. */
function numberCells({
  truth,
}: Book): { readonly truth: Truth; readonly side: "actual" | "target"; readonly cell: Cell }[] {
  const uses = new Map<Cell, number>();
  for (const one of truth) {
    for (const each of [...one.actualCells, ...one.targetCells]) uses.set(each, (uses.get(each) ?? 0) + 1);
  }
  return truth.flatMap((one) =>
    (["actual", "target"] as const).flatMap((side) => {
      const cells = side === "actual" ? one.actualCells : one.targetCells;
      const [only] = cells;
      const plain =
        only !== undefined && cells.length === 1 && uses.get(only) === 1 && only.value === one[side];
      return plain ? [{ truth: one, side, cell: only }] : [];
    }),
  );
}

/** A figure's number is no longer there; in cumulative columns the next quarter cannot be told either. */
function lose(
  book: Book,
  truth: Truth,
  side: "actual" | "target",
  mark: "not-reported" | "not-applicable",
): void {
  truth[side] = mark;
  if (!book.file.startsWith("Cumulative")) return;
  const quarter = Number(truth.period.slice(-1));
  const next = book.truth.find(
    ({ kpi, period }) => kpi === truth.kpi && period === `${truth.period.slice(0, -1)}${quarter + 1}`,
  );
  if (next !== undefined) next[side] = "not-reported";
}

function rowOf(page: Sheet, one: Cell): Cell[] {
  return page.rows.find((row) => row.includes(one)) ?? [];
}

/** The index of the row in which a sheet's first figure stands. */
function firstFigureRow(book: Book, page: Sheet): number {
  const cells = new Set(
    book.truth.flatMap(({ actualCells, targetCells }) => [...actualCells, ...targetCells]),
  );
  return page.rows.findIndex((row) => row.some((one) => cells.has(one)));
}

const blank = "\u202f";

export const distortions: Readonly<Record<string, Distortion>> = {
  nothing: () => undefined,

  "titles above and notes below": ({ sheets }) => {
    for (const page of sheets) {
      page.rows.unshift(
        [cell("WORLD CUSTOMS ORGANIZATION")],
        [cell("Strategic Plan 2019-2022: monitoring of performance indicators")],
        [],
      );
      page.rows.push(
        [],
        [cell("1) Provisional figures. Prepared by J. Smith, 14 days after the end of the quarter.")],
      );
    }
  },

  "moved to the right and down": ({ sheets }) => {
    for (const page of sheets) {
      page.rows.unshift([], []);
      insertColumn(page, 0, () => cell());
      insertColumn(page, 0, () => cell());
    }
  },

  "numbers as text": (book, _, draw) => {
    for (const { cell: one } of numberCells(book)) {
      const number = Number(one.value);
      if (!Number.isInteger(number)) continue;
      one.value = [`${number}`, ` ${number} `, `${number}\u00a0`, `${number},0`][draw(4)] ?? "";
    }
  },

  "thousands and decimals as text": (book, words, draw) => {
    for (const { cell: one, truth, side } of numberCells(book)) {
      const number = 1000 + Number(one.value) * 37;
      if (book.file.startsWith("Cumulative") || !Number.isInteger(number)) continue;
      const group = `${Math.floor(number / 1000)}${[" ", "\u00a0", blank][draw(3)] ?? ""}${String(number % 1000).padStart(3, "0")}`;
      one.value = words.language === "fr" ? `${group},5` : group;
      truth[side] = words.language === "fr" ? number + 0.5 : number;
    }
  },

  "footnote marks and units": (book, words, draw) => {
    for (const { cell: one } of numberCells(book)) {
      if (!Number.isInteger(one.value)) continue;
      const number = String(one.value);
      one.value =
        [
          number,
          `${number}*`,
          `${number} ¹`,
          `${number} ${words.language === "fr" ? "outils" : "tools"}`,
          `${number}**`,
        ][draw(5)] ?? "";
    }
  },

  "missing marks": (book, words, draw) => {
    for (const { cell: one, truth, side } of numberCells(book)) {
      if (side === "target" || draw(4) > 0 || truth.actualCells.length !== 1) continue;
      const mark = words.language === "fr" ? ["-", "…", "s.o.", "sans objet"] : ["-", "TBC", "n/a", "N/A"];
      one.value = mark[draw(4)] ?? "";
      lose(book, truth, "actual", /s\.o|objet|n\/a/i.test(one.value) ? "not-applicable" : "not-reported");
    }
  },

  "figures that must be asked": (book, _, draw) => {
    const odd = [
      "about 12",
      "(3)",
      "22.1 Million",
      "50k",
      "under 10",
      "32 (same as last year)",
      "85 %",
      "10-12",
      "12\n15",
      "> 5",
    ];
    for (const { cell: one, truth, side } of numberCells(book)) {
      if (draw(6) > 0) continue;
      one.value = odd[draw(odd.length)] ?? "";
      lose(book, truth, side, "not-reported");
      book.asked.push(one);
    }
  },

  "dates, errors and formulas without a result": (book, _, draw) => {
    for (const { cell: one, truth, side } of numberCells(book)) {
      if (draw(6) > 0) continue;
      const kind = draw(4);
      if (kind === 0) one.value = new Date("2020-01-01T00:00:00Z");
      if (kind === 0) one.format = "d/m";
      if (kind === 1) one.error = "#REF!";
      if (kind === 2) one.formula = "Z100*2";
      if (kind === 2) one.value = null;
      if (kind === 3) one.error = "#N/A";
      lose(book, truth, side, "not-reported");
      book.asked.push(one);
    }
  },

  "formulas with results": (book) => {
    for (const { cell: one } of numberCells(book)) one.formula = `${String(one.value)}+0`;
  },

  "objective rows and totals": (book, words) => {
    for (const page of book.sheets) {
      const first = firstFigureRow(book, page);
      if (first < 0) continue;
      const label =
        page.rows[first]?.findIndex(
          (one) => typeof one.value === "string" && /^\W*(SG|SO|SP|LD)/i.test(one.value),
        ) ?? -1;
      if (label !== 0) continue;
      const width = page.rows[first]?.length ?? 0;
      const numbers = (from: number) =>
        Array.from({ length: width }, (_, index) => cell(index >= from ? 99 : null));
      const subtotal = numbers(2);
      subtotal[0] = cell("SG");
      subtotal[1] = cell(words.language === "fr" ? "Sous-total SG" : "Subtotal SG");
      const total = numbers(2);
      total[0] = cell(words.language === "fr" ? "Total général" : "Grand total");
      page.rows.splice(first, 0, subtotal);
      const last = page.rows.findLastIndex((row) =>
        row.some((one) => typeof one.value === "number" && one.value !== 99),
      );
      page.rows.splice(last + 1, 0, total);
    }
  },

  "hidden stale rows": (book, _, draw) => {
    for (const page of book.sheets) {
      const own = numberCells(book).filter(({ truth }) => truth.sheet === page);
      const picked = own.filter(() => draw(8) === 0).map(({ cell: one }) => rowOf(page, one));
      for (const row of new Set(picked)) {
        const merged = page.merges.some((merge) => merge.some((one) => row.includes(one)));
        if (merged || row.length === 0) continue;
        const stale = row.map((one) => cell(typeof one.value === "number" ? one.value + 7 : one.value));
        page.rows.splice(page.rows.indexOf(row), 0, stale);
        page.hiddenRows.add(stale);
      }
    }
  },

  "a hidden stale sheet": (book) => {
    const [page] = book.sheets.slice(-1);
    if (page === undefined) return;
    const stale = sheet(
      `${page.name} (old)`.slice(0, 31),
      page.rows.map((row) =>
        row.map((one) => cell(typeof one.value === "number" ? one.value + 3 : one.value)),
      ),
    );
    stale.hidden = true;
    book.sheets.push(stale);
  },

  "the header repeated at a page break": (book) => {
    for (const page of book.sheets) {
      const first = firstFigureRow(book, page);
      const header = page.rows[first - 1];
      const above = page.rows[first - 2];
      const last = page.rows.findLastIndex((row) => row.some((one) => typeof one.value === "number"));
      if (first < 1 || header === undefined || last - first < 4) continue;
      const merged = page.merges.some((merge) => merge.some((one) => header.includes(one)));
      const blocksBelow = page.rows.slice(first, last).some((row) => row.length === 0);
      if (merged || blocksBelow || (above?.length ?? 0) > 2) continue;
      page.rows.splice(
        first + 3,
        0,
        header.map((one) => ({ ...one })),
      );
    }
  },

  "another table below": (book) => {
    for (const page of book.sheets) {
      page.rows.push(
        [],
        [],
        [cell("Staff of the Directorate")],
        [cell("Grade"), cell("Planned"), cell("Actual"), cell("Q1"), cell("Q2")],
        [cell("Technical Officer"), cell(12), cell(11), cell(11), cell(10)],
        [cell("Programme Manager"), cell(4), cell(4), cell(3), cell(4)],
      );
    }
  },

  "columns for comments and percentages": (book, words) => {
    for (const page of book.sheets) {
      const first = firstFigureRow(book, page);
      const width = Math.max(...page.rows.map((row) => row.length));
      const listed = page.rows[first - 1]?.some((one) => typeof one.value === "string");
      if (first < 1 || listed !== true) continue;
      page.rows.forEach((row, index) => {
        if (index < first - 1 || row.length < 3) return;
        while (row.length < width) row.push(cell());
        if (index === first - 1) row.push(cell("% achieved"), cell(words.comment));
        else row.push({ value: 0.71, format: "0%" }, cell("10 requests pending, 3 of 4 in Q2"));
      });
    }
  },

  "the same rows twice": (book) => {
    const severalSections = book.file.startsWith("Sections") || book.file.startsWith("Secretariat");
    if (severalSections) return;
    for (const page of book.sheets) {
      const own = numberCells(book).filter(({ truth }) => truth.sheet === page);
      const [one] = own;
      if (one === undefined) continue;
      const row = rowOf(page, one.cell);
      const merged = page.merges.some((merge) => merge.some((each) => row.includes(each)));
      if (merged || !row.some(({ value }) => typeof value === "string" && /\d/.test(value))) continue;
      page.rows.push(row.map((each) => cell(each.value)));
    }
  },

  "an empty spacer column": (book) => {
    for (const page of book.sheets) {
      const first = firstFigureRow(book, page);
      if (first < 0) continue;
      const column =
        page.rows[first]?.findIndex((one) =>
          book.truth.some(
            ({ actualCells, targetCells }) => actualCells.includes(one) || targetCells.includes(one),
          ),
        ) ?? -1;
      if (column > 0) insertColumn(page, column, () => cell());
    }
  },
};
