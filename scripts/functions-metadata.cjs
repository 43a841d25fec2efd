const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const frenchTexts = require("../src/functions/functions.fr.json");

/**
 * Metadata of the custom functions in both languages, from the JSDoc of their file. Ids, names and enum values are the
 * same in both: only what a person reads is translated.
 */
async function generateFunctionsMetadata(input) {
  const generated = await generateCustomFunctionsMetadata([path.resolve(input)], true);
  const english = JSON.parse(generated.metadataJson || "{}");
  return { english, french: translate(english), errors: generated.errors };
}

function translate(english) {
  const functions = (english.functions ?? []).map((entry) => {
    const text = frenchTexts.functions[entry.id];
    if (!text) throw new Error(`src/functions/functions.fr.json has no text for ${entry.id}`);
    const parameters = entry.parameters.map((parameter) => ({
      ...parameter,
      description: required(text.parameters[parameter.name], `${entry.id} › ${parameter.name}`),
    }));
    return { ...entry, description: text.description, parameters };
  });
  const enums = (english.enums ?? []).map((entry) => ({
    ...entry,
    values: entry.values.map((value) => ({
      ...value,
      tooltip: required(frenchTexts.enums[value.stringValue], value.stringValue),
    })),
  }));
  return { ...english, functions, ...(english.enums ? { enums } : {}) };
}

function required(text, what) {
  if (!text) throw new Error(`src/functions/functions.fr.json has no text for ${what}`);
  return text;
}

module.exports = { generateFunctionsMetadata };
