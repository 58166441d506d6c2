import type { FileTable } from "../tables/fileTable";
import { ACTIVITY_COLUMNS, FIGURE_COLUMNS } from "../tables/activityRow";
import { MEETING_COLUMNS } from "../tables/meetingRow";
import { readDate } from "../values/readDate";
import { readFigure } from "../values/readFigure";
import { readKind } from "../values/readKind";
import { readPeriod } from "../values/readPeriod";

/** Whether a line's cells, taken in the table's own order, are a row of that table rather than headings. */
export function isDataLine(table: FileTable, cells: readonly string[]): boolean {
  return table === "activity" ? isActivity(cells) : isMeeting(cells);
}

function isActivity(cells: readonly string[]): boolean {
  const cell = cellsOf(ACTIVITY_COLUMNS, cells);
  const figures = FIGURE_COLUMNS.map(cell).filter(Boolean);
  return (
    readPeriod(cell("period")) !== undefined &&
    cell("municipality") !== "" &&
    figures.length > 0 &&
    figures.every((figure) => readFigure(figure) !== undefined)
  );
}

function isMeeting(cells: readonly string[]): boolean {
  const cell = cellsOf(MEETING_COLUMNS, cells);
  return (
    readDate(cell("date")) !== undefined &&
    cell("municipality") !== "" &&
    readKind(cell("kind")) !== undefined
  );
}

function cellsOf<Column extends string>(columns: readonly Column[], cells: readonly string[]) {
  return (column: Column) => (cells[columns.indexOf(column)] ?? "").trim();
}
