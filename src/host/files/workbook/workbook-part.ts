import type { WorkbookSnapshot } from "../snapshot";
import {
  childNamed,
  childrenNamed,
  element,
  numberOf,
  withAttributes,
  withChildren,
  type XmlElement,
} from "../xml/tree";

/** The order of a workbook's parts (CT_Workbook, ECMA-376 part 1, 18.2.27). */
export const workbookSequence = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

type Calculation = Pick<WorkbookSnapshot, "calculationMode" | "dateSystem">;

/** How the workbook calculates; what is absent is as usual: automatic, dates from 1900. */
export function readCalculation(workbook: XmlElement): Calculation {
  const mode = childNamed(workbook, "calcPr")?.attributes["calcMode"];
  const date1904 = childNamed(workbook, "workbookPr")?.attributes["date1904"];
  return {
    ...(mode === "manual" || mode === "autoNoTable" ? { calculationMode: mode } : {}),
    ...(date1904 === "1" || date1904 === "true" ? { dateSystem: 1904 } : {}),
  };
}

export function withCalculation(
  workbook: XmlElement,
  { calculationMode, dateSystem }: Calculation,
): XmlElement {
  const calcPr = withAttributes(childNamed(workbook, "calcPr") ?? element("calcPr"), {
    calcMode: calculationMode === "auto" ? undefined : calculationMode,
  });
  const workbookPr = withAttributes(childNamed(workbook, "workbookPr") ?? element("workbookPr"), {
    date1904: dateSystem === 1904 ? true : undefined,
  });
  return withChildren(withChildren(workbook, "calcPr", [calcPr]), "workbookPr", [workbookPr]);
}

/** The number of the tab in front. */
export function readActiveTab(workbook: XmlElement): number {
  return numberOf(firstView(workbook), "activeTab") ?? 0;
}

/** The workbook with this tab in front, and none scrolled out of sight. */
export function withActiveTab(workbook: XmlElement, active: number): XmlElement {
  const views = childNamed(workbook, "bookViews") ?? element("bookViews");
  const [first = element("workbookView"), ...others] = childrenNamed(views, "workbookView");
  const view = withAttributes(first, {
    activeTab: active === 0 ? undefined : active,
    firstSheet: undefined,
  });
  return withChildren(workbook, "bookViews", [withChildren(views, "workbookView", [view, ...others])]);
}

function firstView(workbook: XmlElement): XmlElement | undefined {
  return childNamed(childNamed(workbook, "bookViews"), "workbookView");
}
