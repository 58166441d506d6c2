import type { InsertSheetOutcome, OptionalPart } from "../commands/insertSheet";
import type { InsertOutcome } from "../commands/insertWorkbook";
import type { HandoverOutcome } from "../commands/makeHandover";
import type { Settled } from "../commands/settleSheets";
import type { StepControl } from "../commands/steps/workStep";
import type { FunctionsState } from "../commands/wakeFunctions";
import type { BlankPart } from "../sheets/plan/parts";
import { fetchPart } from "./frame/fetchPart";

/** The commands that make sheets are fetched with the press, or before it in a quiet moment. */
export const fetchSheetCommands = () =>
  fetchPart(import(/* webpackChunkName: "sheets" */ "../commands/sheetCommands"));

export async function insertWorkbook(
  alongside: readonly BlankPart[],
  cleanUp: boolean,
  control: StepControl,
): Promise<Settled<InsertOutcome>> {
  const commands = await fetchSheetCommands();
  return commands.settleAfter(
    (own) => commands.insertWorkbook({ alongside, cleanUp, control: own }),
    control,
  );
}

export async function insertSheet(
  part: OptionalPart,
  cleanUp?: boolean,
  control?: StepControl,
): Promise<Settled<InsertSheetOutcome>> {
  const commands = await fetchSheetCommands();
  return commands.settleAfter((own) => commands.insertSheet(part, cleanUp, { control: own }), control);
}

/** Makes Overlevering, or renews it. */
export async function makeHandover(
  cleanUp?: boolean,
  control?: StepControl,
): Promise<Settled<HandoverOutcome>> {
  const commands = await fetchSheetCommands();
  return commands.settleAfter((own) => commands.makeHandover(cleanUp, own), control);
}

/** Wakes the open workbook's formulas where Excel read them before it knew our functions. */
export async function wakeFunctions(): Promise<FunctionsState> {
  return (await fetchSheetCommands()).wakeFunctions();
}
