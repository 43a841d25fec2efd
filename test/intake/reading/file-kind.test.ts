import { strToU8 } from "fflate";
import { fileKind } from "../../../src/intake/reading/file-kind";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("the kind of a file, whatever its name", () => {
  it.each([
    ["nothing at all", "", { kind: "empty" }],
    ["zeros only", "\0\0\0\0", { kind: "empty" }],
    ["blanks only", " \n ", { kind: "empty" }],
    ["a package", "PK\x03\x04...", { kind: "zip" }],
    ["an OLE compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", { kind: "compound" }],
    ["an old worksheet", "\x09\x08\x10\x00\x00\x06", { kind: "old-worksheet" }],
    ["a PDF", "%PDF-1.7\n%\xe2\xe3", { kind: "foreign", format: "PDF" }],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0", { kind: "foreign", format: "PNG" }],
    ["an empty archive", "PK\x05\x06\0\0\0", { kind: "foreign", format: "ZIP" }],
    ["other binary content", "\x01\x02\x03\x04", { kind: "unknown" }],
  ])("%s", (_, content, kind) => {
    expect(fileKind(latin1(content))).toEqual(kind);
  });

  it.each([
    ["KPI;Cible;Réalisé\nSP1.1;4;3", "CSV / TXT"],
    ["\ufeff<html><table>", "HTML"],
    ["<!DOCTYPE html><p>", "HTML"],
    ["<table><tr>", "HTML"],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      "XML Spreadsheet 2003",
    ],
    ['<?xml version="1.0"?><report/>', "XML"],
    ['{"kpi": "SP1.1"}', "JSON"],
  ])("%j is %s", (content, format) => {
    expect(fileKind(strToU8(content))).toEqual({ kind: "foreign", format });
  });
});
