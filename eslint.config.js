import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { floors } from "./build/lint/floors.js";

/** The Office plugin's own presets drag React Native and Prettier rules along; only its checks are wanted. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "prefer-const": "error",
      "no-var": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**", "workbench/**"],
    rules: {
      "max-lines": ["error", { max: 200 }],
    },
  },
  {
    files: ["src/**", "workbench/**", "bench/**"],
    rules: {
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Tables of texts, some of them with names to fill in.
    files: ["src/language/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // A command line speaks through the console.
    files: ["workbench/{cli,server}/**", "build/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // A promise nobody waits for is an error nobody sees.
    files: ["{src,workbench,bench}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      // Excel shows what a function throws, and its runtime's own error is what it knows.
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "file", name: "ExcelError" }] }],
    },
  },
  {
    ...reactHooks.configs.flat.recommended,
    files: ["src/taskpane/**", "workbench/grid/**"],
  },
  ...floors,
);
