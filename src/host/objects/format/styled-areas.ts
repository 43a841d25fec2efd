import type { Area, CommonStyle, StylePatch } from "../../engine";
import type { HostContext } from "../context";

/** One or more areas that are formatted together: a range's, or those of `getRanges`. */
export class StyledAreas {
  constructor(
    readonly context: HostContext,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells agree on, null where they do not. */
  read<Value>(pick: (style: CommonStyle) => Value | null): Value | null {
    const values = this.areas.map((area) => pick(this.context.engine.styles.common(area)));
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  }

  change(patch: StylePatch): void {
    for (const area of this.areas) {
      this.context.assertAllowed(area.sheet, "allowFormatCells");
      this.context.engine.styles.change(area, patch);
    }
  }

  /** Does something with each area's columns or rows. */
  each(work: (area: Area) => void): void {
    for (const area of this.areas) work(area);
  }

  /** What all areas agree on, null where they do not. */
  common<Value>(read: (area: Area) => Value): Value | null {
    const values = this.areas.map(read);
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : null;
  }
}
