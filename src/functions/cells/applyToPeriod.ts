import type { Fault } from "../../calc/fault";
import { optionalArgument } from "./optionalArgument";
import { mapCells } from "./mapCells";
import type { CellResult } from "./cell";
import { readFigure, resultOrError } from "./figure";

/** Applies arithmetic to a figure, a date and a period, cell by cell; blank where figure or date is. */
export function applyToPeriod(
  compute: (figure: number, date: number, start?: number, end?: number) => number | Fault,
  figure: unknown,
  date: unknown,
  start: unknown,
  end: unknown,
): CellResult[][] {
  return mapCells(
    (figureCell, dateCell, startCell, endCell) => {
      const amount = readFigure(figureCell);
      if (typeof amount === "object") return amount;
      const day = readFigure(dateCell);
      if (typeof day === "object") return day;
      const first = readFigure(startCell);
      if (typeof first === "object") return first;
      const last = readFigure(endCell);
      if (typeof last === "object") return last;
      return amount === undefined || day === undefined
        ? ""
        : resultOrError(compute(amount, day, first, last));
    },
    figure,
    date,
    optionalArgument(start),
    optionalArgument(end),
  );
}
