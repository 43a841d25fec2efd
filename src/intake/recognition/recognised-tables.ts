import { groupBy } from "./group-by";
import type { StatedTime, Statement } from "./tables/statement";
import { areaAddress, extentOf } from "./grid/address";
import type { RecognisedColumn, RecognisedRow, RecognisedTable, TableKind } from "./recognition";
import { isFigureColumn, type TableDraft } from "./tables/table-draft";

/** The tables that hold statements, each with the reasons for taking it as one. */
export function recognisedTables(
  drafts: readonly TableDraft[],
  statements: readonly Statement[],
): readonly RecognisedTable[] {
  const byTable = groupBy(statements, ({ table }) => table);
  return drafts.flatMap((draft) => {
    const own = byTable.get(draft.number) ?? [];
    const [first] = own;
    return first === undefined ? [] : [recognisedTable(draft, own, first.sheet)];
  });
}

function recognisedTable(draft: TableDraft, own: readonly Statement[], sheet: string): RecognisedTable {
  const headers = [...draft.headers.values()];
  const headerRows = draft.group?.rows ?? [];
  const columns = headers.map((header): RecognisedColumn => ({
    address: header.address,
    text: header.text,
    use: isFigureColumn(header) ? "figures" : header.field === null ? "left-out" : "labels",
    period: header.period,
    roles: header.roles,
    cumulative: header.cumulative,
    leftOut: header.ignored ?? (header.total && header.roles.length === 0 ? "total" : null),
  }));
  const rows = draft.rows.flatMap((label): readonly RecognisedRow[] =>
    label.kind === "kpi"
      ? [
          {
            address: label.cell,
            text: label.text,
            kpi: label.kpi,
            by: label.by,
            confidence: label.similarity,
            alternatives: label.alternatives,
          },
        ]
      : [],
  );
  return {
    sheet,
    area: areaOf(headerRows, own),
    kind: kindOf(draft, own),
    why: {
      headerRows: headerRows.map((row) => row + 1).join(", "),
      kpisByCode: rows.filter(({ by }) => by === "code").length,
      kpisByWording: rows.filter(({ by }) => by === "wording").length,
      periods: [...new Set(own.map(({ time }) => timeText(time)))],
      roles: [...new Set(own.map(({ role }) => role))],
    },
    confidence: rows.reduce((least, { confidence }) => Math.min(least, confidence), 1),
    columns,
    rows,
  };
}

function areaOf(headerRows: readonly number[], own: readonly Statement[]): string {
  const { top, left, bottom, right } = extentOf(own);
  const above = Math.min(top, ...headerRows);
  return areaAddress({ top: above, left, bottom: Math.max(bottom, ...headerRows), right });
}

function kindOf(draft: TableDraft, own: readonly Statement[]): TableKind {
  if ([...draft.headers.values()].some(({ kpi }) => kpi !== null)) return "kpis-across";
  const labels = new Set(draft.rows.map(({ row, cell }) => `${row} ${cell}`));
  const labelled = ({ row, record }: Statement) => labels.has(`${row} ${record}`);
  if (!own.every(labelled)) return "blocks";
  return draft.shape.timesAcross || new Set(own.map(({ time }) => timeText(time))).size <= 1
    ? "kpis-down"
    : "list";
}

function timeText(time: StatedTime): string {
  return time.kind === "quarter"
    ? `Q${time.quarter}`
    : time.kind === "month"
      ? `month ${time.month}`
      : "year";
}
