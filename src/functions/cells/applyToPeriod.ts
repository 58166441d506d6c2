import { yearDays, yearOfDay, type Days } from "../../calc/contractYear";
import type { Fault } from "../../calc/fault";
import { contractInUse } from "../../contract/contractInUse";
import { firstMonthOf } from "../../contract/years";
import { optionalArgument } from "./optionalArgument";
import { mapCells } from "./mapCells";
import type { CellResult } from "./cell";
import { readFigure, resultOrError } from "./figure";

/** The days of the contract's year with a day; `undefined` where its years are the calendar's, which arithmetic knows. */
function yearAround(day: number): Days | undefined {
  const contract = contractInUse();
  return firstMonthOf(contract) === 1 ? undefined : yearDays(contract, yearOfDay(contract, day));
}

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
      if (amount === undefined || day === undefined) return "";
      const year = yearAround(day);
      return resultOrError(compute(amount, day, first ?? year?.first, last ?? year?.last));
    },
    figure,
    date,
    optionalArgument(start),
    optionalArgument(end),
  );
}
