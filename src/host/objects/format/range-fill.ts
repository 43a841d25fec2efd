import { WireObject } from "../../protocol/wire-object";
import { colorOf } from "./colors";
import type { StyledAreas } from "./styled-areas";

/** `Excel.RangeFill`. Cells without a fill say white, as in Excel. */
export class RangeFillObject extends WireObject {
  readonly wireClass = "RangeFill";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  get Color(): string {
    const color = this.styled.read(({ fill }) => fill);
    return color === null ? "" : color === "" ? "#FFFFFF" : color;
  }

  set Color(color: unknown) {
    this.styled.change({ fill: color === "" ? "" : colorOf(color) });
  }

  get Pattern(): string | null {
    const color = this.styled.read(({ fill }) => fill);
    return color === null ? null : color === "" ? "None" : "Solid";
  }

  Clear(): void {
    this.styled.change({ fill: "" });
  }
}
