import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { enteredAmong } from "../excel/read/readEntered";
import { readState } from "../excel/read/load/loadState";
import { readReportTables } from "../excel/read/tables/readReportTables";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import { overviewOf, type Overview } from "../report/overview/overview";
import { reportSheets } from "./reports/reportSheets";
import { lookForUnfinished } from "./steps/recover/lookForUnfinished";
import { toCommandFailure } from "./steps/commandFailure";

export type OverviewOutcome =
  | { readonly kind: "known"; readonly overview: Overview }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  /** They are, and something on Forudsætninger is missing that all the rest hangs on. */
  | { readonly kind: NoFacts };

/**
 * Where the workbook stands, in three requests; nothing is changed.
 * @throws CommandFailure
 */
export async function readOverview(): Promise<OverviewOutcome> {
  try {
    const contract = contractInUse();
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    if (!parts?.sheets.has("targets")) return { kind: "no-workbook" };
    const places = enteredAmong(snapshot);
    if (places) await lookForUnfinished(places);
    const [tables, { savedState }] = await Promise.all([
      readReportTables(parts, snapshot),
      readState(parts, snapshot),
    ]);
    const facts = factsFromWorkbook(tables, contract);
    if (typeof facts === "string") return { kind: facts };
    const ofDay = tables.kept.filter(({ statusDate }) => statusDate === facts.statusDate);
    const reports = reportSheets(snapshot).filter(({ key }) => ofDay.some((kept) => kept.key === key));
    const surroundings = {
      lockedUntil: savedState.locked?.until,
      reports: reports.map(({ name }) => name),
      today: today(),
    };
    return { kind: "known", overview: overviewOf(facts, surroundings) };
  } catch (error) {
    throw toCommandFailure(error);
  }
}
