import { yearOfDay } from "../calc/contractYear";
import { lastEndedMonthEnd, serialOfIsoDate, today } from "../calc/serialDate";
import type { Contract } from "../contract/contract";
import { contractInUse, populationInUse } from "../contract/contractInUse";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { takenNames } from "../excel/identity/existingNames";
import { recogniseParts, type AddInParts } from "../excel/identity/addInParts";
import { writeContractSheets } from "../excel/write/writeContractSheets";
import { sheetTexts } from "../language/sheets/sheets";
import { chooseNaming, renamedIn, type RenamedPart } from "../sheets/plan/naming";
import type { BlankPart } from "../sheets/plan/parts";
import { SHEET_PARTS, type SheetPlan } from "../sheets/plan/plan";
import { contractYears, planInput, type PlanSettings } from "../sheets/plan/planInput";
import { optionalSheet } from "../sheets/optionalSheet";
import { workbookPlan } from "../sheets/workbookPlan";
import type { Done } from "./log/done";
import { madeSheet } from "./log/madeSheet";
import { insertionLogging } from "./log/insertionLogging";
import { CommandFailure, toCommandFailure } from "./steps/commandFailure";
import { lookForLeftovers } from "./steps/recover/lookForLeftovers";
import { removeLeftovers } from "./steps/recover/removeLeftovers";
import { recoverInsertion } from "./steps/recover/recoverInsertion";
import { beginLook, beginWrite, type StepControl } from "./steps/workStep";

export interface InsertOptions {
  /** The year that Kommuner and Finansiering show; the date's year where the contract covers it, else its nearest. */
  readonly year?: number;
  /** The status date, `2026-06-30`; by default the end of the last month that has ended. */
  readonly date?: string;
  /** The year's total target for individual guidance; without it no band is judged. */
  readonly individualTarget?: number;
  /** Optional sheets to insert along with the contract's, in the same batch. */
  readonly alongside?: readonly BlankPart[];
  /** Whether leftovers of an insertion that broke off are removed first. */
  readonly cleanUp?: boolean;
  /** How it is watched, and cancelled until it writes. */
  readonly control?: StepControl;
}

export type InsertOutcome =
  | {
      readonly kind: "inserted";
      readonly sheets: readonly string[];
      readonly renamed: readonly RenamedPart[];
      /** The plans written, for `settleSheets`. */
      readonly plans: readonly SheetPlan[];
    }
  | {
      readonly kind: "already-there";
      /** Our sheets as they are called now. */
      readonly sheets: readonly string[];
      /** Sheets the user has deleted, by the names they are made with. */
      readonly missing: readonly string[];
      /** Which of the two carriers of the workbook's identity were found. */
      readonly marker: AddInParts["marker"];
    }
  /** Sheets that an insertion which broke off has left; nothing is changed until the user confirms. */
  | { readonly kind: "leftovers"; readonly sheets: readonly string[] };

/**
 * Inserts the contract's sheets, in two requests: a look and one batch. A workbook that has them already
 * is recognised and left as it is. If it breaks off, it is rolled back.
 * @throws CommandFailure
 */
export async function insertWorkbook(options: InsertOptions = {}): Promise<InsertOutcome> {
  const { control = {} } = options;
  beginLook(control);
  const contract = contractInUse();
  const population = populationInUse();
  const sheetNames = sheetTexts(contract.language).sheets;

  const found = await inspectWorkbook().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
  const leftovers = await lookForLeftovers(found, sheetNames);
  if (leftovers && !options.cleanUp) {
    return { kind: "leftovers", sheets: leftovers.sheets.map(({ name }) => name) };
  }
  beginWrite(control);
  const snapshot = leftovers ? await removeLeftovers(leftovers, found) : found;
  const there = recogniseParts(snapshot);
  // An optional sheet that was left when all of the contract's were deleted is no workbook.
  if (there && SHEET_PARTS.some((part) => there.sheets.has(part))) {
    return {
      kind: "already-there",
      sheets: [...there.sheets.values()].map(({ name }) => name),
      missing: SHEET_PARTS.filter((part) => !there.sheets.has(part)).map((part) => sheetNames[part]),
      marker: there.marker,
    };
  }

  const { naming, renamed } = chooseNaming(sheetNames, contract, takenNames(snapshot));
  const input = planInput(contract, population, settingsFor(contract, options), naming);
  const contractSheets = workbookPlan(input);
  const beside = (options.alongside ?? [])
    .filter((part) => !there?.sheets.has(part))
    .map((part) => [part, optionalSheet(part, input)] as const);
  const plan = {
    ...contractSheets,
    sheets: [...contractSheets.sheets, ...beside.map(([, sheet]) => sheet)],
  };
  const done: Done = { kind: "sheets", sheets: beside.map(([part, sheet]) => madeSheet(part, sheet)) };
  const logging = insertionLogging(snapshot, plan.sheets, beside.length > 0 ? done : undefined);
  await writeContractSheets(plan, contract, population, snapshot, logging)
    .catch((error: unknown) =>
      recoverInsertion(error, plan.sheets, snapshot, {
        isComplete: (now) => now.property !== undefined,
        logging,
      }),
    )
    .catch((error: unknown) => {
      throw toCommandFailure(error);
    });
  return {
    kind: "inserted",
    sheets: plan.sheets.map((sheet) => sheet.name),
    renamed: renamedIn(plan.sheets, renamed),
    plans: plan.sheets,
  };
}

/** Settings for the sheets; those not given default to values from today's date and the contract. */
export function settingsFor(contract: Contract, options: InsertOptions): PlanSettings {
  const date = options.date === undefined ? lastEndedMonthEnd(today()) : serialOfIsoDate(options.date);
  return {
    date,
    year: options.year ?? nearestYear(contract, date),
    individualTarget: options.individualTarget,
  };
}

function nearestYear(contract: Contract, date: number): number {
  const { first, last } = contractYears(contract);
  return Math.min(Math.max(yearOfDay(contract, Math.floor(date)), first), last);
}
