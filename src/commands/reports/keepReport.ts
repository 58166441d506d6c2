import type { AddInParts } from "../../excel/identity/addInParts";
import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { isRecipient, type ReportContent } from "../../report/content/reportContent";
import type { ReportBasis } from "../../report/development/reportBasis";
import type { KeptReport } from "../../report/kept/keptReport";
import { reportSheets } from "./reportSheets";

interface MadeReport {
  readonly key: number;
  readonly sheet: string;
  readonly statusDate: number;
  readonly content: ReportContent;
  readonly basis: ReportBasis;
  /** The kept report that it is compared with. */
  readonly earlier: KeptReport | undefined;
}

/** A key that no report of the workbook has, be it that only its sheet or only its file part is left. */
export function nextReportKey(snapshot: WorkbookSnapshot, kept: readonly KeptReport[]): number {
  return 1 + Math.max(0, ...[...reportSheets(snapshot), ...kept].map(({ key }) => key));
}

/** The part of a report that the workbook keeps: of a municipality's own sheet, only its own contents. */
export function keptReportOf(
  { earlier, content, basis, ...made }: MadeReport,
  { sheets }: AddInParts,
  kept: readonly KeptReport[],
): KeptReport {
  return {
    ...made,
    content: withoutDrawings(content),
    basis: isRecipient(content.recipient) ? basis : ownBasis(basis, content.subject),
    sheets: Object.fromEntries([...sheets].map(([part, { name }]) => [name, part])),
    // One of another file is not there to be compared with again.
    ...(earlier && kept.includes(earlier) ? { since: earlier.key } : {}),
  };
}

/** Charts and blank lines of a sheet add nothing to its words and tables. */
function withoutDrawings(content: ReportContent): ReportContent {
  const sections = content.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== "monthsChart" && kind !== "blank"),
  }));
  return { ...content, sections };
}

/** Its own months: a municipality's sheet shows no goals, and of no other municipality. */
function ownBasis(basis: ReportBasis, name: string): ReportBasis {
  const municipalities = basis.municipalities.filter((each) => each.name === name);
  return { ...basis, measures: [], municipalities };
}
