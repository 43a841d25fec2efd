import type { Host } from "../host";
import type { Edits } from "./edits";
import type { Editor } from "./editor";
import { element } from "./elements";
import type { Files } from "./files";
import { advance, moveByKey } from "./grid/keys";
import type { Grid } from "./grid/grid";
import { tell } from "./messages";
import type { Panes } from "./pane";
import { shortcutPressed, type Shortcuts } from "./ribbon/manifest";
import type { Selection } from "./selection";
import { neighbourSheet } from "./tabs";

/** The parts of the window that its commands work with. */
export interface WindowParts {
  readonly host: Host;
  readonly grid: Grid;
  readonly selection: Selection;
  readonly edits: Edits;
  readonly editor: Editor;
  readonly files: Files;
  readonly shortcuts: Shortcuts;
  readonly pane: Panes;
  readonly calculate: () => void;
}

/** Connects the keyboard: Excel's keys on the worksheet, the add-in's shortcuts and F6 in the window and in the pane. */
export function listen(parts: WindowParts): void {
  window.addEventListener("keydown", (event) => {
    if (!event.defaultPrevented) keyInWindow(event, parts);
  });
  parts.grid.root.addEventListener("keydown", (event) => {
    keyOnSheet(event, parts);
  });
  const pane = element<HTMLIFrameElement>("pane");
  pane.addEventListener("load", () => {
    pane.contentWindow?.addEventListener("keydown", (event) => {
      if (!event.defaultPrevented) keyInWindow(event, parts);
    });
  });
}

/** Keys that work wherever the focus is. */
function keyInWindow(event: KeyboardEvent, parts: WindowParts): void {
  const { host, editor, files, pane, calculate, shortcuts } = parts;
  const action = shortcutPressed(event, shortcuts);
  if (action !== null) {
    event.preventDefault();
    const name = shortcuts.actions.find(({ id }) => id === action)?.name;
    if (name !== undefined && editor.finish()) host.runAction(name);
    return;
  }
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "F6") {
    event.preventDefault();
    moveFocus(event.shiftKey ? -1 : 1, pane);
  } else if (event.key === "F9") {
    event.preventDefault();
    calculate();
  } else if (control && !event.altKey && !event.shiftKey && event.code === "KeyS") {
    event.preventDefault();
    if (editor.finish()) void files.save();
  } else if (control && !event.altKey && !event.shiftKey && event.code === "KeyO") {
    event.preventDefault();
    element<HTMLInputElement>("open").click();
  }
}

/** F6 goes round: ribbon, worksheet, worksheets' tabs, pane. */
function moveFocus(step: 1 | -1, pane: Panes): void {
  const frame = element<HTMLIFrameElement>("pane");
  const places = [
    () => document.querySelector<HTMLElement>('#ribbon-tabs [tabindex="0"]'),
    () => element("grid"),
    () => document.querySelector<HTMLElement>('#tabs [tabindex="0"]'),
    ...(pane.isShown ? [() => frame] : []),
  ];
  const regions = [".title-bar, .ribbon, .message", ".book", ".sheet-bar, .status-bar", "#pane"];
  const focused = document.activeElement;
  const at = regions.findLastIndex((region) => focused?.closest(region) != null);
  const target = places[(Math.max(at, 0) + step + places.length) % places.length]?.();
  if (target === frame) {
    const first = frame.contentDocument?.querySelector<HTMLElement>(
      'button, [href], input, select, textarea, [tabindex="0"]',
    );
    frame.focus();
    first?.focus();
  } else {
    window.focus();
    target?.focus();
  }
}

/** Keys on the worksheet. */
function keyOnSheet(event: KeyboardEvent, parts: WindowParts): void {
  const { host, grid, selection, edits, editor } = parts;
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const area = { sheet: selection.sheet, ...selection.area };
  const take = (work: () => void): void => {
    event.preventDefault();
    work();
  };
  if (event.isComposing || shortcutPressed(event, parts.shortcuts) !== null) return;
  if (key === "Tab" || key === "Enter") take(() => advance(key, shiftKey, grid, selection));
  else if (control && (key === "PageDown" || key === "PageUp"))
    take(() => {
      const sheet = neighbourSheet(host, selection, key === "PageDown" ? 1 : -1);
      if (sheet !== null) selection.show(sheet);
    });
  else if (moveByKey(event, { engine: host.engine, grid, selection })) event.preventDefault();
  else if (key === "F2") take(() => editor.begin("edit", null));
  else if (key === "Delete") take(() => report(edits.clear(area)));
  else if (key === "Backspace") take(() => editor.begin("enter", ""));
  else if (key === "F10" && shiftKey) return;
  else if (control && !altKey && event.code === "KeyZ") take(() => goBack(parts, shiftKey ? "redo" : "undo"));
  else if (control && !altKey && event.code === "KeyY") take(() => goBack(parts, "redo"));
  else if (control && !altKey && event.code === "KeyA") take(() => selectAll(parts));
  // The text goes into the editor, which has the focus from now on; also what is composed of several keys.
  else if (!control && !altKey && (key.length === 1 || key === "Dead" || key === "Process"))
    editor.begin("enter", "");
  else if (event.getModifierState("AltGraph") && key.length === 1) editor.begin("enter", "");
}

/** Undoes or does again, and shows where. */
export function goBack({ edits, grid, selection, editor }: WindowParts, how: "undo" | "redo"): void {
  const area = how === "undo" ? edits.undo() : edits.redo();
  if (area === null) return;
  selection.show(area.sheet);
  selection.set({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
  grid.reveal(selection.active);
  editor.showSelected();
}

function selectAll({ host, selection }: WindowParts): void {
  const used = host.engine.cells.usedRange(selection.sheet, true);
  if (used === null) return;
  selection.set({ row: used.top, column: used.left }, { row: used.bottom, column: used.right });
}

/** Tells why an edit was not made. */
export function report(refusal: { readonly message: string } | null): void {
  if (refusal !== null) tell("error", refusal.message);
}
