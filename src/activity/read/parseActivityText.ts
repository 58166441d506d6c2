import { ACTIVITY_SCHEMA, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { parseDigits, parseFigure } from "../values/parseFigure";
import { parsePeriod } from "../values/parsePeriod";
import { parseTable, type ParsedTable, type TableOptions, type TableReader } from "./parseTable";
import { trimText } from "../values/trimText";

export type ParsedActivity = ParsedTable<ActivityColumn, ActivityRow>;

/**
 * Reads entered figures from CSV text: separator, quoting and header are found, columns come in any order.
 * Rows without any content are left out; what cannot be read stays as its text.
 */
export function parseActivityText(text: string, options: TableOptions<ActivityColumn> = {}): ParsedActivity {
  return parseTable(text, activityReader(), options);
}

/** How the table Aktivitet is read, for one file: what was read once is kept. */
export function activityReader(): TableReader<ActivityColumn, ActivityRow> {
  const period = memoize((written: string): Entry => parsePeriod(written) ?? (written.trim() || null));
  const otherFigure = memoize((written: string): Entry => parseFigure(written) ?? (written.trim() || null));
  const figure = (written: string): Entry => parseDigits(written) ?? otherFigure(written);
  const municipality = memoize(trimText);
  const source = memoize(trimText);
  return {
    schema: ACTIVITY_SCHEMA,
    leading: ["period", "municipality"],
    values: (cells, at) => ({
      period: period(cells[at.period] ?? ""),
      municipality: municipality(cells[at.municipality] ?? ""),
      individual: figure(cells[at.individual] ?? ""),
      collective: figure(cells[at.collective] ?? ""),
      growth: figure(cells[at.growth] ?? ""),
      young: figure(cells[at.young] ?? ""),
      source: source(cells[at.source] ?? ""),
      remark: trimText(cells[at.remark] ?? ""),
    }),
  };
}
