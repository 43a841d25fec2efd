import { cell, sheet, type Book, type Cell, type Sheet, type Truth } from "./book";
import type { Facts, KpiFacts } from "./facts";
import type { Words } from "./words";

/** Draws a directorate's facts in one of the layouts of design §8, with the figures that are really in it. */
export type Layout = (facts: Facts, words: Words) => Book;

const quarters = [1, 2, 3, 4] as const;

export function texts(...values: Cell["value"][]): Cell[] {
  return values.map((value) => cell(value));
}

export function heading(facts: Facts, words: Words): Cell[][] {
  const name = words.language === "fr" ? facts.directorate.fr : facts.directorate.en;
  return [texts(words.directorateLine(name)), texts(words.yearLine(facts.year)), []];
}

export function header(words: Words, quarter: number, role: string): string {
  const period = words.quarter(quarter);
  return `${period instanceof Date ? `Q${quarter}` : period} ${role}`;
}

export function truthOf(
  facts: Facts,
  kpi: KpiFacts,
  quarter: number,
  place: { readonly sheet: Sheet; readonly actual: Cell | Cell[]; readonly target: Cell | Cell[] },
  values: { readonly actual: number; readonly target: number } = kpi.quarters[quarter - 1]!,
): Truth {
  return {
    period: `${facts.year}-Q${quarter}`,
    directorate: facts.directorate.code,
    kpi: kpi.kpi.id,
    ...values,
    sheet: place.sheet,
    actualCells: [place.actual].flat(),
    targetCells: [place.target].flat(),
  };
}

export function book(file: string, sheets: Sheet[], truth: Truth[]): Book {
  return { file, sheets, truth, asked: [] };
}

function labels(words: Words, { kpi }: KpiFacts): Cell[] {
  return texts(words.code(kpi.id), words.title(kpi.shortTitle));
}

