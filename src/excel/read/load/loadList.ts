import { contractInUse } from "../../../contract/contractInUse";
import { listTexts } from "../../../language/sheets/listTexts";
import { headingAt } from "../../../sheets/plan/headingAt";
import type { ListRow } from "../../../sheets/plan/listRows";
import type { ListPart } from "../../../sheets/plan/parts";
import { listPlace } from "../../identity/listPlace";
import type { LogSeen } from "../../identity/logSeen";

/** The rows of a sheet that only grows. */
interface ReadList {
  readonly has: (row: ListRow) => boolean;
  /** Where the last such line stands among the table's rows, from 0; -1 where none does. */
  readonly lastIndexOf: (row: ListRow) => number;
}

/** Loads with the next request what a sheet that only grows holds. */
export function loadList({ workbook }: Excel.RequestContext, part: ListPart, seen: LogSeen): () => ReadList {
  const place = listPlace(part, seen);
  if (!place) return () => ({ has: () => false, lastIndexOf: () => -1 });
  const table = workbook.worksheets.getItem(place.id).tables.getItem(place.table);
  const body = table.getDataBodyRange().load("values");
  const columns = Object.values(listTexts(contractInUse().language)[part].columns);
  const headers = place.headers ?? columns;
  // A column that the user has deleted shows nothing of a line.
  const at = columns.map((column) => headingAt(headers, column));
  const keyOf = (cells: readonly unknown[]) =>
    JSON.stringify(at.map((column, index) => (column < 0 ? null : wordOf(cells[index]))));
  return () => {
    const written = body.values.map((cells: readonly unknown[]) => keyOf(at.map((column) => cells[column])));
    const lastIndexOf = ({ when, what, where, from, to }: ListRow) =>
      written.lastIndexOf(keyOf([when, what, where, from, to]));
    return { has: (row) => lastIndexOf(row) >= 0, lastIndexOf };
  };
}

/** A moment may lose its last digits on the way; a second has five of them. */
function wordOf(cell: unknown): string {
  return String(typeof cell === "number" ? Math.round(cell * 86_400) : cell);
}
