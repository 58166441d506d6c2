import { benchImports, folderImports, roomImports } from "./importBans.js";
import { officeBans } from "./officeBans.js";
import { benchNames, roomNames, rooms } from "./rooms.js";

const namedExports = [
  { selector: "ExportDefaultDeclaration", message: "Export by name: a file is named after what it defines." },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: "Export by name: a file is named after what it defines.",
  },
];

/** A room's own files, those in its folders, and those in folders that have an order among themselves. */
function roomConfigs(name) {
  const folders = Object.keys(rooms[name].inside ?? {});
  return [
    roomConfig(name, `src/${name}/*`, roomImports(name, "{1,}")),
    roomConfig(name, `src/${name}/*/**`, roomImports(name, "{2,}")),
    ...folders.flatMap((folder) => [
      roomConfig(name, `src/${name}/${folder}/*`, roomImports(name, "{2,}"), folderImports(name, folder, 1)),
      roomConfig(
        name,
        `src/${name}/${folder}/*/*`,
        roomImports(name, "{3,}"),
        folderImports(name, folder, 2),
      ),
    ]),
  ];
}

function roomConfig(name, files, ...imports) {
  const patterns = imports.flatMap((each) => each.patterns);
  const selectors = imports.flatMap((each) => each.selectors);
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
 * The floors of the house as lint rules, by room and folder: which may import which, who may speak to
 * Excel. The tables stand in rooms.js; each message says where the code belongs.
 */
export const floors = [...roomNames.flatMap(roomConfigs), ...benchNames.map(benchConfig), emptyNames];
