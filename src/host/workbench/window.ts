import type { FunctionsMetadata } from "..";
import type { Host } from "../host";
import { connectClipboard } from "./clipboard-events";
import { Edits } from "./edits";
import { Editor } from "./editor";
import { element } from "./elements";
import { Files, openDropped } from "./files";
import { vocabularyOf } from "./formula/vocabulary";
import { Grid } from "./grid/grid";
import { selectWithMouse } from "./grid/mouse";
import { listen, type WindowParts } from "./keyboard";
import { nameBox } from "./name-box";
import { showPanes } from "./pane";
import type { RibbonTab, Shortcuts } from "./ribbon/manifest";
import { addInTabs, showRibbon } from "./ribbon/ribbon";
import { quickAccess, ownTabs } from "./ribbon/own-tabs";
import { tell } from "./messages";
import { Selection } from "./selection";
import { splitPane } from "./splitter";
import { CalculationWatch, showStatus } from "./status";
import { showTabs } from "./tabs";
import { welcome } from "./welcome";
import { word } from "./words";

interface Content {
  readonly host: Host;
  readonly functions: FunctionsMetadata;
  readonly ribbon: readonly RibbonTab[];
  readonly shortcuts: Shortcuts;
}

/** Puts the window together: each part gets what it works with, and one place says when what is drawn again. */
export function openWindow({ host, functions, ribbon, shortcuts }: Content): { readonly files: Files } {
  const { engine } = host;
  const selection = new Selection(host);
  const edits = new Edits(host);
  const grid = new Grid(host, selection);
  const editor = new Editor({
    host,
    grid,
    selection,
    edits,
    vocabulary: vocabularyOf("WCO", functions, engine),
  });
  const calculation = new CalculationWatch(engine);
  const files = new Files({
    host,
    edits,
    selection,
    afterOpening: () => {
      grid.reveal(selection.active);
    },
  });
  const greet = welcome(files);
  const pane = showPanes(host);
  const calculate = (): void => {
    engine.calculation.calculate();
    calculation.noteCalculated();
    host.deliverEvents();
    showState();
  };
  const parts: WindowParts = { host, grid, selection, edits, editor, files, shortcuts, pane, calculate };
  const showSheets = showTabs(host, selection, edits);
  const status = showStatus({ engine, selection, editor }, calculation);
  const tabs = [
    ...ownTabs(parts),
    ...addInTabs(ribbon, ({ id, action }) => {
      if (action.kind === "show-pane") pane.show(true);
      else
        void host.commands.press(id, action.functionName).then((isDone) => {
          if (!isDone) tell("warning", word("noCommand"));
        });
    }),
  ];
  const showRibbonStates = showRibbon(tabs, "add-in-0");
  const showQuickAccess = quickAccess(parts);
  const showState = (): void => {
    status();
    showRibbonStates();
    showQuickAccess();
    files.showName();
    greet();
  };
  selection.onChange(() => {
    status();
    showSheets();
  });
  editor.onChange(status);
  followWorkbook(parts, { showSheets, showState });
  selectWithMouse(grid, selection, {
    pick: (row, column) => editor.pick(row, column),
    finish: () => editor.finish(),
    edit: () => {
      editor.begin("edit", null);
    },
  });
  connectClipboard(parts);
  listen(parts);
  nameBox(parts);
  splitPane();
  openDropped(element("grid").parentElement ?? element("grid"), (file) => void files.openFile(file));
  connectControls(parts);
  showSheets();
  showState();
  editor.showSelected();
  return { files };
}

/** Draws what changes in the workbook, whoever changed it, once after a burst. */
function followWorkbook(
  { host, grid, selection, edits, editor, files }: WindowParts,
  show: { readonly showSheets: () => void; readonly showState: () => void },
): void {
  let waiting = 0;
  const soon = (): void => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      show.showSheets();
      show.showState();
      if (!editor.isEditing) editor.showSelected();
    });
  };
  host.engine.onChange(({ kind }) => {
    if (kind === "calculated" || kind === "formatted") grid.draw();
    else grid.layOut();
    if (kind === "inserted" || kind === "deleted") edits.forget();
    if (kind === "loaded") selection.follow();
    else if (kind !== "calculated") {
      edits.isUnsaved = true;
      files.isNew = false;
    }
    soon();
  });
  host.onBatch(() => {
    if (selection.follow()) grid.reveal(selection.active);
    grid.draw();
    soon();
  });
}

function connectControls({ grid, calculate, files }: WindowParts): void {
  const now = element("calculate-now");
  now.textContent = `${word("calculateNow")} (F9)`;
  now.addEventListener("click", calculate);
  const zoom = element<HTMLInputElement>("zoom");
  element("zoom-label").textContent = word("zoom");
  zoom.addEventListener("input", () => {
    grid.zoom = Number(zoom.value) / 100;
    element("zoom-value").textContent = `${zoom.value} %`;
  });
  const chooser = element<HTMLInputElement>("open");
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    if (file !== undefined) void files.openFile(file);
    chooser.value = "";
  });
}
