import type { Engine } from "../../engine";
import type { FunctionsMetadata } from "../../functions";
import type { Vocabulary } from "./completion";

/** What formulas can be completed with; names and tables as the workbook has them at the moment. */
export function vocabularyOf(
  namespace: string,
  { functions, enums = [] }: FunctionsMetadata,
  engine: Engine,
): Vocabulary {
  return {
    functions: functions.map(({ name, description = "", parameters }) => ({
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        optional: parameter.optional ?? false,
        repeating: parameter.repeating ?? false,
        wordsId: parameter.customEnumId,
      })),
    })),
    words: enums.map(({ id, values }) => ({
      id,
      values: values.map(({ stringValue = "", tooltip = "" }) => ({ text: stringValue, meaning: tooltip })),
    })),
    get names() {
      const defined = engine.names.list().filter(({ visible }) => visible);
      return [...defined.map(({ name }) => name), ...engine.tables.list().map(({ name }) => name)];
    },
  };
}
