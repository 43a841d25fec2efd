import { element, make } from "../elements";
import { word } from "../words";
import type { RibbonTab } from "./manifest";

/** A button of the ribbon as it is drawn. */
export interface ShownButton {
  readonly id: string;
  readonly label: string;
  readonly tip?: string | undefined;
  /** An image beside the page, or a drawing's outline. */
  readonly icon: { readonly image: string; readonly imageTwice: string } | { readonly path: string };
  readonly small?: boolean;
  readonly isPressed?: () => boolean;
  readonly press: () => void;
}

export interface ShownTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly ShownButton[] }[];
}

/** Draws the ribbon: tabs, and the groups of the chosen one. Returns what draws the buttons' states again. */
export function showRibbon(tabs: readonly ShownTab[], first: string): () => void {
  const list = element("ribbon-tabs");
  const panel = element("ribbon-panel");
  list.setAttribute("aria-label", word("ribbon"));
  let chosen = first;
  const update: (() => void)[] = [];
  const choose = (id: string): void => {
    chosen = id;
    for (const tab of list.children) {
      const isChosen = tab.id === `ribbon-${id}`;
      tab.setAttribute("aria-selected", String(isChosen));
      (tab as HTMLElement).tabIndex = isChosen ? 0 : -1;
    }
    panel.setAttribute("aria-labelledby", `ribbon-${id}`);
    update.length = 0;
    panel.replaceChildren(
      ...(tabs.find((tab) => tab.id === id)?.groups ?? []).map(({ label, buttons }) =>
        make(
          "div",
          { class: "ribbon-group", role: "group", "aria-label": label },
          make("div", { class: "ribbon-buttons" }, ...buttons.map((button) => drawButton(button, update))),
          make("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
        ),
      ),
    );
  };
  list.replaceChildren(
    ...tabs.map(({ id, label }) => {
      const tab = make(
        "button",
        { type: "button", role: "tab", id: `ribbon-${id}`, "aria-controls": "ribbon-panel" },
        label,
      );
      tab.addEventListener("click", () => {
        choose(id);
      });
      return tab;
    }),
  );
  list.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + (key === "ArrowRight" ? 1 : -1) + tabs.length) % tabs.length];
    if (next === undefined) return;
    choose(next.id);
    element(`ribbon-${next.id}`).focus();
  });
  choose(first);
  return () => {
    for (const one of update) one();
  };
}

function drawButton(
  { id, label, tip, icon, small, isPressed, press }: ShownButton,
  update: (() => void)[],
): HTMLElement {
  const picture =
    "path" in icon
      ? outline(icon.path)
      : make("img", { src: icon.image, srcset: `${icon.imageTwice} 2x`, width: 32, height: 32, alt: "" });
  const button = make(
    "button",
    {
      type: "button",
      id: `button-${id.replaceAll(".", "-")}`,
      class: small === true ? "ribbon-button ribbon-button-small" : "ribbon-button",
      title: tip ?? label,
    },
    picture,
    make("span", {}, label),
  );
  button.addEventListener("click", press);
  if (isPressed) {
    const show = (): void => {
      button.setAttribute("aria-pressed", String(isPressed()));
    };
    show();
    update.push(show);
  }
  return button;
}

/** A drawing of one outline on a grid of 24. */
export function outline(path: string): Element {
  const template = document.createElement("template");
  template.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
  return template.content.firstElementChild as Element;
}

/** The add-in's own tabs as the ribbon draws them. */
export function addInTabs(
  tabs: readonly RibbonTab[],
  press: (button: RibbonTab["groups"][number]["buttons"][number]) => void,
): readonly ShownTab[] {
  return tabs.map(({ label, groups }, at) => ({
    id: `add-in-${at}`,
    label,
    groups: groups.map((group) => ({
      label: group.label,
      buttons: group.buttons.map((button) => ({
        id: button.id,
        label: button.label,
        tip: button.tip,
        icon: { image: button.icon, imageTwice: button.iconTwice },
        press: () => {
          press(button);
        },
      })),
    })),
  }));
}

/** Outlines of the workbench's own buttons. */
export const outlines = {
  new: "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6",
  open: "M3 6h6l2 2h10v11H3zM3 11h18",
  save: "M12 4v11M7 11l5 5 5-5M4 20h16",
  sheet: "M5 4h14v16H5zM5 9h14M5 14h14M11 4v16",
  star: "M12 3.5l2.6 5.6 6 .7-4.5 4.1 1.2 6-5.3-3-5.3 3 1.2-6L3.4 9.800l6-.7z",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  calculate: "M6 3h12v18H6zM9 7h6M9 12h.01M12 12h.01M15 12h.01M9 16h.01M12 16h.01M15 16h.01",
  rows: "M4 5h16M4 19h16M12 8v8M8 12h8",
  rowsAway: "M4 5h16M4 19h16M8 12h8",
} as const;
