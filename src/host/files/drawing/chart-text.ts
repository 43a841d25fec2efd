import { childNamed, descendant, element, flag, numberOf, textOf, type XmlElement } from "../xml/tree";
import { numberIn, textIn, type Look } from "./chart-look";
import { colorOf, solidFill } from "./shape-anchor";

/** Sixty-thousandths of a degree, clockwise, where Office.js counts degrees the other way. */
const turn = -60_000;

/** A title of a chart or an axis. */
export function titleElement(title: string, look: Look): XmlElement {
  const run = fontElement("a:rPr", look);
  const paragraph = element("a:p", {}, [element("a:r", {}, [run, element("a:t", {}, [title])])]);
  const rich = element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), element("c:overlay", { val: false })]);
}

/** The text of a title and its font. */
export function readTitle(title: XmlElement | undefined): { readonly text?: string; readonly look: Look } {
  if (title === undefined) return { look: {} };
  const run = descendant(title, "c:tx", "c:rich", "a:p", "a:r", "a:rPr");
  return { text: textOf(title), look: readFont(run) };
}

/** How the labels of an axis or a series are written; undefined where nothing was set. */
export function textProperties(look: Look): XmlElement | undefined {
  const font = fontElement("a:defRPr", look);
  const angle = numberIn(look, "textOrientation");
  if (font === undefined && angle === undefined) return undefined;
  return element("c:txPr", {}, [
    element("a:bodyPr", { rot: angle === undefined ? undefined : angle * turn }),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:pPr", {}, [font ?? element("a:defRPr")])]),
  ]);
}

export function readTextProperties(properties: XmlElement | undefined): Look {
  const turned = numberOf(childNamed(properties, "a:bodyPr"), "rot");
  return {
    ...readFont(descendant(properties, "a:p", "a:pPr", "a:defRPr")),
    ...(turned === undefined ? {} : { textOrientation: turned / turn }),
  };
}

function fontElement(name: string, look: Look): XmlElement | undefined {
  const [size, color, face] = [
    numberIn(look, "format/font/size"),
    textIn(look, "format/font/color"),
    textIn(look, "format/font/name"),
  ];
  const [bold, italic] = [look["format/font/bold"], look["format/font/italic"]];
  const attributes = {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: typeof bold === "boolean" ? bold : undefined,
    i: typeof italic === "boolean" ? italic : undefined,
  };
  const children = [
    color === undefined ? undefined : solidFill(color),
    face === undefined ? undefined : element("a:latin", { typeface: face }),
  ];
  const isEmpty = [...Object.values(attributes), ...children].every((part) => part === undefined);
  return isEmpty ? undefined : element(name, attributes, children);
}

function readFont(font: XmlElement | undefined): Look {
  const size = numberOf(font, "sz");
  const color = colorOf(font);
  const face = childNamed(font, "a:latin")?.attributes["typeface"];
  return {
    ...(size === undefined ? {} : { "format/font/size": size / 100 }),
    ...(font?.attributes["b"] === undefined ? {} : { "format/font/bold": flag(font, "b") }),
    ...(font?.attributes["i"] === undefined ? {} : { "format/font/italic": flag(font, "i") }),
    ...(color === undefined ? {} : { "format/font/color": color }),
    ...(face === undefined ? {} : { "format/font/name": face }),
  };
}
