import type { SettledSheets } from "../../../../src/commands/settleSheets";

/** Sheets with which nothing is wrong after they were inserted. */
export const WELL_SETTLED: SettledSheets = { functionsAnswer: true, otherFormulas: [], unprinted: [] };
