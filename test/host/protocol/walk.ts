import { schemaOf } from "../../../src/host/protocol/schema";
import type { Step, WireClient } from "./wire";

/** An object of a class, by the way that leads to it from the workbook. */
export interface Reached {
  readonly wireClass: string;
  readonly steps: readonly Step[];
}

/** Arguments that the methods leading from one object to another are tried with, until one leads somewhere. */
const attempts: readonly (readonly unknown[])[] = [
  [],
  ["A1:B2"],
  [0],
  [0, 0],
  [1, 1],
  ["E1"],
  ["Figures"],
  ["Actual"],
  ["Period"],
  ["language"],
  ["urn:wco"],
  ["EdgeTop"],
  ["SP5.1", {}],
  ["CellValue"],
  ["Rectangle"],
  ["New", "=1"],
  [null, [["x", 1, 2]]],
];

/** One object of every class that can be reached from the workbook. */
export async function walk(client: WireClient): Promise<readonly Reached[]> {
  const found = new Map<string, Reached>();
  const queue: Reached[] = [{ wireClass: "Workbook", steps: [] }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next.wireClass)) continue;
    found.set(next.wireClass, next);
    queue.push(...(await neighbours(client, next)));
  }
  return [...found.values()];
}

async function neighbours(client: WireClient, { wireClass, steps }: Reached): Promise<Reached[]> {
  const { navigations, items, returns } = schemaOf(wireClass);
  const reached: Reached[] = [];
  const tryStep = async (type: string, step: Step): Promise<boolean> => {
    const { code, value } = await client.ask([...steps, step], { type: "instantiate" });
    if (code !== null || value === null) return false;
    reached.push({ wireClass: type, steps: [...steps, step] });
    return true;
  };
  for (const { wire, type } of navigations.values()) await tryStep(type, { type: "property", name: wire });
  if (items !== null && !returns.has("GetItemAt")) {
    for (const key of await keysOf(client, steps))
      await tryStep(items, { type: "indexer", name: "", args: [key] });
  }
  // What is there already rather than what a method makes.
  const makes = ([name]: readonly [string, string]): number => (name.startsWith("Get") ? 0 : 1);
  for (const [name, type] of [...returns].sort((one, other) => makes(one) - makes(other))) {
    for (const args of attempts) if (await tryStep(type, { type: "method", name, args })) break;
  }
  return reached;
}

/** Keys that are still the same when the workbook is loaded anew: names rather than ids. */
async function keysOf(client: WireClient, steps: readonly Step[]): Promise<readonly unknown[]> {
  const { value } = await client.ask(steps, { type: "query", select: [] });
  const list = (value as { _Items?: readonly Record<string, unknown>[] } | undefined)?._Items ?? [];
  return list.flatMap(({ Id, Key, Name, SideIndex }) => Name ?? Key ?? SideIndex ?? Id ?? []);
}
