import type { SheetSnapshot } from "../snapshot";
import type { OpenedWorkbook, Tab } from "./opened-workbook";

/** A tab as it is written: a worksheet of the snapshot, or one that only the opened file knows (a chart sheet). */
export interface WrittenTab {
  readonly name: string;
  readonly wanted?: SheetSnapshot;
  readonly opened?: Tab;
}

/** All tabs in order. A tab that is no worksheet stays behind the tab it stood behind. */
export function writtenTabs(sheets: readonly SheetSnapshot[], opened: OpenedWorkbook): WrittenTab[] {
  const tabs = sheets.map((wanted): WrittenTab => {
    const name = wanted.originalName ?? wanted.name;
    const source = opened.tabs.find((tab) => tab.sheet !== undefined && tab.name === name);
    return { name: wanted.name, wanted, ...(source === undefined ? {} : { opened: source }) };
  });
  opened.tabs.forEach((tab, place) => {
    if (tab.sheet !== undefined) return;
    const before = tabs.findIndex((one) => one.opened === opened.tabs[place - 1]);
    tabs.splice(place === 0 ? 0 : before < 0 ? tabs.length : before + 1, 0, { name: tab.name, opened: tab });
  });
  return tabs;
}

/** The number of the tab in front: the wanted one if it can be seen, else the first that can. */
export function activeTab(tabs: readonly WrittenTab[], wanted: string | undefined): number {
  const canBeSeen = (tab: WrittenTab) => {
    const state = tab.wanted?.visibility ?? tab.opened?.element.attributes["state"] ?? "visible";
    return state === "visible";
  };
  const named = tabs.findIndex((tab) => tab.name === wanted && canBeSeen(tab));
  return Math.max(0, named >= 0 ? named : tabs.findIndex(canBeSeen));
}
