import { word } from "./words";

/** A workbook beside the page. */
export interface SampleWorkbook {
  readonly title: string;
  readonly address: string;
}

const folder = "samples/2019-20/";

/** The directorates' sample workbooks and the finance one; none where the page is served without them. */
export async function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  const response = await fetch(`${folder}index.json`);
  if (!response.ok) return [];
  const names = (await response.json()) as readonly string[];
  return [
    ...names.map((name) => ({ title: titleOf(name), address: `${folder}${name}` })),
    { title: word("finance"), address: "samples/finance-2019-20.xlsx" },
  ];
}

/** "Capacity Building" for Capacity_Building_2019-20.xlsx. */
const titleOf = (name: string): string => name.replace(/(?:_\d{4}-\d{2})?\.xlsx$/, "").replaceAll("_", " ");

/** Where the scorecard of the main job is: `npm start` names it in the page's address. */
export function finishedScorecard(): string | null {
  return new URLSearchParams(location.search).get("open");
}
