import { contractInUse } from "../contract/contractInUse";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import type { LogSeen } from "../excel/identity/logSeen";
import type { Logging } from "../excel/log/logging";
import { existingNames, takenNames } from "../excel/identity/existingNames";
import { findAddInParts, type AddInParts } from "../excel/identity/addInParts";
import { MissingColumnsError } from "../excel/read/tables/missingColumnsError";
import { readEntered } from "../excel/read/readEntered";
import { writeOptionalSheets } from "../excel/write/writeOptionalSheets";
import { sheetTexts } from "../language/sheets/sheets";
import { chooseNaming, renamedIn, type RenamedPart } from "../sheets/plan/naming";
import { REQUIRED_PARTS, optionalSheet } from "../sheets/optionalSheet";
import type { OptionalPart, SheetPlan } from "../sheets/plan/plan";
import { sheetInput, type SheetInput } from "../sheets/plan/planInput";
import type { Done } from "./log/done";
import { madeSheet } from "./log/madeSheet";
import { insertionLogging } from "./log/insertionLogging";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { missingFigureColumns } from "./steps/missingFigureColumns";
import { lookForLeftovers } from "./steps/recover/lookForLeftovers";
import { removeLeftovers } from "./steps/recover/removeLeftovers";
import { recoverInsertion } from "./steps/recover/recoverInsertion";
import { beginLook, beginWrite, type StepControl } from "./steps/workStep";

export { OPTIONAL_PARTS, type OptionalPart } from "../sheets/plan/plan";
export type InsertSheetOutcome =
  | {
      readonly kind: "inserted";
      readonly sheet: string;
      /** The sheet or its table, where it could not have its usual name. */
      readonly renamed: readonly RenamedPart[];
      /** The plans written, for `settleSheets`. */
      readonly plans: readonly SheetPlan[];
    }
  /** The sheet as it is called now. */
  | { readonly kind: "already-there"; readonly sheet: string }
  /** The contract's sheets that this one needs and that are missing, by their usual names. */
  | { readonly kind: "no-workbook"; readonly missing: readonly string[] }
  /** Sheets that an insertion which broke off has left; nothing is changed until the user confirms. */
  | { readonly kind: "leftovers"; readonly sheets: readonly string[] };

/** A sheet in which something stands from the start. */
interface FilledSheet {
  readonly planOf?: (input: SheetInput) => SheetPlan;
  /** The line that the log gets with it, by the sheet's name; of a blank sheet, where there is a log. */
  readonly logged?: (seen: LogSeen, sheet: string, done: Done) => Logging;
  /** How it is watched, and cancelled until it writes. */
  readonly control?: StepControl;
}

/**
 * Inserts an optional sheet into a workbook that has the contract's, in two requests: a look and one batch. It
 * refers to the others by what they are called now. What breaks off is taken back.
 * @param cleanUp whether what an insertion that broke off has left is removed first
 * @throws CommandFailure
 */
export async function insertSheet(
  part: OptionalPart,
  cleanUp = false,
  { planOf = (input) => optionalSheet(part, input), logged, control = {} }: FilledSheet = {},
): Promise<InsertSheetOutcome> {
  beginLook(control);
  const contract = contractInUse();
  const sheetNames = sheetTexts(contract.language).sheets;
  const found = await inspectWorkbook().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
  const leftovers = await lookForLeftovers(found, sheetNames);
  if (leftovers && !cleanUp) return { kind: "leftovers", sheets: leftovers.sheets.map(({ name }) => name) };
  beginWrite(control);
  const snapshot = leftovers ? await removeLeftovers(leftovers, found) : found;
  const there = findAddInParts(snapshot);
  const present = there?.sheets.get(part);
  if (present) return { kind: "already-there", sheet: present.name };
  const missing = REQUIRED_PARTS[part].filter((each) => !there?.sheets.has(each));
  if (!there || missing.length > 0) {
    return { kind: "no-workbook", missing: missing.map((each) => sheetNames[each]) };
  }

  const { naming, renamed } = chooseNaming(sheetNames, contract, takenNames(snapshot), existingNames(there));
  const plan = planOf(sheetInput(contract, naming));
  const done = { kind: "sheets", sheets: [madeSheet(part, plan)] } as const;
  const log = logged ? logged(snapshot, plan.name, done) : insertionLogging(snapshot, [plan], done);
  try {
    await writeOptionalSheets([plan], contract, snapshot, { logging: log });
  } catch (error) {
    await recoverInsertion(error, [plan], snapshot, { logging: log }).catch(async (failed: unknown) => {
      throw toCommandFailure(failed === error ? ((await missingIn(there)) ?? error) : failed);
    });
  }
  return { kind: "inserted", sheet: plan.name, renamed: renamedIn([plan], renamed), plans: [plan] };
}

/** The figures that the sheet would have counted and that are gone: Excel refuses its formulas without saying so. */
async function missingIn(parts: AddInParts): Promise<Error | undefined> {
  const activity = parts.sheets.get("activity");
  if (!activity) return undefined;
  try {
    return missingFigureColumns((await readEntered({ activity, meetings: undefined, parts })).activity);
  } catch (error) {
    return error instanceof MissingColumnsError ? error : undefined;
  }
}
