import { describeIssue } from "../activity/describeIssue";
import { contractInUse } from "../contract/inUse";
import { markCells, unmarkCells, type Marked, type MarkedTable } from "../excel/markCells";
import type { Language } from "../language/language";
import type { CheckedFigures } from "./checkedFigures";
import { columnNames } from "./columnNames";
import { failed } from "./commandFailure";

export type { Marked };

/**
 * Marks the cells with issues on their sheets, and takes away marks of cells that have none any more.
 * @throws CommandFailure
 */
export async function markIssues(checked: CheckedFigures, language: Language): Promise<Marked> {
  const tables = (["activity", "meetings"] as const).flatMap((part): MarkedTable[] => {
    const table = checked.figures[part];
    if (!table) return [];
    const names = columnNames(contractInUse(), part);
    const cells = checked.issues.flatMap((found) => {
      const { row, column, severity } = found.issue;
      if (found.part !== part || row === null) return [];
      return [{ row, column, severity, words: describeIssue(found.issue, language, names) }];
    });
    return [{ place: table.place, cells }];
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
  const { activity, meetings } = figures;
  await unmarkCells([activity, ...(meetings ? [meetings] : [])].map(({ place }) => place)).catch(
    (error: unknown) => {
      throw failed(error);
    },
  );
}
