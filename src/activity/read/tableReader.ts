import { dateColumn, type DateColumn } from "./dateColumn";
import { figureTexts, type FigureTexts } from "./figureTexts";
import { asideRowReader } from "../tables/asideRow";
import type { AsideKind } from "../values/asideText";
import { furtherFigures } from "../../contract/figures";
import { contractInUse } from "../../contract/contractInUse";
import { figureColumns, type ActivityColumn } from "../tables/activityRow";
import { hasMeetingData } from "../tables/meetingFacts";
import type { MeetingColumn } from "../tables/meetingRow";
import { schemaOf, type ColumnOf, type EnteredTable } from "../tables/enteredTable";
import type { TableSchema } from "../tables/tableSchema";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { trimText } from "../values/trimText";

/** How one table is read from a file. */
export interface TableReader<Column extends string> {
  readonly schema: TableSchema<Column>;
  /** Its columns of months or days: texts that `values` left there can be read once the whole file has been. */
  readonly dates: Readonly<Partial<Record<Column, DateColumn>>>;
  /** Given the columns' places, makes a function that recognises by a row's cells that it holds no data. */
  readonly asideKind: (
    at: Readonly<Record<Column, number>>,
  ) => (cells: readonly string[]) => AsideKind | undefined;
  /** The columns that a row shorter than the header must still have. */
  readonly counted: readonly Column[];
  /** The reader of texts that `values` left in the columns of figures, used once the whole file has been read. */
  readonly numbers?: FigureTexts;
  /** The columns of figures, and of free texts: a separator within a figure shifts one into the other. */
  readonly figures: readonly Column[];
  readonly texts: readonly Column[];
  /**
   * A row from its cells; what cannot be read stays as its text. A row may lack cells, and a column that the file
   * lacks has a place beyond every row. Written out for each table: filling rows in a loop over the columns takes half
   * as long again.
   */
  readonly values: (cells: readonly string[], at: Readonly<Record<Column, number>>) => Record<Column, Entry>;
  /** The same for a row that is not counted: its texts are no evidence of a column's notation. */
  readonly uncountedValues: TableReader<Column>["values"];
}

const READERS: {
  readonly [Table in EnteredTable]: () => Omit<TableReader<ColumnOf[Table]>, "schema" | "uncountedValues">;
} = {
  activity: () => {
    const figures = figureColumns();
    const further = furtherFigures(contractInUse()).map(({ key }) => key);
    const period = dateColumn("month");
    const numbers = figureTexts();
    const ofFurther = further.map((column) => ({ column, read: numbers.column(column) }));
    const [individual, collective] = [numbers.column("individual"), numbers.column("collective")];
    const [growth, young] = [numbers.column("growth"), numbers.column("young")];
    const [municipality, source] = [memoize(trimText), memoize(trimText)];
    return {
      dates: { period },
      numbers,
      asideKind: (at) =>
        asideKindReader(
          "period",
          [at.period, at.municipality],
          figures.map((column) => at[column] ?? -1),
        ),
      counted: figures,
      figures,
      texts: ["source", "remark"],
      values: (cells, at) => {
        const row: Record<ActivityColumn, Entry> = {
          period: period.read(cells[at.period] ?? ""),
          municipality: municipality(cells[at.municipality] ?? ""),
          individual: individual(cells[at.individual] ?? ""),
          collective: collective(cells[at.collective] ?? ""),
          growth: growth(cells[at.growth] ?? ""),
          young: young(cells[at.young] ?? ""),
          source: source(cells[at.source] ?? ""),
          remark: trimText(cells[at.remark] ?? ""),
        };
        for (const { column, read } of ofFurther) row[column] = read(cells[at[column] ?? -1] ?? "");
        return row;
      },
    };
  },
  meetings: () => {
    const [date, founded] = [dateColumn("day"), dateColumn("day")];
    const [municipality, kind, growth] = [memoize(trimText), memoize(trimText), memoize(trimText)];
    return {
      dates: { date, founded },
      asideKind: (at) =>
        asideKindReader("date", [at.date, at.municipality], [], (cells) => {
          const cell = (column: MeetingColumn) => cells[at[column]] ?? null;
          return hasMeetingData({
            ...{ date: cell("date"), cvr: cell("cvr"), kind: cell("kind"), growth: cell("growth") },
            ...{ founded: cell("founded"), reference: cell("reference") },
          });
        }),
      counted: ["date", "cvr", "municipality", "kind", "growth"],
      figures: [],
      texts: [],
      values: (cells, at) => ({
        date: date.read(cells[at.date] ?? ""),
        cvr: trimText(cells[at.cvr] ?? ""),
        firm: trimText(cells[at.firm] ?? ""),
        municipality: municipality(cells[at.municipality] ?? ""),
        kind: kind(cells[at.kind] ?? ""),
        growth: growth(cells[at.growth] ?? ""),
        founded: founded.read(cells[at.founded] ?? ""),
        reference: trimText(cells[at.reference] ?? ""),
      }),
    };
  },
};

/** A reader of a table, for one file: texts that recur are read once. */
export function tableReader<Table extends EnteredTable>(table: Table): TableReader<ColumnOf[Table]> {
  return { schema: schemaOf(table), ...READERS[table](), uncountedValues: READERS[table]().values };
}

/** @param figures the places of a row's figures */
function asideKindReader(
  dateColumn: string,
  [date, municipality]: readonly [date: number, municipality: number],
  figures: readonly number[],
  isData: (cells: readonly string[]) => boolean = () => false,
): (cells: readonly string[]) => AsideKind | undefined {
  const read = asideRowReader<readonly string[]>(contractInUse(), dateColumn, {
    date: (cells) => cells[date] ?? "",
    municipality: (cells) => cells[municipality] ?? "",
    all: (cells) => cells,
    hasFigures: (cells) => figures.some((place) => isFilled(cells[place])),
    // Figures whose meaning only the whole file shows count, too.
    hasNumbers: (cells) => figures.some((place) => /\d/.test(cells[place] ?? "")),
    isData,
  });
  return (cells) => read(cells)?.kind;
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== "";
}
