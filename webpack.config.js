const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const StylesPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const SamplesPlugin = require("./scripts/samples-plugin.cjs");
const FunctionsMetadataPlugin = require("./scripts/functions-metadata-plugin.cjs");

const developmentUrl = "https://localhost:3000/";
/** Where the add-in will be served from: WCO_ADDIN_URL=https://scorecard.example.org/ npm run build */
const productionUrl = (process.env.WCO_ADDIN_URL ?? developmentUrl).replace(/\/?$/, "/");

const officeFromMicrosoft = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;
const officeFromHere = `<script src="host-shell.js"></script><script src="office-js/office.js"></script>`;

const transpile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const resolve = { extensions: [".tsx", ".ts", ".mjs", ".js"] };

/** The pane's page, once with Microsoft's script for Excel, once with the npm copy for the workbench and tests. */
function panePage(filename, office, policy) {
  return new HtmlPlugin({
    filename,
    template: "src/taskpane/taskpane.html",
    chunks: ["functions", "commands", "taskpane"],
    chunksSortMode: "manual",
    scriptLoading: "blocking",
    inject: "body",
    minify: false,
    templateParameters: { office, policy },
  });
}

const files = {
  "en-us/office_strings.js": "en-us/office_strings.js",
  "fr-fr/office_strings.js": "fr-fr/office_strings.js",
};

/** What the unmodified client loads beside itself. */
function officeFiles() {
  const from = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const names = [
    "office.js",
    "excel-win32-16.01.js",
    "telemetry/oteljs_agave.js",
    "telemetry/oteljs.js",
    ...Object.values(files),
  ];
  return names
    .map((name) => ({ from: path.join(from, "dist", name), to: `office-js/${name}` }))
    .filter(({ from: file }) => fs.existsSync(file));
}

function addIn(mode) {
  const production = mode === "production";
  return {
    name: "add-in",
    mode,
    target: ["web", "es2022"],
    devtool: production ? "hidden-source-map" : "source-map",
    entry: {
      functions: "./src/functions/index.ts",
      // One store for all three: what the functions' script holds is not loaded again.
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "commands" },
      "host-shell": "./src/host/shell/frame.ts",
      workbench: "./src/host/workbench/index.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names functions.js, the page names host-shell.js: these two keep their names.
      filename: ({ chunk }) =>
        ["functions", "host-shell"].includes(chunk.name) || !production
          ? "[name].js"
          : "[name].[contenthash:10].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      sourceMapFilename: production ? "source-maps/[file].map" : "[file].map",
      clean: { keep: /cli\// },
    },
    resolve,
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    module: {
      rules: [
        transpile,
        { test: /\.css$/, use: [StylesPlugin.loader, "css-loader"] },
        { test: /\.wasm$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new StylesPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
      new FunctionsMetadataPlugin({ input: "src/functions/functions.ts" }),
      new SamplesPlugin({ from: "samples" }),
      panePage("taskpane.html", officeFromMicrosoft, "https://appsforoffice.microsoft.com"),
      panePage("taskpane.local.html", officeFromHere, ""),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/host/workbench/workbench.html",
        chunks: ["workbench"],
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(developmentUrl, productionUrl),
          },
          ...officeFiles(),
        ],
      }),
    ],
    // React and the grid are large and loaded once: sizes are judged by the benchmark, not by a fixed limit.
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function commandLine(mode) {
  return {
    name: "command line",
    mode: "none",
    target: "node20",
    devtool: "source-map",
    entry: { "wco-scorecard": "./src/cli/main.ts", "import-worker": "./src/cli/import-worker.ts" },
    output: {
      path: path.resolve(__dirname, "dist/cli"),
      filename: "[name].mjs",
      chunkFilename: "[name].mjs",
      module: true,
      chunkFormat: "module",
      clean: true,
    },
    experiments: { outputModule: true },
    // Packages stay in node_modules: the command line runs from the repository.
    externals: [
      ({ request }, done) => (/^(node:|[@a-z])/.test(request) ? done(null, `module ${request}`) : done()),
    ],
    resolve,
    // Addresses of files beside the program are worked out when it runs.
    module: {
      rules: [transpile],
      parser: { javascript: { url: false, importMeta: false, createRequire: false } },
    },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new webpack.DefinePlugin({ "process.env.NODE_ENV": JSON.stringify(mode) }),
    ],
    stats: "errors-warnings",
  };
}

module.exports = (_environment, { mode = "production" }) => [addIn(mode), commandLine(mode)];
