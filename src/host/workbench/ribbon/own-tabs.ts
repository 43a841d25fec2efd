import { element, make } from "../elements";
import { goBack, report, type WindowParts } from "../keyboard";
import { finishedScorecard, sampleWorkbooks } from "../samples";
import { word } from "../words";
import { outline, outlines, type ShownButton, type ShownTab } from "./ribbon";

/** The tabs that the workbench has of its own: files, cells and calculation. */
export function ownTabs(parts: WindowParts): readonly ShownTab[] {
  const { files, host, selection, edits, calculate } = parts;
  const finished = finishedScorecard();
  const rows = (how: "insert" | "delete") => (): void => {
    const { sheet, area } = selection;
    report(edits.moveRows({ sheet, ...area, left: 0, right: 16_383 }, how));
  };
  const mode = (id: "automatic" | "manual"): ShownButton => ({
    id: `mode-${id}`,
    label: word(id),
    icon: { path: outlines.calculate },
    small: true,
    isPressed: () => host.engine.calculation.mode === id,
    press: () => {
      host.engine.calculation.setMode(id);
      if (id === "automatic") calculate();
      else host.engine.batch(() => undefined);
    },
  });
  const samples: ShownButton[] = [];
  void sampleWorkbooks().then((workbooks) => {
    samples.push(
      ...workbooks.map(({ title, address }) => ({
        id: `sample-${title}`.replaceAll(/\W+/g, "-"),
        label: title,
        icon: { path: outlines.sheet },
        small: true,
        press: () => void files.openAddress(address),
      })),
    );
  });
  return [
    {
      id: "file",
      label: word("file"),
      groups: [
        {
          label: word("workbookGroup"),
          buttons: [
            {
              id: "new",
              label: word("newWorkbook"),
              icon: { path: outlines.new },
              press: () => void files.begin(),
            },
            {
              id: "open",
              label: word("open"),
              tip: `${word("open")} (Ctrl+O)`,
              icon: { path: outlines.open },
              press: () => element<HTMLInputElement>("open").click(),
            },
            {
              id: "save",
              label: word("save"),
              tip: `${word("save")} (Ctrl+S)`,
              icon: { path: outlines.save },
              press: () => void files.save(),
            },
            ...(finished === null
              ? []
              : [
                  {
                    id: "finished",
                    label: word("finished"),
                    icon: { path: outlines.star },
                    press: () => void files.openAddress(finished),
                  },
                ]),
          ],
        },
        { label: word("samplesGroup"), buttons: samples },
      ],
    },
    {
      id: "formulas",
      label: word("formulas"),
      groups: [
        {
          label: word("calculationGroup"),
          buttons: [
            {
              id: "calculate",
              label: word("calculateNow"),
              tip: `${word("calculateNow")} (F9)`,
              icon: { path: outlines.calculate },
              press: calculate,
            },
            mode("automatic"),
            mode("manual"),
          ],
        },
        {
          label: word("cellsGroup"),
          buttons: [
            {
              id: "insert-rows",
              label: word("insertRows"),
              icon: { path: outlines.rows },
              press: rows("insert"),
            },
            {
              id: "delete-rows",
              label: word("deleteRows"),
              icon: { path: outlines.rowsAway },
              press: rows("delete"),
            },
          ],
        },
      ],
    },
  ];
}

/** Save, undo and redo in the title bar, and the button that hides the pane. Returns what draws their states again. */
export function quickAccess(parts: WindowParts): () => void {
  const { files, edits, pane } = parts;
  const button = (id: string, label: string, path: string, press: () => void): HTMLButtonElement => {
    const made = make("button", { type: "button", id, "aria-label": label, title: label }, outline(path));
    made.addEventListener("click", press);
    return made;
  };
  const save = button("save", `${word("save")} (Ctrl+S)`, outlines.save, () => void files.save());
  const undo = button("undo", `${word("undo")} (Ctrl+Z)`, outlines.undo, () => goBack(parts, "undo"));
  const redo = button("redo", `${word("redo")} (Ctrl+Y)`, outlines.redo, () => goBack(parts, "redo"));
  const toggle = make("button", { type: "button", id: "pane-toggle", "aria-controls": "pane" });
  toggle.addEventListener("click", () => {
    pane.show(!pane.isShown);
    show();
  });
  element("quick-access").append(save, undo, redo);
  element("name").closest("header")?.append(toggle);
  const show = (): void => {
    undo.disabled = !edits.canUndo;
    redo.disabled = !edits.canRedo;
    toggle.textContent = pane.isShown ? word("hidePane") : word("paneTitle");
    toggle.setAttribute("aria-expanded", String(pane.isShown));
  };
  return show;
}
