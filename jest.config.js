/** One runner for everything: pure rules, the real Office.js in jsdom, and Chromium through playwright-core. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

// These packages ship ES modules only.
const modules = ["@ironcalc", "@e965", "fast-check", "pure-rand"];

const common = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:${modules.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/empty-style.js" },
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "specification",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
