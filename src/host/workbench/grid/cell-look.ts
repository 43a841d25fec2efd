import type { CellStyle } from "../../engine";
import type { ConditionalLook } from "./conditional-look";

const looks = new WeakMap<CellStyle, string>();

/** A cell's style as declarations of a style sheet. Sizes follow the zoom, which the grid keeps as `--zoom`. */
export function declarationsOf(style: CellStyle): string {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const { font, alignment, borders, fill } = style;
  const declarations = [
    `font-family:"${font.name.replaceAll(/["\\;]/g, "")}",var(--sheet-fonts)`,
    `font-size:calc(${font.size}pt*var(--zoom))`,
    `color:${font.color}`,
    ...(font.bold ? ["font-weight:700"] : []),
    ...(font.italic ? ["font-style:italic"] : []),
    ...decorations(font),
    `align-items:${vertical(alignment.vertical)}`,
    ...(alignment.wrap ? ["white-space:pre-wrap", "overflow-wrap:break-word"] : []),
    ...(fill === "" ? [] : [`background-color:${fill}`, `border-color:${fill}`]),
    ...(["top", "bottom", "left", "right"] as const).flatMap((edge) => {
      const line = borders[edge];
      return line === undefined ? [] : [`border-${edge}:${lineOf(line.style)} ${line.color ?? "#000"}`];
    }),
  ].join(";");
  looks.set(style, declarations);
  return declarations;
}

function decorations({ underline, strikethrough }: CellStyle["font"]): readonly string[] {
  const lines = [...(underline ? ["underline"] : []), ...(strikethrough ? ["line-through"] : [])];
  return lines.length === 0 ? [] : [`text-decoration:${lines.join(" ")}`];
}

function vertical(word: string): string {
  return word === "top" ? "flex-start" : word === "center" ? "center" : "flex-end";
}

function lineOf(style: string): string {
  if (style === "double") return "3px double";
  const width = style === "thick" ? 3 : style.startsWith("medium") ? 2 : 1;
  const kind = /dash/i.test(style) ? "dashed" : /dot|hair/i.test(style) ? "dotted" : "solid";
  return `${width}px ${kind}`;
}

/** "left", "right" or "center": what is stated, else as the kind of value is shown. */
export function horizontal(stated: string, value: unknown): "left" | "right" | "center" {
  if (stated === "left" || stated === "right") return stated;
  if (stated.startsWith("center") || stated === "distributed") return "center";
  if (typeof value === "number") return "right";
  const isError = typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
  return typeof value === "boolean" || isError ? "center" : "left";
}

/** What rules add to a cell's look, behind its own declarations. */
export function ruleDeclarations({ fill, color, bold, bar }: ConditionalLook): string {
  return [
    ...(fill === undefined ? [] : [`background-color:${fill}`, `border-color:${fill}`]),
    ...(color === undefined ? [] : [`color:${color}`]),
    ...(bold === true ? ["font-weight:700"] : []),
    ...(bar === undefined
      ? []
      : [
          `background-image:linear-gradient(${bar.color},${bar.color})`,
          `background-size:${(bar.share * 100).toFixed(1)}% calc(100% - 4px)`,
          "background-position:1px 2px",
          "background-repeat:no-repeat",
        ]),
  ].join(";");
}
