import { cellAddress, quotedSheetName, type Area } from "../engine";
import type { Host } from "../host";
import type { Edits } from "./edits";
import { element } from "./elements";
import { CompletionList } from "./formula/completion-list";
import type { Vocabulary } from "./formula/completion";
import { advance } from "./grid/keys";
import type { Grid } from "./grid/grid";
import { dismiss, tell } from "./messages";
import { placeCellEditor } from "./place-cell-editor";
import type { Selection } from "./selection";
import { language, word } from "./words";

interface EditorParts {
  readonly host: Host;
  readonly grid: Grid;
  readonly selection: Selection;
  readonly edits: Edits;
  readonly vocabulary: Vocabulary;
}

/**
 * Typing into a cell, in the cell or in the formula bar: both show the same text. While it lasts, Excel's clients are
 * refused ("a cell is being edited"), so they are here.
 */
export class Editor {
  readonly #bar = element<HTMLTextAreaElement>("formula");
  readonly #cell = element<HTMLTextAreaElement>("cell-editor");
  readonly #completion: CompletionList;
  /** "enter": arrow keys end it, as after beginning to type; "edit": they move the caret, as after F2. */
  #mode: "ready" | "enter" | "edit" = "ready";
  #target: Area = { sheet: "", top: 0, left: 0, bottom: 0, right: 0 };
  readonly #listeners = new Set<() => void>();

  constructor(private readonly parts: EditorParts) {
    this.#completion = new CompletionList(parts.vocabulary);
    this.#bar.setAttribute("aria-label", word("formulaBar"));
    this.#cell.setAttribute("aria-label", word("cellEditor"));
    for (const field of [this.#bar, this.#cell]) {
      field.addEventListener("keydown", (event) => {
        this.#key(event, field);
      });
      field.addEventListener("input", () => {
        this.#typed(field);
      });
      field.addEventListener("click", () => {
        if (this.isEditing) {
          this.#mode = "edit";
          this.#completion.follow(field);
        }
      });
    }
    this.#bar.addEventListener("focus", () => {
      if (!this.isEditing) this.begin("edit", null, this.#bar);
    });
    parts.selection.onChange(() => {
      if (!this.isEditing) this.showSelected();
    });
    parts.grid.onDrawn(() => {
      if (this.isEditing) this.#placeCellEditor();
    });
    element("formula-cancel").addEventListener("click", () => {
      this.cancel();
    });
    element("formula-enter").addEventListener("click", () => {
      this.finish();
    });
  }

