import { serialOfIsoDate, today, yearOf } from "../calc/serialDate";
import { contractInUse, populationInUse } from "../contract/inUse";
import { lookAtWorkbook, type SeenWorkbook } from "../excel/lookAtWorkbook";
import { ourParts } from "../excel/ourParts";
import { removeInserted } from "../excel/removeInserted";
import { writeWorkbook } from "../excel/writeWorkbook";
import { sheetTexts } from "../language/sheets";
import { chooseNaming, type Renamed } from "../sheets/naming";
import { SHEET_PARTS, type WorkbookPlan } from "../sheets/plan";
import { contractYears, planInput } from "../sheets/planInput";
import { workbookPlan } from "../sheets/workbookPlan";
import { CommandFailure } from "./commandFailure";

export type { Renamed };

export interface InsertOptions {
  /** The year that Kommuner and Finansiering show; the date's year where the contract covers it, else its nearest. */
  readonly year?: number;
  /** The date of status, `2026-06-30`; today. */
  readonly date?: string;
  /** The year's total måltal for individual guidance; without it no band is judged. */
  readonly individualTarget?: number;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly sheets: readonly string[]; readonly renamed: readonly Renamed[] }
  | {
      readonly kind: "already-there";
      /** Our sheets as they are called now. */
      readonly sheets: readonly string[];
      /** Sheets the user has deleted, by the names they are made with. */
      readonly missing: readonly string[];
      /** Which of the two carriers of the workbook's identity were found. */
      readonly marker: "both" | "names" | "property";
    };

/**
 * Inserts the contract's sheets, in two requests: a look and one batch. A workbook that has them already
 * is recognised and left as it is. What breaks off is taken back.
 * @throws CommandFailure
 */
export async function insertWorkbook(options: InsertOptions = {}): Promise<InsertOutcome> {
  const contract = contractInUse();
  const population = populationInUse();
  const sheetNames = sheetTexts(contract.language).sheets;

  const seen = await lookAtWorkbook().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
  const there = ourParts(seen);
  if (there) {
    return {
      kind: "already-there",
      sheets: [...there.sheets.values()].map(({ name }) => name),
      missing: SHEET_PARTS.filter((part) => !there.sheets.has(part)).map((part) => sheetNames[part]),
      marker: there.marker,
    };
  }

  const taken = {
    sheets: seen.sheets.map((sheet) => sheet.name),
    tablesAndNames: [...seen.names.map(({ name }) => name), ...seen.sheets.flatMap((sheet) => sheet.tables)],
  };
  const { naming, renamed } = chooseNaming(sheetNames, taken);
  const date = options.date === undefined ? today() : serialOfIsoDate(options.date);
  const settings = {
    date,
    year: options.year ?? nearestYear(contract, date),
    individualTarget: options.individualTarget,
  };
  const plan = workbookPlan(planInput(contract, population, settings, naming));
  try {
    await writeWorkbook(plan, contract, population, seen);
  } catch (error) {
    if (!(await insertedAfterAll(plan, seen, error))) throw new CommandFailure(error, true);
  }
  return { kind: "inserted", sheets: plan.sheets.map((sheet) => sheet.name), renamed };
}

/**
 * After an error: whether everything is there nonetheless, as when only the answer was lost. Else takes back
 * what is there, so that the workbook is as before.
 */
async function insertedAfterAll(plan: WorkbookPlan, before: SeenWorkbook, error: unknown): Promise<boolean> {
  const sheets = plan.sheets.map((sheet) => sheet.name);
  const names = plan.sheets.flatMap((sheet) => sheet.names.map((each) => each.name));
  try {
    const now = await lookAtWorkbook();
    const marked = now.sheets.filter((sheet) => sheet.marker).map((sheet) => sheet.name);
    if (now.property && sheets.every((name) => marked.includes(name))) return true;
    await removeInserted(before, now, { sheets, names });
    return false;
  } catch {
    // The first error is the one to tell: taking back failed for the same reason, or a like one.
    throw new CommandFailure(error, false, sheets);
  }
}

function nearestYear(contract: Parameters<typeof contractYears>[0], date: number): number {
  const { first, last } = contractYears(contract);
  return Math.min(Math.max(yearOf(Math.floor(date)), first), last);
}
