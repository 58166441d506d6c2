import { runStepsInSlices } from "../activity/slices/inSlices";
import { forEachInSteps } from "../activity/slices/steps";
import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import type { DoneCommand } from "../excel/identity/doneCommands";
import { listPlace } from "../excel/identity/listPlace";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { enteredAmong } from "../excel/read/readEntered";
import { readState } from "../excel/read/load/loadState";
import { readReportTables, type ReportTables } from "../excel/read/tables/readReportTables";
import { isRecipient } from "../report/content/reportContent";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import type { KeptReport } from "../report/kept/keptReport";
import type { ReportFacts } from "../report/facts/reportFacts";
import { isLeftBehind } from "../report/kept/isLeftBehind";
import { overviewOf, type Overview, type OverviewReport } from "../report/overview/overview";
import type { AnyPart } from "../sheets/plan/plan";
import { reportSheets, type ReportSheet } from "./reports/reportSheets";
import { undoableAmong } from "./log/contractActions";
import { lookForUnfinished } from "./steps/recover/lookForUnfinished";
import { toCommandFailure } from "./steps/commandFailure";

export type OverviewOutcome =
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" }
  | (OurSheets & { readonly kind: "known"; readonly overview: Overview })
  /** They are there, and something on Forudsætninger is missing that all the rest depends on. */
  | (OurSheets & { readonly kind: NoFacts });

/** Sheets of ours that are in the workbook, and earlier commands on them. */
interface OurSheets {
  readonly undoable: Undoable;
  readonly parts: readonly AnyPart[];
}

/** Earlier commands that the workbook remembers. */
interface Undoable {
  /** Those that can be taken back, the last one last. */
  readonly done: readonly DoneCommand[];
  readonly hasLog: boolean;
}

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
    const ours = {
      undoable: {
        done: undoableAmong(snapshot.done ?? []),
        hasLog: listPlace("log", snapshot) !== undefined,
      },
      parts: [...parts.sheets.keys()],
    };
    const facts = factsFromWorkbook(tables, contract);
    if (typeof facts === "string") return { kind: facts, ...ours };
    const surroundings = {
      lockedUntil: savedState.locked?.until,
      fixedYear: savedState.fixedYear,
      reports: await comparedReports(lastReports(reportSheets(snapshot), tables.kept), facts, tables),
      updateWaits: [...parts.sheets.values()].some(({ isOlder }) => isOlder),
    };
    return { kind: "known", overview: overviewOf(facts, surroundings, today()), ...ours };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** Reports beside what they would say by now; what knows all that comes where there are any. */
async function comparedReports(
  reports: ReturnType<typeof lastReports>,
  facts: ReportFacts,
  tables: ReportTables,
): Promise<OverviewReport[]> {
  if (reports.length === 0) return [];
  const { compareReport } = await import(/* webpackChunkName: "createReport" */ "../report/kept/reportState");
  const compared: OverviewReport[] = [];
  // A contract may have a report for each of many municipalities.
  const comparing = forEachInSteps(
    reports,
    ({ name, kept }) => {
      const { state } = compareReport(kept, facts, tables, tables.kept);
      compared.push({
        name,
        isMunicipal: !isRecipient(kept.content.recipient),
        isOfStatus: state.kind !== "other-status",
        isOutdated: isLeftBehind(state),
      });
    },
    1,
  );
  await runStepsInSlices(comparing);
  return compared;
}

/** The last report of each recipient whose sheet and file part are both there: one made anew replaces an earlier. */
function lastReports(
  sheets: readonly ReportSheet[],
  kept: readonly KeptReport[],
): { readonly name: string; readonly kept: KeptReport }[] {
  const there = kept.flatMap((each) => {
    const sheet = sheets.find(({ key }) => key === each.key);
    return sheet ? [{ name: sheet.name, kept: each }] : [];
  });
  const ordered = there.toSorted((one, other) => one.kept.key - other.kept.key);
  return [...new Map(ordered.map((each) => [each.kept.content.recipient, each])).values()];
}
