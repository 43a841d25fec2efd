import type { Host } from "../host";
import { createHost } from "../host";
import type { Edits } from "./edits";
import { element } from "./elements";
import { ask, tell } from "./messages";
import type { Selection } from "./selection";
import { word } from "./words";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening, saving and beginning workbooks. What is not saved is never discarded without asking. */
export class Files {
  name = "Book1.xlsx";
  /** True until something was opened or written. */
  isNew = true;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly parts: {
      readonly host: Host;
      readonly edits: Edits;
      readonly selection: Selection;
      readonly afterOpening: () => void;
    },
  ) {
    window.addEventListener("beforeunload", (event) => {
      if (parts.edits.isUnsaved) event.preventDefault();
    });
  }

  /** Calls the listener when another workbook has been opened or begun. */
  onOpened(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** An empty workbook. */
  async begin(): Promise<void> {
    if (!(await this.#mayDiscard())) return;
    this.parts.host.load((await createHost()).snapshot());
    this.#opened("Book1.xlsx");
    this.isNew = true;
  }

  /** A workbook from this computer. */
  async openFile(file: File): Promise<void> {
    if (!(await this.#mayDiscard())) return;
    await this.#open(file.name, () => file.arrayBuffer());
  }

  /** A workbook beside the page. */
  async openAddress(address: string): Promise<void> {
    if (!(await this.#mayDiscard())) return;
    const url = new URL(address, document.baseURI);
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    if (url.origin !== location.origin) return;
    const response = await fetch(url);
    if (!response.ok) {
      tell("error", word("notThere", { name }));
      return;
    }
    await this.#open(name, () => response.arrayBuffer());
  }

  /** Hands the workbook to the browser's downloads. */
  async save(): Promise<void> {
    const { bytes, dropped } = await this.parts.host.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    link.download = this.name;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    this.parts.edits.isUnsaved = false;
    this.showName();
    if (dropped.length === 0) tell("info", word("saved", { name: this.name }));
    else tell("warning", word("dropped", { what: dropped.join(", ") }));
  }

  showName(): void {
    element("name").textContent = this.name;
    element("unsaved").textContent = this.parts.edits.isUnsaved ? `– ${word("unsaved")}` : "";
    document.title = `${this.name} – ${word("title")}`;
  }

  async #open(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    if (!/\.xls[xm]$/i.test(name)) {
      tell("error", word("notXlsx", { name }));
      return;
    }
    tell("info", word("opening", { name }));
    try {
      const dropped = await this.parts.host.open(new Uint8Array(await read()));
      this.#opened(name);
      if (dropped.length === 0) tell("info", word("opened", { name }));
      else tell("warning", word("dropped", { what: dropped.join(", ") }));
    } catch (fault) {
      const why = fault instanceof Error ? fault.message.replace(/[^.!?]$/, "$&.") : String(fault);
      tell("error", word("notReadable", { name, why }));
    }
  }

  #opened(name: string): void {
    const { edits, selection, afterOpening } = this.parts;
    this.name = name;
    this.isNew = false;
    edits.forget();
    edits.isUnsaved = false;
    selection.follow();
    this.showName();
    afterOpening();
    for (const listener of this.#listeners) listener();
  }

  async #mayDiscard(): Promise<boolean> {
    if (!this.parts.edits.isUnsaved) return true;
    return ask({
      title: word("discardTitle"),
      text: word("discard", { name: this.name }),
      yes: word("discardButton"),
      no: word("keep"),
    });
  }
}

/** Opens a workbook that is dropped on the worksheet. */
export function openDropped(target: HTMLElement, open: (file: File) => void): void {
  const overlay = element("drop-overlay");
  overlay.textContent = word("dropHere");
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  target.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    overlay.hidden = false;
  });
  target.addEventListener("dragleave", (event) => {
    if (!target.contains(event.relatedTarget as Node | null)) overlay.hidden = true;
  });
  target.addEventListener("drop", (event) => {
    overlay.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  });
}
