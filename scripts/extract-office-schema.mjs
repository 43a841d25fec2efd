/**
 * Reads from Microsoft's own client library and type definitions what the Excel objects are made of, and writes it as
 * src/host/protocol/office-schema.json: the embedded host knows from it which members exist, under which name they
 * travel, and which values a property accepts. Run it again when @microsoft/office-js is updated:
 *
 *     node scripts/extract-office-schema.mjs
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
const library = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
const definitions = require.resolve("@types/office-js/index.d.ts");
const target = new URL("../src/host/protocol/office-schema.json", import.meta.url);

/** The text of every client class in the namespace Excel, by name. */
function classesOf(source) {
  const start = source.indexOf("Excel._CC || (Excel._CC = {})");
  const pattern =
    /^ {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)^ {4}\}\(OfficeExtension\.ClientObject\)\);/gmu;
  const classes = new Map();
  for (const [, name, body] of source.slice(start).matchAll(pattern)) classes.set(name, body);
  return classes;
}

/** The array literal that a metadata property such as `_scalarPropertyNames` returns. */
function metadata(body, property) {
  const match = new RegExp(
    `"${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`,
    "u",
  ).exec(body);
  return match ? JSON.parse(match[1]) : [];
}

/** Property types of every class in the definitions: "string", "number", "boolean", or a list of allowed words. */
function propertyTypes(text) {
  const file = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.Latest, false);
  const types = new Map();
  const visit = (node) => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") node.body.forEachChild(readClass);
  };
  const readClass = (node) => {
    if (!ts.isClassDeclaration(node)) return;
    for (const member of node.members) {
      if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member)) continue;
      const key = `${node.name.text}.${member.name.text}`;
      types.set(key, kindOf(member.type?.getText(file) ?? "any"));
    }
  };
  file.forEachChild(visit);
  return types;
}

function kindOf(type) {
  const words = [...type.matchAll(/"([^"]+)"/gu)].map(([, word]) => word);
  if (words.length > 0) return words.join("|");
  return { string: "string", number: "number", boolean: "boolean" }[type] ?? "any";
}

function scalarsOf(name, body, types) {
  const camel = metadata(body, "_scalarPropertyNames");
  const wire = metadata(body, "_scalarPropertyOriginalNames");
  const updateable = metadata(body, "_scalarPropertyUpdateable");
  return camel.map((property, at) => {
    const kind = types.get(`${name}.${property}`) ?? "any";
    return `${property}${property === lowerFirst(wire[at]) ? "" : `=${wire[at]}`}:${kind}${updateable[at] ? "" : "!"}`;
  });
}

const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

function navigationsOf(body) {
  const pattern =
    /defineProperty\(\w+\.prototype, "(\w+)", \{[^}]*?_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/gu;
  return [...body.matchAll(pattern)].map(
    ([, property, type, wire]) => `${property}${property === lowerFirst(wire) ? "" : `=${wire}`}:${type}`,
  );
}

function methodsOf(body) {
  const objects = [...body.matchAll(/_createMethodObject\(Excel\.(\w+), this, "(\w+)"/gu)].map(
    ([, type, wire]) => `${wire}:${type}`,
  );
  const plain = [...body.matchAll(/_invokeMethod\(this, "(\w+)"/gu)].map(([, wire]) => wire);
  return [...new Set([...objects, ...plain])].sort();
}

function eventsOf(body) {
  const pattern =
    /EventHandlers\(this\.context, this, "\w+", \{\s*eventType: ([\w.]+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\(\); \},[\s\S]*?getTargetIdFunc: function \(\) \{ return ([^;]+); \}/gu;
  const targets = { "OfficeExtension.Constants.eventWorkbookId": "Workbook", '""': "", "_this.id": "id" };
  return [...body.matchAll(pattern)].map(
    ([, type, register, target]) => `${register}:${type}:${targets[target] ?? target.replace("_this.", "")}`,
  );
}

const source = (await readFile(library, "utf8")).replaceAll("\r\n", "\n");
const types = propertyTypes(await readFile(definitions, "utf8"));
const schema = {};
for (const [name, body] of classesOf(source)) {
  const item = /_createChildItemObject\(Excel\.(\w+), (true|false), this/u.exec(body);
  const parts = {
    scalars: scalarsOf(name, body, types),
    navigations: navigationsOf(body),
    methods: methodsOf(body),
    events: eventsOf(body),
  };
  schema[name] = Object.fromEntries(
    Object.entries(parts)
      .filter(([, members]) => members.length > 0)
      .map(([part, members]) => [part, members.join(" ")]),
  );
  if (item) Object.assign(schema[name], { items: item[1], ...(item[2] === "true" ? { indexer: true } : {}) });
}
await writeFile(target, `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${Object.keys(schema).length} classes written to ${target.pathname}`);
