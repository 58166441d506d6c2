import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts, type AddInParts, type AddInSheet } from "../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../excel/identity/inspectWorkbook";
import { readHandover } from "../excel/read/readHandover";
import { readState } from "../excel/read/load/loadState";
import { readReportTables, type ReportTables } from "../excel/read/tables/readReportTables";
import { sheetChanges } from "../excel/write/withFormat";
import { handoverTexts } from "../language/sheets/handoverTexts";
import { sheetTexts } from "../language/sheets/sheets";
import { factsFromWorkbook } from "../report/facts/factsFromWorkbook";
import { askedIn } from "../report/handover/askedNow";
import { earlierRows, handoverRows } from "../report/handover/handoverRows";
import type { HandoverCells } from "../sheets/handover/handoverColumns";
import { handoverSheet } from "../sheets/handover/handoverSheet";
import { handoverCells, planHandover } from "./handover/planHandover";
import { insertSheet, type InsertSheetOutcome } from "./insertSheet";
import { changeDetails } from "./log/changeDetails";
import { logging } from "./log/logLine";
import { enterWithRecovery } from "./steps/enterWithRecovery";
import { planAnew } from "./steps/planAnew";
import { beginLook, beginWrite, type StepControl } from "./steps/workStep";

export type HandoverOutcome =
  | InsertSheetOutcome
  /** The sheet was there, and shows what is open now; the notes on it are as they were. */
  | { readonly kind: "renewed"; readonly sheet: string; readonly changed: number }
  /** Nobody can tell what is open without the year and the date of status on this sheet. */
  | { readonly kind: "no-date"; readonly sheet: string };

/**
 * Makes Overlevering from what is open in the workbook, or renews it where it is there.
 * @param cleanUp whether what an insertion that broke off has left is removed first
 * @throws CommandFailure, also where it is cancelled before anything is written
 */
export function makeHandover(cleanUp = false, control: StepControl = {}): Promise<HandoverOutcome> {
  return planAnew(async () => {
    beginLook(control);
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    const assumptions = parts?.sheets.get("assumptions");
    const open = assumptions && parts?.sheets.has("targets") ? await openIn(parts, snapshot) : NOTHING_OPEN;
    if (!open) return { kind: "no-date", sheet: assumptions?.name ?? "" };
    const sheet = parts?.sheets.get("handover");
    if (sheet && assumptions) return await renew(sheet, open, snapshot, control);
    const rows = open.rows;
    return await insertSheet("handover", cleanUp, { planOf: (input) => handoverSheet(input, rows), control });
  });
}

/** The open lines, and whether a line of the sheet is among those looked for. */
interface OpenLines {
  readonly rows: readonly HandoverCells[];
  readonly isAsked: ReturnType<typeof askedIn>;
}

const NOTHING_OPEN: OpenLines = { rows: [], isAsked: () => false };

/** The open lines; `undefined` where the year or the date of status is missing. */
async function openIn(parts: AddInParts, snapshot: WorkbookSnapshot): Promise<OpenLines | undefined> {
  const contract = contractInUse();
  const [tables, { savedState }] = await Promise.all([
    readReportTables(parts, snapshot),
    readState(parts, snapshot),
  ]);
  const facts = factsFromWorkbook(tables, contract);
  if (typeof facts === "string") return undefined;
  const made = sheetTexts(contract.language).sheets;
  const nameOf = (part: "assumptions" | "activity" | "targets") => parts.sheets.get(part)?.name ?? made[part];
  const sheets = {
    assumptions: nameOf("assumptions"),
    activity: nameOf("activity"),
    targets: nameOf("targets"),
  };
  const words = handoverTexts(contract.language);
  const { targets, assumptions } = sheetTexts(contract.language);
  const { id, year, target } = targets.columns;
  const years = assumptions.yearColumns;
  const cells = {
    target: (measure: string, of: number) =>
      tables.targets.find((row) => row[id]?.value === measure && row[year]?.value === of)?.[target]?.cell,
    individualTarget: (of: number) =>
      tables.years.find((row) => row[years.year]?.value === of)?.[years.individualTarget]?.cell,
  };
  const earlier = contract.years
    .filter((year) => year < facts.year)
    .map((year) => factsFromWorkbook(inYear(tables, year), contract))
    .flatMap((each) => (typeof each === "string" ? [] : earlierRows(each, sheets)));
  const rows = [...handoverRows(facts, savedState, sheets, cells), ...earlier];
  return {
    rows: rows.map((row) => handoverCells(row, words, today())),
    isAsked: askedIn(contract, facts.year, words),
  };
}

/** The same workbook, as if that year were chosen. */
function inYear(tables: ReportTables, year: number): ReportTables {
  const { chosenYear, ...settings } = tables.settings;
  return {
    ...tables,
    settings: { ...settings, ...(chosenYear && { chosenYear: { ...chosenYear, value: year } }) },
  };
}

async function renew(
  sheet: AddInSheet,
  { rows: open, isAsked }: OpenLines,
  seen: WorkbookSnapshot,
  control: StepControl,
): Promise<HandoverOutcome> {
  const table = await readHandover(sheet);
  const words = handoverTexts(contractInUse().language);
  const { changes, rows } = planHandover(table, open, words, today(), isAsked);
  const changed = changes.length + rows.length;
  if (changed > 0) {
    beginWrite(control);
    await enterWithRecovery(
      [{ table, rows, changes: sheetChanges(changes, table) }],
      async () => [await readHandover(sheet)],
      {},
      (entered) =>
        logging(seen, {
          action: "handover",
          ...changeDetails(entered),
          done: { kind: "blocks", blocks: entered },
        }),
    );
  }
  return { kind: "renewed", sheet: sheet.name, changed };
}
