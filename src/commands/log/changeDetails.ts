import type { CellState, Change } from "../../activity/tables/change";
import { isoDay } from "../../activity/values/isoDay";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { listTexts } from "../../language/sheets/listTexts";
import { shownText } from "../../language/shownText";
import { columnLetter } from "../../sheets/plan/address";
import { filledRows } from "./filledRows";
import type { LogLine } from "./logLine";

/** The most cells that are listed one by one, from what to what. */
const FEW = 5;
const DATES: ReadonlySet<string> = new Set(["period", "date", "founded", "statusDate"]);

/** A log line's part on rows and cells: where, from and to, cell by cell where they are few, else their counts. */
export function changeDetails(
  blocks: readonly Pick<EnteredBlock, "place" | "changes" | "added" | "known">[],
  isUndone = false,
): Pick<LogLine, "where" | "from" | "to"> {
  const words = listTexts(contractInUse().language).details;
  const touched = blocks.filter(({ changes, added }) => changes.length + added.length > 0);
  const sheets = [...new Set(touched.map(({ place }) => place.sheetName))];
  let rows = 0;
  const cells = touched.flatMap(({ place, changes, added, known }) => {
    const filled = filledRows({ changes, known });
    rows += added.length + filled.size;
    const columnOf = ({ column }: Change) => place.columnAt[column] ?? place.firstColumn;
    const inOrder = changes.toSorted((one, other) => one.row - other.row || columnOf(one) - columnOf(other));
    return inOrder.flatMap((change) => {
      const { row, column, from, to } = change;
      if (filled.has(row)) return [];
      const at = `${columnLetter(columnOf(change) + 1)}${row}`;
      const states = [from, to].map((state) => stateText(state, column, words.blank));
      const [was, is] = isUndone ? states.toReversed() : states;
      return [{ at: sheets.length > 1 ? `${place.sheetName}!${at}` : at, was, is }];
    });
  });
  const [only] = cells;
  if (only && cells.length === 1 && rows === 0) {
    return { where: `${sheets.join(", ")}!${only.at}`, from: only.was ?? "", to: only.is ?? "" };
  }
  const isFew = cells.length <= FEW;
  const list = (side: "was" | "is") => cells.map((cell) => `${cell.at}: ${cell[side]}`).join("; ");
  const rowWords = rows === 0 ? [] : [isUndone ? words.rowsGone(rows) : words.rows(rows)];
  const cellWords = cells.length === 0 ? [] : [isFew ? list("is") : words.cells(cells.length)];
  return {
    where: sheets.join(", "),
    from: isFew ? list("was") : "",
    to: [...rowWords, ...cellWords].join("; "),
  };
}

function stateText(
  { value, formula, mark }: CellState,
  column: string,
  blank: string,
): string | number | boolean {
  const entered = formula ?? (mark?.kind === "formula" ? mark.formula : value);
  if (entered === null || entered === "") return blank;
  if (typeof entered === "number" && (mark?.kind === "date" || DATES.has(column))) return isoDay(entered);
  return typeof entered === "string" ? shownText(entered, 100) : entered;
}
