import { contractInUse } from "../../../contract/contractInUse";
import { listTexts } from "../../../language/sheets/listTexts";
import { headingAt } from "../../../sheets/plan/headingAt";
import { listPlace } from "../../identity/listPlace";
import type { LogSeen } from "../../identity/logSeen";

/** A line of the log as it stands there; blank where its column is gone. */
export type LogCells = Readonly<Record<"when" | "what" | "where" | "from" | "to", unknown>>;

/** Loads the log's lines with the next request; none where there is no log. */
export function loadLogLines({ workbook }: Excel.RequestContext, seen: LogSeen): () => readonly LogCells[] {
  const place = listPlace("log", seen);
  if (!place) return () => [];
  const body = workbook.worksheets
    .getItem(place.id)
    .tables.getItem(place.table)
    .getDataBodyRange()
    .load("values");
  const { columns } = listTexts(contractInUse().language).log;
  const headers = place.headers ?? Object.values(columns);
  const at = (key: keyof LogCells) => headingAt(headers, columns[key]);
  const [when, what, where, from, to] = [at("when"), at("what"), at("where"), at("from"), at("to")];
  return () =>
    body.values.map((cells: readonly unknown[]) => ({
      when: cells[when] ?? "",
      what: cells[what] ?? "",
      where: cells[where] ?? "",
      from: cells[from] ?? "",
      to: cells[to] ?? "",
    }));
}
