import { ACTIVITY_FORM } from "./activityForm";
import { ACTIVITY_COLUMNS, type ActivityColumn, type ActivityRow, type Entry } from "./activityRow";
import type { EnteredRow } from "./enteredRow";
import { readFigure } from "./readFigure";
import { readPeriod } from "./readPeriod";
import { readTable, type ReadTable, type TableNotes, type TableOptions } from "./readTable";
import { trimText } from "./trimText";

export type ReadActivity =
  | {
      readonly ok: true;
      readonly rows: readonly EnteredRow<ActivityRow>[];
      /** Those of our columns that the file has. */
      readonly columns: ReadonlySet<ActivityColumn>;
      readonly notes: TableNotes;
    }
  | Extract<ReadTable<ActivityColumn>, { readonly ok: false }>;

/**
 * Reads entered figures from CSV text: separator, quoting and header are found, columns come in any order.
 * Rows without any content are left out; what cannot be read stays as its text.
 */
export function readActivityFile(text: string, options: TableOptions<ActivityColumn> = {}): ReadActivity {
  const table = readTable(text, ACTIVITY_FORM, ["period", "municipality"], options);
  if (!table.ok) return table;
  const { mapping, notes } = table;
  const readPeriodOnce = once((written) => readPeriod(written) ?? written);
  const cell = (cells: readonly string[], column: ActivityColumn) => cells[mapping[column] ?? -1] ?? "";
  const figure = (cells: readonly string[], column: ActivityColumn): Entry => {
    const written = cell(cells, column).trim();
    return written === "" ? null : (readFigure(written) ?? written);
  };
  const words = (cells: readonly string[], column: ActivityColumn) => trimText(cell(cells, column));
  const rows = table.lines.map(({ row, cells }) => ({
    row,
    values: {
      period: readPeriodOnce(cell(cells, "period").trim()) || null,
      municipality: words(cells, "municipality"),
      individual: figure(cells, "individual"),
      collective: figure(cells, "collective"),
      growth: figure(cells, "growth"),
      young: figure(cells, "young"),
      source: words(cells, "source"),
      remark: words(cells, "remark"),
    },
  }));
  const columns = new Set(ACTIVITY_COLUMNS.filter((column) => mapping[column] !== undefined));
  return { ok: true, rows, columns, notes };
}

/** Reads each text once: a file has few months and many rows. */
function once<Value>(read: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Value>();
  return (written) => {
    let value = known.get(written);
    if (value === undefined) known.set(written, (value = read(written)));
    return value;
  };
}
