import type { Core } from "../core";
import { assertDefinedName } from "../document/defined-names";
import type { TableArea, Tables } from "../engine";
import { EngineError } from "../engine-error";
import { rewrite } from "../formula/references";
import {
  parseStructuredReference,
  type StructuredReference,
  structuredText,
} from "../formula/structured-references";

export function tablesOf(core: Core): Tables {
  const { document } = core;
  const find = (name: string): TableArea | undefined =>
    document.tables.find((table) => isCalled(table, name));
  const get = (name: string): TableArea => {
    const table = find(name);
    if (table === undefined) throw new EngineError("ItemNotFound", `There is no table "${name}".`);
    return table;
  };
  const replace = (tables: readonly TableArea[]): void => {
    document.tables = [...tables];
    core.renew(speaksOfTables);
  };
  return {
    list: () => document.tables,
    find,
    set: (table) => {
      core.sheet(table.area.sheet);
      core.perform(() =>
        replace([...document.tables.filter((other) => !isCalled(other, table.name)), table]),
      );
    },
    rename: (name, to) => {
      const table = get(name);
      assertDefinedName(to);
      const isTaken =
        (!isCalled(table, to) && find(to) !== undefined) ||
        document.names.some((other) => sameWord(other.name, to));
      if (isTaken) throw new EngineError("ItemAlreadyExists", `The name "${to}" is in use already.`);
      core.perform(() => {
        core.rewriteFormulas((formula) => withTableRenamed(formula, name, to));
        replace(document.tables.map((other) => (other === table ? { ...table, name: to } : other)));
      });
    },
    renameColumn: (name, column, to) => {
      const table = get(name);
      const renamed = (word: string | null): string | null => (sameWord(word, column) ? to : word);
      core.perform(() => {
        rewriteReferences(core, (reference, own) =>
          isCalled(table, reference.table) || (reference.table === "" && own === table)
            ? { ...reference, first: renamed(reference.first), last: renamed(reference.last) }
            : reference,
        );
        const columns = table.columns.map((word) => renamed(word) ?? word);
        replace(document.tables.map((other) => (other === table ? { ...table, columns } : other)));
      });
    },
    remove: (name) => {
      const table = get(name);
      core.perform(() => replace(document.tables.filter((other) => other !== table)));
    },
  };
}

/** A formula that speaks of one table where it spoke of another: `Figures[KPI]`, or `Figures` alone. */
export const withTableRenamed = (formula: string, from: string, to: string): string =>
  rewrite(
    withReferences(formula, (reference) =>
      sameWord(reference.table, from) ? { ...reference, table: to } : reference,
    ),
    ({ kind, text }) => (kind === "name" && sameWord(text, from) ? to : text),
  );

/** "Figures2" for a copy of "Figures", the next free number. */
export function copiedTableName(name: string, tables: readonly TableArea[]): string {
  const stem = name.replace(/\d+$/u, "");
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}${number}`;
    if (!tables.some((table) => isCalled(table, candidate))) return candidate;
  }
}

const sameWord = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
const isCalled = (table: TableArea, name: string): boolean => sameWord(table.name, name);

/** Formulas that have a structured reference, also one that could not be read so far. */
const speaksOfTables = ({
  text,
  translation,
}: {
  text: string;
  translation: { uses: { tables: boolean; names: boolean } } | null;
}): boolean => text.includes("[") || translation?.uses.tables === true || translation?.uses.names === true;

function rewriteReferences(
  core: Core,
  change: (reference: StructuredReference, own: TableArea | undefined) => StructuredReference,
): void {
  const changed = (formula: string, own: TableArea | undefined): string =>
    withReferences(formula, (reference) => change(reference, own));
  for (const [formula] of core.formulas()) {
    if (!formula.text.includes("[")) continue;
    const text = changed(formula.text, core.surroundings.tableAt(formula.place));
    if (text === formula.text) continue;
    formula.text = text;
    core.recalculation.formulaChanged(formula);
  }
  core.document.names = core.document.names.map((name) => ({
    ...name,
    formula: changed(name.formula, undefined),
  }));
}

function withReferences(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference,
): string {
  return rewrite(formula, (token) => {
    const parsed = token.kind === "structured" ? parseStructuredReference(token) : null;
    if (parsed === null) return token.text;
    const result = change(parsed);
    const same =
      result.table === parsed.table && result.first === parsed.first && result.last === parsed.last;
    return same ? token.text : structuredText(result);
  });
}
