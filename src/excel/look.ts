import { inExcel } from "./run";
import type { Outcome } from "./excel-problem";
import type { Destination } from "./go-to";

/** A worksheet as it stands, for saying what writing will do to it. */
export interface WorksheetSeen {
  readonly name: string;
  readonly isProtected: boolean;
}

/**
 * The worksheets of the workbook, hidden ones included, in their order.
 * Round trips: two.
 */
export async function worksheetsSeen(): Promise<Outcome<readonly WorksheetSeen[]>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const { protection } of worksheets.items) protection.load("protected");
    await context.sync();
    return worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  });
}

/**
 * The range that the user has selected, without its sheet's name in the address: "C7:F9".
 * Round trips: one.
 */
export async function selectedRange(): Promise<Outcome<Destination>> {
  return inExcel(
    async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,worksheet/name");
      await context.sync();
      const address = range.address.slice(range.address.lastIndexOf("!") + 1);
      return { sheet: range.worksheet.name, address };
    },
    { waitForCellEdit: true },
  );
}
