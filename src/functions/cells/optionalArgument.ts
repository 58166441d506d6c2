import { contractResultTexts } from "./contractResultTexts";
import { errorCode, excelError } from "./excelError";
import { readFigure } from "./figure";
import { matrixOf, onlyCell, MULTIPLE_CELLS } from "./cellMatrix";

/**
 * An optional argument, `undefined` where it was left out. Excel pads with `null`; a workbook that still holds
 * an older form of the function passes the invocation object in a new argument's place.
 */
export function optionalArgument(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null) return argument ?? undefined;
  const isValue = Array.isArray(argument) || errorCode(argument) !== undefined || "basicValue" in argument;
  return isValue ? argument : undefined;
}

/** An argument of one cell; a range of more is a `#VALUE!` for the whole call. */
export function singleCell(argument: unknown): unknown {
  const cell = onlyCell(argument);
  if (cell === MULTIPLE_CELLS)
    throw excelError("#VALUE!", contractResultTexts().oneCellOnly(matrixOf(argument)));
  return cell;
}

/** An argument of one figure, `undefined` where it is blank; an error ends the whole call. */
export function singleFigure(argument: unknown): number | undefined {
  const figure = readFigure(singleCell(argument));
  if (typeof figure === "object") throw figure;
  return figure;
}
