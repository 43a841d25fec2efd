import type { Area } from "../engine";
import { copiedText, pastedRows, pasteTarget } from "./clipboard";
import { report, type WindowParts } from "./keyboard";

/** Copy, cut and paste on the worksheet; between cells of this workbook with formulas and formats. */
export function connectClipboard({ host, grid, selection, edits }: WindowParts): void {
  let copied: { readonly area: Area; readonly text: string } | null = null;
  const selected = (): Area => {
    const { sheet, area } = selection;
    const used = host.engine.cells.usedRange(sheet, false) ?? { bottom: area.top, right: area.left };
    // Whole rows and columns end where the worksheet does.
    return {
      sheet,
      ...area,
      bottom: Math.min(area.bottom, Math.max(used.bottom, selection.active.row)),
      right: Math.min(area.right, Math.max(used.right, selection.active.column)),
    };
  };
  const isHere = (): boolean => document.activeElement === grid.root;
  const copy = (event: ClipboardEvent): void => {
    if (!isHere()) return;
    const area = selected();
    const text = copiedText(host.engine, area);
    copied = { area, text };
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    if (event.type === "cut") report(edits.clear(area));
  };
  document.addEventListener("copy", copy);
  document.addEventListener("cut", (event) => {
    copy(event);
    // What was cut is gone: only its text can be pasted.
    copied = null;
  });
  document.addEventListener("paste", (event) => {
    if (!isHere()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    const target = selected();
    const { area, texts } = pasteTarget(target, pastedRows(text));
    const isOurs = copied !== null && text.replaceAll("\r\n", "\n") === copied.text.replaceAll("\r\n", "\n");
    report(isOurs && copied !== null ? edits.copy(copied.area, target) : edits.type(area, texts));
    selection.set({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
  });
}
