import { invalidArgument } from "../../protocol/wire-error";

/** Colours that Office.js accepts by name, as far as anybody uses them. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of a colour as add-ins write it ("#f00", "#FF0000", "red"). Throws InvalidArgument for anything else. */
export function colorOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/iu.test(value)) return value.toUpperCase();
  const color = Object.hasOwn(named, value.toLowerCase()) ? named[value.toLowerCase()] : undefined;
  if (color === undefined) throw invalidArgument();
  return color;
}
