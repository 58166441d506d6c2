import { ACTIVITY_FORM, type ActivityColumn, type ActivityRow } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import { once } from "../values/once";
import { readDigits, readFigure } from "../values/readFigure";
import { readPeriod } from "../values/readPeriod";
import { readTable, type ReadTable, type TableOptions, type TableReader } from "./readTableFile";
import { trimText } from "../values/trimText";

export type ReadActivity = ReadTable<ActivityColumn, ActivityRow>;

/**
 * Reads entered figures from CSV text: separator, quoting and header are found, columns come in any order.
 * Rows without any content are left out; what cannot be read stays as its text.
 */
export function readActivityFile(text: string, options: TableOptions<ActivityColumn> = {}): ReadActivity {
  return readTable(text, activityReader(), options);
}

/** How the table Aktivitet is read, for one file: what was read once is kept. */
export function activityReader(): TableReader<ActivityColumn, ActivityRow> {
  const period = once((written: string): Entry => readPeriod(written) ?? (written.trim() || null));
  const otherFigure = once((written: string): Entry => readFigure(written) ?? (written.trim() || null));
  const figure = (written: string): Entry => readDigits(written) ?? otherFigure(written);
  const municipality = once(trimText);
  const source = once(trimText);
  return {
    form: ACTIVITY_FORM,
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
