import { quotedText } from "../addresses";
import type { RowColumn } from "./row-columns";
import type { RowHere } from "./row-formulas";

type Side = "Actual" | "Target";

/** The marks of design §4 rule 5 for "not applicable". */
const notApplicableMarks = ["n/a", "n.a.", "s.o.", "s/o", "sans objet"];

/** Numbers that differ, or a number beside a "not applicable", for the same figure (design §4 rule 15): a condition. */
export function disputed(side: Side, here: RowHere): string {
  const { numbers, first, equal, notApplicableToo } = sameFigure(side, here);
  return `IF(${numbers}=0,FALSE,OR(${equal(first)}<${numbers},${notApplicableToo}))`;
}

/**
 * What a side says once rows for the same figure are settled: a number, "n/a", or nothing. Where no number is stated, the
 * length of its list of Members is (rule 3).
 */
export function settled(side: Side, here: RowHere): string {
  const { own } = here;
  const entered = own(columnsOf[side].entered);
  const list = own(columnsOf[side].list);
  const { numbers, first, notApplicableToo } = sameFigure(side, here);
  const length = `IF(${list}="","",LEN(${list})-LEN(SUBSTITUTE(${list},";",""))-1)`;
  const isMark = `OR(${notApplicableMarks.map((mark) => `${entered}=${quotedText(mark)}`).join(",")})`;
  const alone = `IF(ISNUMBER(${entered}),${entered},IF(${isMark},"n/a",${length}))`;
  const together = `IF(${own("Disputed")}=1,"",IF(${numbers}>0,${first},IF(${notApplicableToo},"n/a",${length})))`;
  return `IF(${own("Times")}=1,${alone},${together})`;
}

interface SideColumns {
  readonly entered: RowColumn;
  readonly key: RowColumn;
  readonly list: RowColumn;
}

const columnsOf: Readonly<Record<Side, SideColumns>> = {
  Actual: { entered: "Entered actual", key: "Key of actual", list: "Supported" },
  Target: { entered: "Entered target", key: "Key of target", list: "Requesting" },
};

interface SameFigure {
  readonly numbers: string;
  readonly first: string;
  readonly equal: (value: string) => string;
  readonly notApplicableToo: string;
}

/** The rows for the same figure, as formula texts: how many state a number, the first of them, how many equal it. */
function sameFigure(side: Side, { own, all }: RowHere): SameFigure {
  const { entered, key } = columnsOf[side];
  return {
    numbers: `COUNTIF(${all(key)},${own("Key")})`,
    first: `INDEX(${all(entered)},MATCH(${own("Key")},${all(key)},0))`,
    equal: (value) => `COUNTIFS(${all(key)},${own("Key")},${all(entered)},${value})`,
    notApplicableToo: `COUNTIFS(${all("Key")},${own("Key")},${all(entered)},"n/a")>0`,
  };
}
