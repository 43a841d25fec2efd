import { EngineError } from "../engine";
import type { Host } from "../host";
import type { Edits } from "./edits";
import { element, make } from "./elements";
import { ask, tell } from "./messages";
import type { Selection } from "./selection";
import { word } from "./words";

/** The worksheets' tabs: choose, add, rename (double click, F2), delete (Delete). Hidden worksheets have none. */
export function showTabs(host: Host, selection: Selection, edits: Edits): () => void {
  const list = element("tabs");
  const { sheets } = host.engine;
  list.setAttribute("aria-label", word("tabs"));
  list.setAttribute("aria-description", word("renameOrDelete"));
  const visible = (): ReturnType<typeof sheets.list> =>
    sheets.list().filter(({ visibility }) => visibility === "visible");
  const changed = (work: () => void): void => {
    try {
      work();
      edits.isUnsaved = true;
      host.deliverEvents();
    } catch (fault) {
      if (!(fault instanceof EngineError)) throw fault;
      tell("error", word("refused", { why: fault.message }));
    }
  };
  const rename = (tab: HTMLElement, id: string): void => {
    const before = sheets.get(id).name;
    const field = make("input", {
      type: "text",
      value: before,
      "aria-label": word("renameSheet"),
      maxlength: 31,
    });
    let isDone = false;
    const done = (keep: boolean): void => {
      if (isDone) return;
      isDone = true;
      if (keep && field.value.trim() !== "" && field.value !== before)
        changed(() => {
          sheets.rename(id, field.value.trim());
        });
      field.remove();
      draw();
      list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Escape") done(event.key === "Enter");
    });
    field.addEventListener("blur", () => {
      done(true);
    });
    tab.replaceWith(field);
    field.focus();
    field.select();
  };
  const remove = async (id: string): Promise<void> => {
    const { name } = sheets.get(id);
    const isSure = await ask({
      title: word("deleteTitle"),
      text: word("deleteSheet", { name }),
      yes: word("delete"),
      no: word("cancel"),
    });
    if (isSure)
      changed(() => {
        sheets.remove(id);
        edits.forget();
        selection.follow();
      });
  };
  const draw = (): void => {
    if (list.querySelector("input") !== null && list.contains(document.activeElement)) return;
    const hadFocus = list.contains(document.activeElement);
    const tabs = visible().map(({ id, name, tabColor }) => {
      const isChosen = id === selection.sheet;
      const tab = make(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(isChosen),
          "aria-controls": "grid",
          tabindex: isChosen ? 0 : -1,
        },
        name,
      );
      if (tabColor !== "") tab.style.setProperty("--tab-color", tabColor);
      tab.addEventListener("click", () => {
        selection.show(id);
      });
      tab.addEventListener("dblclick", () => {
        rename(tab, id);
      });
      tab.addEventListener("keydown", ({ key }) => {
        if (key === "F2") rename(tab, id);
        else if (key === "Delete") void remove(id);
        else if (key === "ArrowLeft" || key === "ArrowRight") move(key === "ArrowRight" ? 1 : -1);
      });
      return tab;
    });
    list.replaceChildren(...tabs);
    const chosen = tabs.find((tab) => tab.tabIndex === 0);
    if (hadFocus) chosen?.focus();
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const move = (step: 1 | -1): void => {
    const all = visible();
    const at = all.findIndex(({ id }) => id === selection.sheet);
    const next = all[(at + step + all.length) % all.length];
    if (next) selection.show(next.id);
  };
  const add = element("add-sheet");
  add.setAttribute("aria-label", word("addSheet"));
  add.title = word("addSheet");
  add.addEventListener("click", () => {
    changed(() => {
      const at = sheets.get(selection.sheet).position + 1;
      selection.show(sheets.add(undefined, at).id);
    });
  });
  return draw;
}

/** The worksheet before or after the active one, hidden ones left out; null at the end. */
export function neighbourSheet(host: Host, selection: Selection, step: 1 | -1): string | null {
  const all = host.engine.sheets.list().filter(({ visibility }) => visibility === "visible");
  return all[all.findIndex(({ id }) => id === selection.sheet) + step]?.id ?? null;
}
