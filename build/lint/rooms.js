/** The floors of the house, as tables: which room may import which. */

/** What each room of src/ may import besides itself, and what it is for (the end of its message). */
export const rooms = {
  language: { below: [], is: "texts alone; what a text is about is decided where it is shown" },
  contract: { below: [], is: "the contract's facts; words for them belong in src/language" },
  calc: { below: ["contract"], is: "arithmetic on plain values: no language, no Excel, no React" },
  functions: {
    below: ["language", "contract", "calc"],
    is: "the KKR functions; arithmetic belongs in src/calc",
  },
  activity: {
    below: ["language", "contract", "calc"],
    is: "rules for entered figures; reading the workbook belongs in src/excel",
  },
  sheets: {
    below: ["language", "contract", "calc"],
    is: "sheets as plans; writing them belongs in src/excel",
  },
  excel: {
    below: ["language", "contract", "calc", "functions", "activity", "sheets"],
    is: "the talk with Office.js; what a user sets going belongs in src/commands",
  },
  commands: {
    below: ["language", "contract", "calc", "functions", "activity", "sheets", "excel"],
    is: "one user action a file; what the user sees belongs in src/taskpane",
  },
  taskpane: {
    below: ["language", "contract", "calc", "functions", "activity", "sheets", "excel", "commands"],
    is: "what the user sees",
  },
};

/** The same for workbench/; `source` names the rooms of src/ that a room may import. */
export const benches = {
  model: { below: [], source: [] },
  engine: { below: ["model"], source: [] },
  xlsx: { below: ["model"], source: [] },
  host: { below: ["model", "engine"], source: [] },
  session: { below: ["model", "engine", "host", "xlsx"], source: [] },
  manifest: { below: [], source: [] },
  grid: { below: ["model", "engine", "host", "xlsx", "session", "manifest"], source: [] },
  server: { below: ["manifest"], source: [] },
  cli: {
    below: ["model", "engine", "host", "xlsx", "session", "grid"],
    source: ["language", "contract", "functions", "commands"],
  },
};

export const roomNames = Object.keys(rooms);
export const benchNames = Object.keys(benches);
