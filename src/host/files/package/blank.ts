import { element } from "../xml/tree";
import { namespaceByPrefix } from "../xml/namespaces";
import { contentTypes } from "./kinds";
import { officeRelationships } from "./relationships";
import { WorkbookPackage } from "./workbook-package";

const xmlns = namespaceByPrefix[""];

/** The package of a workbook without any worksheet: what a new file is written into. */
export function blankPackage(font: { readonly name: string; readonly size: number }): WorkbookPackage {
  const blank = WorkbookPackage.empty();
  const workbook = element("workbook", { xmlns, "xmlns:r": namespaceByPrefix["r"] }, [
    element("workbookPr", { defaultThemeVersion: 124226 }),
    element("bookViews", {}, [
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
    ]),
    element("sheets"),
    // With a calculation id of its own, Excel shows the stored results until something they depend on changes.
    element("calcPr", { calcId: 191029 }),
  ]);
  blank.put("xl/workbook.xml", workbook, contentTypes.workbook);
  blank.relate("", "officeDocument", "xl/workbook.xml");
  blank.put("xl/styles.xml", blankStyles(font), contentTypes.styles);
  blank.relate("xl/workbook.xml", "styles", "xl/styles.xml");
  blank.put("docProps/app.xml", applicationProperties(), contentTypes.applicationProperties);
  blank.relate("", "extended-properties", "docProps/app.xml", `${officeRelationships}extended-properties`);
  return blank;
}

function blankStyles(font: { readonly name: string; readonly size: number }) {
  const pattern = (patternType: string) => element("fill", {}, [element("patternFill", { patternType })]);
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns }, [
    element("fonts", { count: 1 }, [
      element("font", {}, [element("sz", { val: font.size }), element("name", { val: font.name })]),
    ]),
    // Excel takes the first two for itself, whatever they say.
    element("fills", { count: 2 }, [pattern("none"), pattern("gray125")]),
    element("borders", { count: 1 }, [element("border", {}, sides)]),
    element("cellStyleXfs", { count: 1 }, [element("xf", plain)]),
    element("cellXfs", { count: 1 }, [element("xf", { ...plain, xfId: 0 })]),
    element("cellStyles", { count: 1 }, [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: 0 }),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  ]);
}

/**
 * The name is that of the program whose format this is: LibreOffice believes stored results of a program it knows and
 * would otherwise reckon custom functions again, which it does not have.
 */
function applicationProperties() {
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    [element("Application", {}, ["Microsoft Excel"])],
  );
}
