import { placeOfKey } from "../../activity/tables/activityFacts";
import { serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { figureHeadings } from "../../contract/figureHeadings";
import { sheetTexts } from "../../language/sheets/sheets";
import type { RecordFacts } from "../../report/facts/recordFacts";
import type { ReadState } from "./load/loadState";

/** The records of imports and revisions in a workbook, as a report shows them. */
export function recordsKept({ savedState: { imports, lockHistory }, lost }: ReadState): RecordFacts {
  const contract = contractInUse();
  const headings: Readonly<Record<string, string>> = figureHeadings(
    contract,
    sheetTexts(contract.language).activity.columns,
  );
  const dayOf = (at: string) => serialOfIsoDate(at.slice(0, "2026-06-30".length));
  return {
    ...(lost && { lostImports: lost.imports }),
    imports: imports.map(({ at, file, sha256, rows, days, sums, undone, partly = false }) => ({
      day: dayOf(at),
      file,
      sha256,
      rows,
      days,
      sums: Object.entries(sums).map(([column, sum]) => [headings[column] ?? column, sum]),
      isUndone: undone !== undefined,
      isPartlyUndone: partly,
    })),
    revisions: lockHistory.flatMap(({ at, revision, reason, report }) => {
      if (!revision) return [];
      const { key, column, from, to } = revision;
      const { month, code } = placeOfKey(key);
      return {
        day: dayOf(at),
        municipality: contract.municipalities.find((each) => each.code === code)?.name ?? code,
        month: serialOfIsoDate(`${month}-01`),
        heading: headings[column] ?? column,
        from,
        to,
        reason,
        report,
      };
    }),
  };
}
