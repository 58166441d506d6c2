import { selectCell } from "../excel/write/selectCell";
import { tableForPart, type CheckedFigures, type Issue, type LocatedIssue } from "./steps/checkedFigures";
import { toCommandFailure } from "./steps/commandFailure";

/** Where an issue stands, or what else is to be looked at. */
export interface IssuePlace extends Pick<LocatedIssue, "part"> {
  readonly issue: Pick<Issue, "row" | "column">;
}

/**
 * Shows the cell an issue stands in; where a whole row is absent, the table's last row, after which it belongs.
 * @throws CommandFailure
 */
export async function selectIssue({ figures }: CheckedFigures, { part, issue }: IssuePlace): Promise<void> {
  const table = tableForPart(figures, part);
  if (!table) return;
  const { place } = table;
  const last = place.firstRow + place.height - 1;
  await selectCell(place, issue.row ?? last, issue.row === null ? undefined : issue.column).catch(
    (error: unknown) => {
      throw toCommandFailure(error);
    },
  );
}
