import { contentsFor } from "../content/contentsFor";
import type { ReportContent } from "../content/reportContent";
import { basisOf } from "../development/basisOf";
import { developmentSince } from "../development/developmentFacts";
import type { NoFacts } from "../facts/factsFromWorkbook";
import type { ReportFacts } from "../facts/reportFacts";
import type { WorkbookRead } from "../facts/workbookRead";
import { writingIn } from "../writing";
import { changedMonths, type ChangedMonth } from "./changedMonths";
import { reportContentChanges, type ReportContentChanges } from "./reportContentChanges";
import type { KeptReport } from "./keptReport";

/** How a report stands to the workbook's figures of today. */
export type ReportState =
  | { readonly kind: "current" }
  | ({ readonly kind: "changed" } & ReportContentChanges)
  /** The workbook stands at another date, year or kind of report: only the months it counted can be compared. */
  | { readonly kind: "other-status"; readonly months: readonly ChangedMonth[] }
  | { readonly kind: NoFacts | "no-municipality" };

/** A report's state, and what it would say now where that is known. */
export interface ComparedReport {
  readonly state: ReportState;
  readonly now: ReportContent | undefined;
}

/**
 * Compares a report with what the workbook says now.
 * @param others the workbook's kept reports, among them the one it is compared with
 */
export function compareReport(
  kept: KeptReport,
  facts: ReportFacts | NoFacts,
  read: Pick<WorkbookRead, "counted" | "settings">,
  others: readonly KeptReport[],
): ComparedReport {
  if (typeof facts === "string") return { state: { kind: facts }, now: undefined };
  const { basis, statusDate } = kept;
  const isSameStatus =
    facts.year === basis.year && facts.statusDate === statusDate && facts.isFinal === basis.isFinal;
  if (!isSameStatus) {
    const months = changedMonths(basis, read, facts.contract);
    return { state: { kind: "other-status", months }, now: undefined };
  }
  const earlier = others.find(({ key }) => key === kept.since);
  const development = earlier && developmentSince(earlier, basisOf(facts, read), statusDate);
  // A municipality that the contract no longer has gets no report.
  const [whole] = contentsFor(kept.content.recipient, facts, development);
  if (!whole) return { state: { kind: "no-municipality" }, now: undefined };
  const now = earlier ? whole : withoutDevelopment(whole);
  const then = earlier ? kept.content : withoutDevelopment(kept.content);
  const changes = reportContentChanges(then, now, writingIn(facts.contract.language, facts.contract));
  const isCurrent = changes.sentences.length + changes.cells.length === 0;
  return { state: isCurrent ? { kind: "current" } : { kind: "changed", ...changes }, now };
}

/** Without what it says of an earlier report, which is not there to be compared with again. */
function withoutDevelopment(content: ReportContent): ReportContent {
  const sections = content.sections.filter(({ id }) => id !== "development" && id !== "developmentOfGoals");
  return { ...content, sections };
}
