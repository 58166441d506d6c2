import { contractInUse } from "../contract/contractInUse";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readSavedState } from "../excel/identity/savedState";
import { readReportTables } from "../excel/read/readReportTables";
import { reportTexts } from "../language/report/reportTexts";
import { RECIPIENTS } from "../report/content/reportContent";
import { factsFromWorkbook, type NoFacts } from "../report/facts/factsFromWorkbook";
import { overviewOf, type Overview } from "../report/overview/overview";
import { isoDay } from "../activity/values/isoDay";
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
    const [tables, state] = [await readReportTables(parts, snapshot), await readSavedState()];
    const facts = factsFromWorkbook(tables, contract);
    if (typeof facts === "string") return { kind: facts };
    const { sheetNames } = reportTexts(contract.language).frame;
    const day = isoDay(facts.statusDate);
    const made = RECIPIENTS.map((recipient) => `${sheetNames[recipient]} ${day}`);
    const reports = snapshot.sheets.flatMap(({ name }) =>
      made.some((subject) => name === subject || name.startsWith(`${subject} (`)) ? [name] : [],
    );
    return { kind: "known", overview: overviewOf(facts, { lockedUntil: state.locked?.until, reports }) };
  } catch (error) {
    throw toCommandFailure(error);
  }
}
