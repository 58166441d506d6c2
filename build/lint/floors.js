import { benchImports, roomImports } from "./importBans.js";
import { officeBans } from "./officeBans.js";
import { benchNames, roomNames } from "./rooms.js";

const namedExports = [
  { selector: "ExportDefaultDeclaration", message: "Export by name: a file is named after what it defines." },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: "Export by name: a file is named after what it defines.",
  },
];

function roomConfigs(name) {
  return [roomConfig(name, `src/${name}/*`, "{1,}"), roomConfig(name, `src/${name}/*/**`, "{2,}")];
}

function roomConfig(name, files, steps) {
  const { patterns, selectors } = roomImports(name, steps);
  return {
    name: `floors/${files}`,
    files: [files],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": ["error", ...namedExports, ...selectors, ...officeBans(name)],
    },
  };
}

function benchConfig(name) {
  const { patterns, selectors } = benchImports(name);
  return {
    name: `floors/workbench/${name}`,
    files: [`workbench/${name}/**`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-syntax": ["error", ...namedExports, ...selectors],
    },
  };
}

/** Names that say nothing: a file is named after the one thing it defines. */
const emptyNames = {
  name: "floors/names",
  files: [
    "{src,workbench}/**/{utils,helpers,common,manager}.{ts,tsx}",
    "{src,workbench}/**/{utils,helpers,common,manager}/**",
    "{src,workbench}/**/*{Utils,Helpers,Common,Manager}.{ts,tsx}",
  ],
  rules: {
    "no-restricted-syntax": [
      "error",
      {
        selector: "Program",
        message: "Name the file after what it defines; utils, helpers, common and manager say nothing.",
      },
    ],
  },
};

/**
 * The floors of the house as lint rules, two entries a room of src/, one of workbench/: which room may import which,
 * who may speak to Excel. The tables stand in rooms.js; each message says where the code belongs.
 */
export const floors = [...roomNames.flatMap(roomConfigs), ...benchNames.map(benchConfig), emptyNames];