/** A: one row per KPI, a target and an actual per quarter. */
export const vertical: Layout = (facts, words) => {
  const drawn = sheet(words.language === "fr" ? "Rapport" : "Report", heading(facts, words));
  const heads = quarters.flatMap((quarter) => [
    header(words, quarter, words.target),
    header(words, quarter, words.actual),
  ]);
  drawn.rows.push(texts(words.kpi, words.indicator, ...heads, words.comment));
  const truth = facts.kpis.flatMap((one) => {
    const pairs = one.quarters.map(({ actual, target }) => ({ target: cell(target), actual: cell(actual) }));
    drawn.rows.push([
      ...labels(words, one),
      ...pairs.flatMap(({ target, actual }) => [target, actual]),
      cell(),
    ]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Report_2019-20.xlsx", [drawn], truth);
};

/** B: two header rows, the quarter merged over actual and target. */
export const matrix: Layout = (facts, words) => {
  const drawn = sheet("Matrix", heading(facts, words));
  const [upper, lower] = [texts(words.kpi, words.indicator), texts(null, null)];
  for (const quarter of quarters) {
    const [first, second] = [cell(words.quarter(quarter)), cell()];
    if (first.value instanceof Date) first.format = "dd/mm/yyyy";
    upper.push(first, second);
    lower.push(cell(words.actual), cell(words.target));
    drawn.merges.push([first, second]);
  }
  drawn.merges.push([upper[0]!, lower[0]!], [upper[1]!, lower[1]!]);
  drawn.rows.push(upper, lower);
  const truth = facts.kpis.flatMap((one) => {
    const pairs = one.quarters.map(({ actual, target }) => ({ actual: cell(actual), target: cell(target) }));
    drawn.rows.push([...labels(words, one), ...pairs.flatMap(({ actual, target }) => [actual, target])]);
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Matrix_2019-20.xlsx", [drawn], truth);
};

/** C: one sheet per objective, a block per KPI with a row for actuals and one for targets. */
export const blocks: Layout = (facts, words) => {
  const cover = sheet("Cover", [...heading(facts, words)]);
  const byObjective = new Map<string, Sheet>();
  const truth = facts.kpis.flatMap((one) => {
    const name = one.kpi.objective;
    const drawn = byObjective.get(name) ?? sheet(name, [texts(`${words.objective} ${name}`), []]);
    byObjective.set(name, drawn);
    const pairs = one.quarters.map(({ actual, target }) => ({ actual: cell(actual), target: cell(target) }));
    drawn.rows.push(
      texts(`${words.code(one.kpi.id)}  ${words.title(one.kpi.shortTitle)}`),
      texts(null, ...quarters.map((quarter) => words.quarter(quarter))),
      [cell(words.actual), ...pairs.map(({ actual }) => actual)],
      [cell(words.target), ...pairs.map(({ target }) => target)],
      [],
      [],
    );
    return pairs.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Blocks.xlsx", [cover, ...byObjective.values()], truth);
};

/** D: one row per period and KPI. */
export const list: Layout = (facts, words) => {
  const drawn = sheet("Data", [
    texts(words.period, "Directorate", words.kpi, words.actual, words.target, words.comment),
  ]);
  const truth = quarters.flatMap((quarter) =>
    facts.kpis.map((one) => {
      const pair = one.quarters[quarter - 1]!;
      const [actual, target] = [cell(pair.actual), cell(pair.target)];
      drawn.rows.push([
        cell(`${facts.year}-Q${quarter}`),
        cell(facts.directorate.en),
        cell(words.code(one.kpi.id)),
        actual,
        target,
      ]);
      return truthOf(facts, one, quarter, { sheet: drawn, actual, target });
    }),
  );
  return book("Data.xlsx", [drawn], truth);
};

/** E: both numbers in one cell. */
export const pairs: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  drawn.rows.push(
    texts(
      words.kpi,
      words.indicator,
      ...quarters.map((quarter) => header(words, quarter, `(${words.actual} / ${words.target})`)),
    ),
  );
  const truth = facts.kpis.flatMap((one) => {
    const cells = one.quarters.map(({ actual, target }, index) => {
      const percent = target === 0 ? "" : ` (${Math.round((actual / target) * 100)} %)`;
      return cell(
        [
          `${actual} / ${target}`,
          `${actual}/${target}`,
          `${actual} / ${target}${percent}`,
          `${actual} ${words.language === "fr" ? "sur" : "of"} ${target}`,
        ][index] ?? "",
      );
    });
    drawn.rows.push([...labels(words, one), ...cells]);
    return cells.map((both, index) =>
      truthOf(facts, one, index + 1, { sheet: drawn, actual: both, target: both }),
    );
  });
  return book("Pairs_2019-20.xlsx", [drawn], truth);
};

/** F: a small table among text. */
export const narrative: Layout = (facts, words) => {
  const drawn = vertical(facts, words);
  const [page] = drawn.sheets;
  page!.rows.splice(
    3,
    0,
    texts(
      `In the year ${facts.year} the Directorate held 12 meetings and published 3 papers against 5 planned (see SP5.1 and LD1.1 below).`,
    ),
    [],
    texts("Q3 was marked by 2 joint operations out of 4."),
    [],
  );
  page!.rows.push([], texts("Target for next year: 20; actual staff: 14."));
  return drawn;
};

/** I: an annual target with quarterly actuals, a total and a percentage. */
export const annualTarget: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  drawn.rows.push(
    texts(
      words.kpi,
      words.indicator,
      words.annual,
      ...quarters.map((quarter) => words.quarter(quarter)),
      words.total,
      "%",
    ),
  );
  const truth = facts.kpis.flatMap((one) => {
    const year = one.quarters.reduce((sum, { target }) => sum + target, 0);
    const target = cell(year);
    const actuals = one.quarters.map(({ actual }) => cell(actual));
    const sum = one.quarters.reduce((total, { actual }) => total + actual, 0);
    const percent: Cell = { value: sum / year, format: "0%" };
    drawn.rows.push([...labels(words, one), target, ...actuals, cell(sum), percent]);
    return actuals.map((actual, index) =>
      truthOf(
        facts,
        one,
        index + 1,
        { sheet: drawn, actual, target },
        { actual: one.quarters[index]!.actual, target: year / 4 },
      ),
    );
  });
  return book("Annual_2019-20.xlsx", [drawn], truth);
};

/** J: cumulative columns. */
export const cumulative: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const heads = quarters.flatMap((quarter) =>
    [words.target, words.actual].map((role) => `${header(words, quarter, role)} (${words.cumulative})`),
  );
  drawn.rows.push(texts(words.kpi, words.indicator, ...heads));
  const truth = facts.kpis.flatMap((one) => {
    const level = one.kpi.kind === "milestone";
    let [done, planned] = [0, 0];
    const cells = one.quarters.map(({ actual, target }) => {
      done = level ? actual : done + actual;
      planned = level ? target : planned + target;
      return { target: cell(planned), actual: cell(done) };
    });
    drawn.rows.push([...labels(words, one), ...cells.flatMap(({ target, actual }) => [target, actual])]);
    return cells.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("Cumulative_2019-20.xlsx", [drawn], truth);
};

/** K: months, merged over actual and target. */
export const months: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const [upper, lower] = [texts(words.kpi), texts(null)];
  for (let month = 0; month < 12; month += 1) {
    const [first, second] = [cell(words.month(((month + 6) % 12) + 1, month < 6 ? 2019 : 2020)), cell()];
    upper.push(first, second);
    lower.push(cell(words.actual), cell(words.target));
    drawn.merges.push([first, second]);
  }
  drawn.merges.push([upper[0]!, lower[0]!]);
  drawn.rows.push(upper, lower);
  const truth = facts.kpis.flatMap((one) => {
    const level = one.kpi.kind === "milestone";
    const row = [cell(words.code(one.kpi.id))];
    const quarterCells = one.quarters.map((quarter) => {
      const split = (value: number) => (level ? [0, value, value] : thirds(value));
      const [actuals, targets] = [split(quarter.actual).map(cell), split(quarter.target).map(cell)];
      row.push(...actuals.flatMap((actual, index) => [actual, targets[index]!]));
      return level ? { actual: [actuals[2]!], target: [targets[2]!] } : { actual: actuals, target: targets };
    });
    drawn.rows.push(row);
    return quarterCells.map((cells, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...cells }));
  });
  return book("Months_2019-20.xlsx", [drawn], truth);
};

function thirds(value: number): number[] {
  const part = Math.floor(value / 3);
  return [part, part, value - 2 * part];
}

/** L: KPIs across, periods down. */
export const transposed: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  const [upper, lower] = [texts(null), texts(words.period)];
  for (const { kpi } of facts.kpis) {
    const [first, second] = [cell(words.code(kpi.id)), cell()];
    upper.push(first, second);
    lower.push(cell(words.target), cell(words.actual));
    drawn.merges.push([first, second]);
  }
  drawn.rows.push(upper, lower);
  const truth = quarters.flatMap((quarter) => {
    const row = [cell(words.quarter(quarter))];
    const made = facts.kpis.map((one) => {
      const pair = one.quarters[quarter - 1]!;
      const [actual, target] = [cell(pair.actual), cell(pair.target)];
      row.push(target, actual);
      return truthOf(facts, one, quarter, { sheet: drawn, actual, target });
    });
    drawn.rows.push(row);
    return made;
  });
  return book("Transposed_2019-20.xlsx", [drawn], truth);
};

/** M: last year's columns beside this year's. */
export const yearsBeside: Layout = (facts, words) => {
  const drawn = matrix(facts, words);
  const [page] = drawn.sheets;
  const top = page!.rows.findIndex((row) => row[0]?.value === words.kpi);
  const lastYear = page!.rows.map((row, index) =>
    row
      .slice(2)
      .map((one) =>
        index > top + 1 && typeof one.value === "number" ? cell(one.value * 3 + 20) : cell(one.value),
      ),
  );
  page!.rows.forEach((row, index) => {
    if (index >= top) row.splice(2, 0, ...lastYear[index]!);
  });
  const years = texts(
    null,
    null,
    ...Array.from({ length: 16 }, (_, index) =>
      index === 0 ? words.yearLine("2018/19") : index === 8 ? words.yearLine(facts.year) : null,
    ),
  );
  page!.merges.push([years[2]!, years[9]!], [years[10]!, years[17]!]);
  page!.rows.splice(top, 0, years);
  return drawn;
};

/** M: one sheet per quarter. */
export const sheetPerQuarter: Layout = (facts, words) => {
  const nameOf = (quarter: number) => {
    const period = words.quarter(quarter);
    return period instanceof Date || /^\d\d\//.test(period) ? `Q${quarter}` : period.replaceAll("/", "-");
  };
  const sheets = quarters.map((quarter) => sheet(nameOf(quarter), heading(facts, words)));
  const truth = sheets.flatMap((drawn, index) => {
    drawn.rows.push(texts(words.kpi, words.indicator, words.target, words.actual));
    return facts.kpis.map((one) => {
      const pair = one.quarters[index]!;
      const [actual, target] = [cell(pair.actual), cell(pair.target)];
      drawn.rows.push([...labels(words, one), target, actual]);
      return truthOf(facts, one, index + 1, { sheet: drawn, actual, target });
    });
  });
  return book("Quarters_2019-20.xlsx", sheets, truth);
};

/** A KPI's label merged over its two rows, quarters across. */
export const roleRows: Layout = (facts, words) => {
  const drawn = sheet("Report", heading(facts, words));
  drawn.rows.push(
    texts(words.kpi, words.indicator, null, ...quarters.map((quarter) => words.quarter(quarter))),
  );
  const truth = facts.kpis.flatMap((one) => {
    const cells = one.quarters.map(({ actual, target }) => ({ actual: cell(actual), target: cell(target) }));
    const first = [...labels(words, one), cell(words.target), ...cells.map(({ target }) => target)];
    const second = [cell(), cell(), cell(words.actual), ...cells.map(({ actual }) => actual)];
    drawn.rows.push(first, second);
    drawn.merges.push([first[0]!, second[0]!], [first[1]!, second[1]!]);
    return cells.map((pair, index) => truthOf(facts, one, index + 1, { sheet: drawn, ...pair }));
  });
  return book("RoleRows_2019-20.xlsx", [drawn], truth);
};

export const layouts: Readonly<Record<string, Layout>> = {
  "A vertical": vertical,
  "B matrix": matrix,
  "C blocks": blocks,
  "D list": list,
  "E pairs": pairs,
  "F narrative": narrative,
  "I annual target": annualTarget,
  "J cumulative": cumulative,
  "K months": months,
  "L transposed": transposed,
  "M years beside": yearsBeside,
  "M sheet per quarter": sheetPerQuarter,
  "rows for target and actual": roleRows,
};
