import { schemaOf, type ColumnOf, type FileTable } from "../tables/fileTable";
import type { TableSchema } from "../tables/tableSchema";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { parseDate } from "../values/parseDate";
import { parseDigits, parseFigure } from "../values/parseFigure";
import { parsePeriod } from "../values/parsePeriod";
import { trimText } from "../values/trimText";

/** How one table is read from a file. */
export interface TableReader<Column extends string> {
  readonly schema: TableSchema<Column>;
  /** The columns in which a total row says that it is one. */
  readonly leading: readonly Column[];
  /**
   * A row from its cells; what cannot be read stays as its text. A row may lack cells, and a column that the file
   * lacks stands where none does. Written out for each table: rows filled in a loop over the columns take half as
   * long again.
   */
  readonly values: (cells: readonly string[], at: Readonly<Record<Column, number>>) => Record<Column, Entry>;
}

const READERS: { readonly [Table in FileTable]: () => Omit<TableReader<ColumnOf[Table]>, "schema"> } = {
  activity: () => {
    const period = memoize((written: string): Entry => parsePeriod(written) ?? (written.trim() || null));
    const otherFigure = memoize((written: string): Entry => parseFigure(written) ?? (written.trim() || null));
    const figure = (written: string): Entry => parseDigits(written) ?? otherFigure(written);
    const [municipality, source] = [memoize(trimText), memoize(trimText)];
    return {
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
  },
  meetings: () => {
    const day = (written: string): Entry => parseDate(written) ?? trimText(written);
    const [date, founded] = [memoize(day), memoize(day)];
    const [municipality, kind, growth] = [memoize(trimText), memoize(trimText), memoize(trimText)];
    return {
      leading: ["date", "firm"],
      values: (cells, at) => ({
        date: date(cells[at.date] ?? ""),
        cvr: trimText(cells[at.cvr] ?? ""),
        firm: trimText(cells[at.firm] ?? ""),
        municipality: municipality(cells[at.municipality] ?? ""),
        kind: kind(cells[at.kind] ?? ""),
        growth: growth(cells[at.growth] ?? ""),
        founded: founded(cells[at.founded] ?? ""),
        reference: trimText(cells[at.reference] ?? ""),
      }),
    };
  },
};

/** The reader of a table, for one file: what was read once is kept. */
export function tableReader<Table extends FileTable>(table: Table): TableReader<ColumnOf[Table]> {
  return { schema: schemaOf(table), ...READERS[table]() };
}
