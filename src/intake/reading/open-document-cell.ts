import { attribute } from "./xml-attribute";

/** A cell's value in the form in which `StoredCell` has it: how to read it, and its text. */
export interface OpenDocumentValue {
  readonly type: string;
  readonly stored: string | undefined;
}

const valueType = attribute("office:value-type");
const extendedType = attribute("calcext:value-type");
const value = attribute("office:value");
const dateValue = attribute("office:date-value");
const timeValue = attribute("office:time-value");
const booleanValue = attribute("office:boolean-value");
const stringValue = attribute("office:string-value");

/** The value of a cell from its tag and the text of its paragraphs. */
export function openDocumentValue(attributes: string, paragraphs: string | undefined): OpenDocumentValue {
  if (extendedType(attributes) === "error") return { type: "e", stored: paragraphs };
  switch (valueType(attributes)) {
    case "float":
    case "percentage":
    case "currency":
      return { type: "n", stored: value(attributes) };
    case "date":
      return { type: "d", stored: dateValue(attributes) };
    case "time":
      return { type: "n", stored: partOfDay(timeValue(attributes)) };
    case "boolean":
      return { type: "b", stored: booleanValue(attributes) };
    case "string":
      return { type: "str", stored: stringValue(attributes) ?? paragraphs ?? "" };
    default:
      return { type: "str", stored: paragraphs };
  }
}

/** A duration such as "PT12H30M00S" in days. */
function partOfDay(duration: string | undefined): string | undefined {
  const match = /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration ?? "");
  if (match === null) return duration;
  const [hours, minutes, seconds] = match.slice(2).map((part: string | undefined) => Number(part ?? 0));
  const days = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return String(match[1] === "-" ? -days : days);
}
