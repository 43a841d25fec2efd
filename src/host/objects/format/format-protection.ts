import { WireObject } from "../../protocol/wire-object";
import type { StyledAreas } from "./styled-areas";

/** `Excel.FormatProtection`: which cells a protected worksheet locks. */
export class FormatProtectionObject extends WireObject {
  readonly wireClass = "FormatProtection";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  get Locked(): boolean | null {
    return this.styled.read(({ locked }) => locked);
  }

  set Locked(locked: unknown) {
    this.styled.change({ locked: locked === true });
  }
}
