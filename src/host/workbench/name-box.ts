import { placeNamed } from "./place-named";
import { element, make } from "./elements";
import type { WindowParts } from "./keyboard";
import { tell } from "./messages";
import { word } from "./words";

/** The box that says which cell is active, and goes to the cell, range, table or name that is typed into it. */
export function nameBox({ host, grid, selection, editor }: WindowParts): void {
  const box = element<HTMLInputElement>("name-box");
  box.setAttribute("aria-label", word("nameBox"));
  for (const [id, label] of [
    ["formula-cancel", "cancel"],
    ["formula-enter", "enter"],
  ] as const) {
    element(id).setAttribute("aria-label", word(label));
    element(id).title = word(label);
  }
  box.addEventListener("focus", () => {
    const { names, tables } = host.engine;
    const defined = names.list().filter(({ visible }) => visible);
    const known = [...defined.map(({ name }) => name), ...tables.list().map(({ name }) => name)];
    element("names").replaceChildren(...known.map((name) => make("option", { value: name })));
    box.select();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      grid.root.focus();
      editor.showSelected();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const area = placeNamed(host, selection.sheet, box.value);
    if (area === null) {
      tell("warning", word("noSuchPlace", { name: box.value }));
      box.select();
      return;
    }
    selection.show(area.sheet);
    grid.root.focus();
    selection.set({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
    grid.reveal(selection.active);
  });
}
