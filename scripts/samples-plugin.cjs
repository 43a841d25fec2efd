const fs = require("node:fs");
const path = require("node:path");

/**
 * Puts the sample workbooks beside the pages, under `samples/`. Each folder of them gets an `index.json`, a list of its
 * files' names, so that a page can find them.
 */
module.exports = class SamplesPlugin {
  constructor({ from }) {
    this.from = from;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const root = path.resolve(compiler.context, this.from);
    compiler.hooks.thisCompilation.tap("samples", (compilation) => {
      compilation.hooks.processAssets.tap("samples", () => {
        const emit = (file, content) => compilation.emitAsset(`samples/${file}`, new RawSource(content));
        for (const entry of fs.readdirSync(root, { withFileTypes: true })) {
          const names = entry.isDirectory() ? workbooksIn(path.join(root, entry.name)) : [];
          for (const name of names)
            emit(`${entry.name}/${name}`, fs.readFileSync(path.join(root, entry.name, name)));
          if (entry.isDirectory()) emit(`${entry.name}/index.json`, JSON.stringify(names));
          else if (isWorkbook(entry.name)) emit(entry.name, fs.readFileSync(path.join(root, entry.name)));
        }
      });
    });
  }
};

const isWorkbook = (name) => name.endsWith(".xlsx");
const workbooksIn = (folder) => fs.readdirSync(folder).filter(isWorkbook).sort();