  get isEditing(): boolean {
    return this.#mode !== "ready";
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Shows the selected cell's content in the formula bar and its place in the name box. */
  showSelected(): void {
    const { host, selection } = this.parts;
    const { row, column } = selection.active;
    const cell = { sheet: selection.sheet, top: row, left: column, bottom: row, right: column };
    this.#bar.value = this.#contentOf(cell);
    const box = element<HTMLInputElement>("name-box");
    if (document.activeElement !== box) box.value = cellAddress(row, column);
    const message = host.engine.cells.errorMessage(selection.sheet, { row, column });
    const shown = element("cell-message");
    shown.textContent = message ?? "";
    shown.hidden = message === null || message === "";
  }

  /** Begins to edit the active cell: with its content, or with a text that takes its place. */
  begin(mode: "enter" | "edit", text: string | null, field: HTMLTextAreaElement = this.#cell): void {
    const { host, selection, grid } = this.parts;
    const { row, column } = selection.active;
    this.#target = { sheet: selection.sheet, top: row, left: column, bottom: row, right: column };
    const locked = host.lockOn(this.#target);
    if (locked !== null) {
      tell("warning", word(locked));
      if (field === this.#bar) grid.root.focus();
      return;
    }
    this.#mode = mode;
    host.trouble.editing = true;
    if (field === this.#cell) grid.reveal(selection.active);
    const content = text ?? this.#bar.value;
    [this.#bar.value, this.#cell.value] = [content, content];
    this.#cell.hidden = false;
    this.#placeCellEditor();
    document.body.classList.add("editing");
    if (document.activeElement !== field) field.focus();
    if (field === this.#cell) field.setSelectionRange(content.length, content.length);
    this.#completion.follow(field);
    this.#tell();
  }

  /** Enters the text. Returns false, with the reason told and the text kept, where it cannot be entered. */
  finish(): boolean {
    if (!this.isEditing) return true;
    const { edits, grid } = this.parts;
    const text = this.#bar.value;
    const refusal = text === this.#contentOf(this.#target) ? null : edits.type(this.#target, [[text]]);
    if (refusal !== null) {
      tell("error", refusal.message);
      if (document.activeElement !== this.#bar) this.#cell.focus();
      return false;
    }
    this.#end();
    grid.root.focus({ preventScroll: true });
    return true;
  }

  cancel(): void {
    if (!this.isEditing) return;
    this.#end();
    dismiss();
    this.parts.grid.root.focus({ preventScroll: true });
  }

  /** While a formula awaits an operand, a pressed cell's address is put into it. */
  pick(row: number, column: number): boolean {
    const field = document.activeElement === this.#bar ? this.#bar : this.#cell;
    const at = field.selectionStart;
    const before = field.value.slice(0, at).trimEnd().at(-1) ?? "";
    if (!this.isEditing || !field.value.startsWith("=") || !"=(,+-*/^&<>:".includes(before)) return false;
    const { selection, host } = this.parts;
    const other =
      selection.sheet === this.#target.sheet
        ? ""
        : `${quotedSheetName(host.engine.sheets.get(selection.sheet).name)}!`;
    field.setRangeText(other + cellAddress(row, column), at, field.selectionEnd, "end");
    this.#typed(field);
    field.focus();
    return true;
  }

  /** A cell's formula or value as it is typed: a number with the decimal mark of the language. */
  #contentOf(cell: Area): string {
    const content = this.parts.host.engine.cells.readBlock(cell, ["formulas"]).formulas?.[0]?.[0] ?? "";
    return typeof content === "number" && language === "fr"
      ? String(content).replace(".", ",")
      : String(content);
  }

  #typed(field: HTMLTextAreaElement): void {
    if (!this.isEditing) this.begin("edit", field.value, field);
    (field === this.#bar ? this.#cell : this.#bar).value = field.value;
    this.#placeCellEditor();
    this.#completion.follow(field);
  }

  #end(): void {
    this.#mode = "ready";
    this.#cell.hidden = true;
    this.#completion.hide();
    document.body.classList.remove("editing");
    this.parts.host.trouble.editing = false;
    this.showSelected();
    this.#tell();
  }

  #key(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    if (event.isComposing || !this.isEditing) return;
    const { grid, selection } = this.parts;
    const { key } = event;
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === "Escape") {
      take();
      this.cancel();
    } else if ((key === "ArrowDown" || key === "ArrowUp") && this.#completion.isOpen) {
      take();
      this.#completion.move(key === "ArrowDown" ? 1 : -1, field);
    } else if (key === "Tab" && this.#completion.isOpen) {
      take();
      this.#completion.accept(field);
    } else if (key === "Enter" && event.altKey) {
      take();
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      this.#typed(field);
    } else if (key === "Enter" && this.#completion.isChosen) {
      take();
      this.#completion.accept(field);
    } else if (key === "Enter" || key === "Tab") {
      take();
      if (this.finish()) advance(key, event.shiftKey, grid, selection);
    } else if (key === "F2") {
      take();
      this.#mode = "edit";
    } else if (this.#mode === "enter" && key.startsWith("Arrow") && !this.#bar.value.startsWith("=")) {
      take();
      const back = key === "ArrowUp" || key === "ArrowLeft";
      const along = key === "ArrowUp" || key === "ArrowDown" ? "Enter" : "Tab";
      if (this.finish()) advance(along, back, grid, selection);
    } else if (key.startsWith("Arrow") || key === "Home" || key === "End") {
      setTimeout(() => {
        if (this.isEditing) this.#completion.follow(field);
      });
    }
  }

  #placeCellEditor(): void {
    const { grid, selection } = this.parts;
    placeCellEditor(this.#cell, grid, selection, this.#target);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
