import { parseRectangle, type Area } from "../engine";
import type { Host } from "../host";

/** The area of an address or a defined name as typed into the name box: "B2:C9", "Scorecard!B4", "WcoPeriod". */
export function placeNamed(host: Host, sheet: string, text: string): Area | null {
  const split = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(text.trim());
  const name = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
  const owner = name === undefined ? sheet : host.engine.sheets.find(name)?.id;
  const address = (split?.[3] ?? text).trim();
  const rectangle = parseRectangle(address.replaceAll("$", ""));
  if (owner !== undefined && rectangle !== null) return { sheet: owner, ...rectangle };
  const { names, tables } = host.engine;
  const defined = names.find(address, sheet) ?? names.find(address, null);
  return (defined && names.areaOf(defined)) ?? tables.find(address)?.area ?? null;
}
