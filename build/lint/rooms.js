/** The floors of the house, as tables: which room may import which. */

/**
 * What each room of src/ may import besides itself, and what it is for (the end of its message). `inside` says the
 * same of its folders, among themselves: a folder that it does not name may import them all.
 */
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
    inside: {
      slices: { below: [], is: "long work in pauses, whatever the work is" },
      values: { below: ["slices"], is: "one cell; what a row is belongs in tables" },
      tables: { below: ["slices", "values"], is: "what a row is; what is wrong with it belongs in check" },
      read: { below: ["slices", "values", "tables"], is: "texts to rows; judging them belongs in check" },
      check: { below: ["slices", "values", "tables"], is: "rows to issues; reading rows belongs in read" },
      import: {
        below: ["slices", "values", "tables", "read", "check"],
        is: "rows beside the sheet's rows; what meetings make of them belongs in derive",
      },
      derive: {
        below: ["slices", "values", "tables", "read", "check", "import"],
        is: "meetings to figures",
      },
    },
  },
  report: {
    below: ["language", "contract", "calc"],
    is: "figures to sentences and invoices, as plain data; how a sheet shows them belongs in src/sheets",
    inside: {
      facts: { below: [], is: "what a report is made from; what is said of it belongs in sentences" },
    },
  },
  package: {
    below: [],
    is: "an .xlsx file's bytes to other bytes; what is in ours belongs in src/commands",
    inside: {
      parts: { below: [], is: "parts and XML of any file; what cells say belongs in cells" },
      cells: { below: ["parts"], is: "cells and formulas; what goes and what stays belongs in disclose" },
      tables: {
        below: ["parts", "cells"],
        is: "tables as they are read; what they mean belongs in src/sheets",
      },
    },
  },
  sheets: {
    below: ["language", "contract", "calc", "report"],
    is: "sheets as plans; writing them belongs in src/excel",
  },
  excel: {
    below: ["language", "contract", "calc", "functions", "activity", "report", "sheets"],
    is: "the talk with Office.js; what a user sets going belongs in src/commands",
  },
  commands: {
    below: ["language", "contract", "calc", "functions", "activity", "report", "package", "sheets", "excel"],
    is: "one user action a file; what the user sees belongs in src/taskpane",
  },
  taskpane: {
    below: [
      "language",
      "contract",
      "calc",
      "functions",
      "activity",
      "report",
      "package",
      "sheets",
      "excel",
      "commands",
    ],
    is: "what the user sees",
    inside: {
      frame: { below: [], is: "what every page stands in; what one page shows belongs in its folder" },
    },
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
    below: ["model", "engine", "host", "xlsx", "session", "manifest", "grid"],
    source: ["language", "contract", "functions", "commands"],
  },
};

export const roomNames = Object.keys(rooms);
export const benchNames = Object.keys(benches);
