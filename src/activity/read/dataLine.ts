import type { EnteredTable } from "../tables/enteredTable";
import { activityColumns, figureColumns } from "../tables/activityRow";
import { MEETING_COLUMN_IDS } from "../tables/meetingRow";
import { openThousands, parseFigure } from "../values/parseFigure";
import { parseKind } from "../values/parseKind";
import { readWrittenDate } from "../values/writtenDate";

/** Whether a line's cells, in the table's own order, are a row of that table rather than headings. */
export function isDataLine(table: EnteredTable, cells: readonly string[]): boolean {
  return table === "activity" ? isActivity(cells) : isMeeting(cells);
}

function isActivity(cells: readonly string[]): boolean {
  const cell = cellReader(activityColumns(), cells);
  const figures = figureColumns().map(cell).filter(Boolean);
  return (
    readWrittenDate(cell("period")) !== undefined &&
    cell("municipality") !== "" &&
    figures.length > 0 &&
    figures.every((figure) => parseFigure(figure) !== undefined || openThousands(figure) !== undefined)
  );
}

function isMeeting(cells: readonly string[]): boolean {
  const cell = cellReader(MEETING_COLUMN_IDS, cells);
  return (
    readWrittenDate(cell("date")) !== undefined &&
    cell("municipality") !== "" &&
    parseKind(cell("kind")) !== undefined
  );
}

function cellReader<Column extends string>(columns: readonly Column[], cells: readonly string[]) {
  return (column: Column) => (cells[columns.indexOf(column)] ?? "").trim();
}
