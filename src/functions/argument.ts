import { contractTexts } from "./contractTexts";
import { errorCode, excelError } from "./excelError";
import { readFigure } from "./figure";
import { areaOf, onlyCell, SEVERAL } from "./area";

/**
 * An optional argument, `undefined` where it was left out. Excel pads with `null`; a workbook that still holds
 * an older form of the function passes the invocation object in a new argument's place.
 */
export function given(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null) return argument ?? undefined;
  const isValue = Array.isArray(argument) || errorCode(argument) !== undefined || "basicValue" in argument;
  return isValue ? argument : undefined;
}

/** An argument of one cell; a range of more is a `#VALUE!` for the whole call. */
export function oneCell(argument: unknown): unknown {
  const cell = onlyCell(argument);
  if (cell === SEVERAL) throw excelError("#VALUE!", contractTexts().oneCellOnly(areaOf(argument)));
  return cell;
}

/** An argument of one figure, `undefined` where it is blank; an error ends the whole call. */
export function oneFigure(argument: unknown): number | undefined {
  const figure = readFigure(oneCell(argument));
  if (typeof figure === "object") throw figure;
  return figure;
}
