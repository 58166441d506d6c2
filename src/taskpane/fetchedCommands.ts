import type { CellExplanation } from "../commands/explainCell";
import type { InsertSheetOutcome, OptionalPart } from "../commands/insertSheet";
import type { InsertOutcome } from "../commands/insertWorkbook";
import type { Settled } from "../commands/settleSheets";
import type { FunctionsState } from "../commands/wakeFunctions";
import type { RowsBehind, RowsBehindOutcome } from "../commands/rowsBehind";
import { fetchPart } from "./frame/fetchPart";

/** The commands that make sheets are fetched with the press, or before it in a quiet moment. */
export const fetchSheetCommands = () =>
  fetchPart(import(/* webpackChunkName: "sheets" */ "../commands/sheetCommands"));

export async function insertWorkbook(cleanUp: boolean): Promise<Settled<InsertOutcome>> {
  const commands = await fetchSheetCommands();
  return commands.settle(commands.insertWorkbook({ cleanUp }));
}

export async function insertSheet(
  part: OptionalPart,
  cleanUp?: boolean,
): Promise<Settled<InsertSheetOutcome>> {
  const commands = await fetchSheetCommands();
  return commands.settle(commands.insertSheet(part, cleanUp));
}

/** Wakes the open workbook's formulas where Excel read them before it knew our functions. */
export async function wakeFunctions(): Promise<FunctionsState> {
  return (await fetchSheetCommands()).wakeFunctions();
}

/** The command that explains a cell, with the parser it needs, is fetched when it is first asked for. */
export async function explainCell(locale: string): Promise<CellExplanation> {
  const part = await fetchPart(import(/* webpackChunkName: "explain" */ "../commands/explainCell"));
  return part.explainCell(locale);
}

/** The command that finds the meetings behind a figure is fetched when it is first asked for. */
const fetchRowsBehind = () => fetchPart(import(/* webpackChunkName: "behind" */ "../commands/rowsBehind"));

export async function rowsBehind(): Promise<RowsBehindOutcome> {
  return (await fetchRowsBehind()).rowsBehind();
}

export async function selectMeeting(outcome: RowsBehind, row: number): Promise<void> {
  await (await fetchRowsBehind()).selectMeeting(outcome, row);
}
