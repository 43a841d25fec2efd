import type { RowSnapshot } from "../snapshot";
import type { StyleBook } from "../styles/style-book";
import { sameData } from "../same-data";
import { attributesOf, element, flag, numberOf, without } from "../xml/tree";
import type { RawRow } from "./raw-cells";

/** A row's height, visibility and style; undefined if it is an ordinary row. */
export function readRow(raw: RawRow, styles: StyleBook): RowSnapshot | undefined {
  const source = element("row", raw.attributes);
  const height = numberOf(source, "ht");
  const style = flag(source, "customFormat") ? styles.style(numberOf(source, "s") ?? 0) : undefined;
  const hidden = flag(source, "hidden");
  if (height === undefined && style === undefined && !hidden) return undefined;
  return {
    row: raw.row,
    ...(height === undefined ? {} : { height }),
    ...(height !== undefined && !flag(source, "customHeight") ? { autoHeight: true } : {}),
    ...(hidden ? { hidden } : {}),
    ...(style === undefined ? {} : { style }),
  };
}

/** A height that was only known, not set, stays so as long as it is the same. */
function hasOwnHeight(wanted: RowSnapshot | undefined, present: RowSnapshot | undefined): boolean {
  if (wanted?.height === undefined || wanted.autoHeight === true) return false;
  return present?.autoHeight !== true || present.height !== wanted.height;
}

/** The attributes of a row but for its number; what the snapshot cannot say (outline levels) stays as it was. */
export function rowAttributes(
  wanted: RowSnapshot | undefined,
  opened: RawRow | undefined,
  styles: StyleBook,
): Record<string, string> {
  const kept: Record<string, string> = without(opened?.attributes ?? {}, "r", "spans");
  const present = opened === undefined ? undefined : readRow(opened, styles);
  if (sameData(present, wanted)) return kept;
  const others = without(kept, "ht", "customHeight", "hidden", "s", "customFormat");
  const style = styles.number(wanted?.style, Number(kept["s"] ?? 0));
  return attributesOf({
    s: style === 0 ? undefined : style,
    customFormat: style === 0 ? undefined : true,
    ht: wanted?.height,
    hidden: wanted?.hidden === true ? true : undefined,
    customHeight: hasOwnHeight(wanted, present) ? true : undefined,
    ...others,
  });
}
