import { describeIssue } from "../activity/check/describeIssue";
import { contractInUse } from "../contract/contractInUse";
import { markCells, unmarkCells, type MarkCounts } from "../excel/write/marks/markCells";
import type { MarkedTable } from "../excel/write/marks/plannedMarks";
import type { Language } from "../language/language";
import { checkedTables, type CheckedFigures } from "./steps/checkedFigures";
import { headersOf } from "./steps/headersOf";
import { toCommandFailure } from "./steps/commandFailure";

export type { MarkCounts as Marked };

/**
 * Marks the cells with issues on their sheets, and takes away marks of cells that have none any more.
 * @throws CommandFailure
 */
export async function markIssues(checked: CheckedFigures, language: Language): Promise<MarkCounts> {
  const tables = checkedTables(checked.figures).map(({ place }): MarkedTable => {
    const names = headersOf(contractInUse(), place.part);
    const cells = checked.issues.flatMap((found) => {
      const { row, column, severity } = found.issue;
      if (found.part !== place.part || row === null) return [];
      return [{ row, column, severity, message: describeIssue(found.issue, language, names) }];
    });
    return { place, cells };
  });
  return markCells(tables).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
}

/**
 * Takes all marks away.
 * @throws CommandFailure
 */
export async function unmarkIssues({ figures }: CheckedFigures): Promise<void> {
  await unmarkCells(checkedTables(figures).map(({ place }) => place)).catch((error: unknown) => {
    throw toCommandFailure(error);
  });
}
