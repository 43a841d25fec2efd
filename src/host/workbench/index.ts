import calculatorUrl from "@ironcalc/wasm/wasm_bg.wasm";
import { createHost, registerFunctions, type FunctionsMetadata, type Host } from "..";
import { parseRectangle } from "../engine";
import { sheetTable } from "./sheet-view";
import "./workbench.css";

/*
 * The page that stands for Excel's window: it holds the workbook, shows its sheets and loads the pane beside them. The
 * pane finds the host as `embeddedHost` of the page around it.
 */
const french = navigator.language.startsWith("fr");

async function start(): Promise<void> {
  const host = await createHost({
    calculator: new URL(calculatorUrl, document.baseURI),
    language: french ? "fr-FR" : "en-US",
  });
  const metadata = await fetch(french ? "functions.fr.json" : "functions.json");
  registerFunctions(host, "WCO", (await metadata.json()) as FunctionsMetadata);
  Object.assign(window, { embeddedHost: host });
  const show = showing(host);
  show();
  host.engine.onChange(() => {
    show.soon();
  });
  connectFiles(host, show);
  connectPane();
}

/** Draws the chosen sheet and the tabs; `soon` draws once after a burst of changes. */
function showing(host: Host): (() => void) & { soon: () => void } {
  const { engine } = host;
  let chosen = engine.sheets.list()[0]?.id ?? "";
  let waiting = 0;
  const draw = (): void => {
    waiting = 0;
    const sheets = engine.sheets.list().filter(({ visibility }) => visibility === "visible");
    if (!sheets.some(({ id }) => id === chosen)) chosen = sheets[0]?.id ?? "";
    element("sheet").replaceChildren(sheetTable(engine, chosen));
    element("tabs").replaceChildren(
      ...sheets.map(({ id, name, tabColor }) => {
        const tab = document.createElement("button");
        tab.type = "button";
        tab.role = "tab";
        tab.textContent = name;
        tab.ariaSelected = String(id === chosen);
        tab.style.borderBottomColor = tabColor === "" ? "transparent" : tabColor;
        tab.addEventListener("click", () => {
          chosen = id;
          draw();
        });
        return tab;
      }),
    );
  };
  element("sheet").addEventListener("click", ({ target }) => {
    const cell = target instanceof HTMLElement ? target.closest("td") : null;
    if (cell !== null) select(host, chosen, cell);
  });
  const soon = (): void => {
    if (waiting === 0) waiting = window.setTimeout(draw, 60);
  };
  return Object.assign(draw, { soon });
}

function select(host: Host, sheet: string, cell: HTMLTableCellElement): void {
  document.querySelector("td.selected")?.classList.remove("selected");
  cell.classList.add("selected");
  const address = cell.dataset["address"] ?? "A1";
  const area = parseRectangle(address);
  if (area === null) return;
  const { formulas = [] } = host.engine.cells.readBlock({ sheet, ...area }, ["formulas"]);
  element("address").textContent = address;
  element("formula").textContent = String(formulas[0]?.[0] ?? "");
  host.select(`'${host.engine.sheets.get(sheet).name.replaceAll("'", "''")}'!${address}`);
}

function connectFiles(host: Host, show: () => void): void {
  const chooser = element("open") as HTMLInputElement;
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    if (file === undefined) return;
    void file
      .arrayBuffer()
      .then((bytes) => host.open(new Uint8Array(bytes)))
      .then((dropped) => {
        element("name").textContent = file.name;
        say(dropped.length === 0 ? "" : `Not kept: ${dropped.join(", ")}`);
        show();
      })
      .catch((fault: unknown) => {
        say(fault instanceof Error ? fault.message : String(fault));
      });
  });
  element("save").addEventListener("click", () => {
    void host.save().then(({ bytes, dropped }) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      link.download = element("name").textContent;
      link.click();
      say(dropped.length === 0 ? "" : `Not kept: ${dropped.join(", ")}`);
    });
  });
}

function connectPane(): void {
  const pane = element("pane") as HTMLIFrameElement;
  const toggle = element("pane-toggle");
  // Not before now: the pane's first script looks for the host.
  pane.src = "taskpane.local.html";
  toggle.addEventListener("click", () => {
    pane.hidden = !pane.hidden;
    toggle.ariaExpanded = String(!pane.hidden);
  });
}

function say(message: string): void {
  element("message").textContent = message;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}

void start().catch((fault: unknown) => {
  say(fault instanceof Error ? fault.message : String(fault));
});
