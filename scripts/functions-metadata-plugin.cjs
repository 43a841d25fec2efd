const { generateFunctionsMetadata } = require("./functions-metadata.cjs");

/** Emits functions.json and functions.fr.json, generated from the JSDoc of the functions' file. */
class FunctionsMetadataPlugin {
  constructor({ input }) {
    this.input = input;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.fileDependencies.add(require("node:path").resolve(this.input));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { english, french, errors } = await generateFunctionsMetadata(this.input);
        errors.forEach((message) => compilation.errors.push(new WebpackError(`${this.input}: ${message}`)));
        compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(english, null, 2)));
        compilation.emitAsset("functions.fr.json", new sources.RawSource(JSON.stringify(french, null, 2)));
      });
    });
  }
}

module.exports = FunctionsMetadataPlugin;
