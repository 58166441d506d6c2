import { describeIssue } from "../activity/check/describeIssue";
import { contractInUse } from "../contract/inUse";
import { markCells, unmarkCells, type Marked, type MarkedTable } from "../excel/write/markCells";
import type { Language } from "../language/language";
import { tablesOf, type CheckedFigures } from "./checkedFigures";
import { columnNames } from "./columnNames";
import { failed } from "./commandFailure";

export type { Marked };

/**
 * Marks the cells with issues on their sheets, and takes away marks of cells that have none any more.
 * @throws CommandFailure
 */
export async function markIssues(checked: CheckedFigures, language: Language): Promise<Marked> {
  const tables = tablesOf(checked.figures).map(({ place }): MarkedTable => {
    const names = columnNames(contractInUse(), place.part);
    const cells = checked.issues.flatMap((found) => {
      const { row, column, severity } = found.issue;
      if (found.part !== place.part || row === null) return [];
      return [{ row, column, severity, words: describeIssue(found.issue, language, names) }];
    });
    return { place, cells };
  });
  return markCells(tables).catch((error: unknown) => {
    throw failed(error);
  });
}

/**
 * Takes all marks away.
 * @throws CommandFailure
 */
export async function unmarkIssues({ figures }: CheckedFigures): Promise<void> {
  await unmarkCells(tablesOf(figures).map(({ place }) => place)).catch((error: unknown) => {
    throw failed(error);
  });
}
