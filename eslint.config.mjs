import path from "node:path";
import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

/**
 * Which room of src/ may import from which (docs/decisions/0001-rooms.md).
 * A room may always import from itself. What is not listed is forbidden.
 */
const rooms = {
  i18n: [],
  plan: [],
  figures: ["plan"],
  scoring: ["plan", "figures"],
  budget: ["plan", "figures"],
  intake: ["plan", "figures", "budget"],
  sheets: ["plan", "figures", "scoring", "budget", "i18n"],
  excel: ["plan", "figures", "sheets"],
  functions: ["plan", "figures", "scoring", "budget", "i18n"],
  build: ["plan", "figures", "scoring", "budget", "intake", "sheets", "excel", "functions", "i18n"],
  commands: [
    "plan",
    "figures",
    "scoring",
    "budget",
    "intake",
    "sheets",
    "excel",
    "functions",
    "build",
    "i18n",
  ],
  taskpane: [
    "plan",
    "figures",
    "scoring",
    "budget",
    "intake",
    "sheets",
    "excel",
    "functions",
    "build",
    "commands",
    "i18n",
  ],
  host: [],
  cli: [
    "plan",
    "figures",
    "scoring",
    "budget",
    "intake",
    "sheets",
    "excel",
    "functions",
    "build",
    "i18n",
    "host",
  ],
};

const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only: ${[room, ...allowed].join(", ")} (eslint.config.mjs, rooms).`,
}));

const pure = ["plan", "figures", "scoring", "budget", "intake", "sheets", "i18n"];

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", "coverage/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      "import-x/resolver-next": [
        createTypeScriptImportResolver({ project: path.join(import.meta.dirname, "tsconfig.json") }),
      ],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Function']",
          message: "No code from strings: the policy forbids it.",
        },
        {
          selector: "CallExpression[callee.name='eval']",
          message: "No code from strings: the policy forbids it.",
        },
      ],
      "max-lines": ["error", { max: 400, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    // The core knows nothing of Excel, React, the page or Node.
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "Excel",
          "Office",
          "OfficeRuntime",
          "CustomFunctions",
          "window",
          "document",
          "process",
          "require",
        ],
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["react", "react-dom", "@fluentui/*", "@microsoft/*", "node:*"],
              message: "The core is pure.",
            },
          ],
        },
      ],
    },
  },
  {
    // All Office.js calls live in src/excel; the functions' and the pane's entry points only start Office.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-globals": ["error", "Excel"] },
  },
  {
    files: ["src/plan/**", "src/i18n/**", "test/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // jest's asymmetric matchers are typed `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
);
