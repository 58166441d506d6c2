import { serialOfIsoDate } from "../../../calc/serialDate";
import { isoDay } from "../../../activity/values/isoDay";
import type { AddInParts } from "../../identity/addInParts";
import type { SavedState } from "../../identity/savedState";

export type FixedYear = SavedState["fixedYear"];

/** The contents of the cells that show it, a year and a day. */
export type FixedYearCells = readonly [year: unknown, day: unknown];

/** Loads with the next request what the cells on Forudsætninger show of it; `undefined` where they are not there. */
export function loadFixedYearCells(
  context: Excel.RequestContext,
  parts: AddInParts,
): () => FixedYearCells | undefined {
  const [year, day] = fixedYearPlaces(context, parts).map((place) => place.load("values"));
  return () =>
    !year || !day || year.isNullObject || day.isNullObject
      ? undefined
      : [year.values[0]?.[0], day.values[0]?.[0]];
}

/** Queues what the cells are to show; they have to be there. */
export function queueFixedYearCells(
  context: Excel.RequestContext,
  parts: AddInParts,
  cells: FixedYearCells,
): void {
  for (const [index, place] of fixedYearPlaces(context, parts).entries()) place.values = [[cells[index]]];
}

/** The cells that show a year. */
export function cellsOfFixedYear(fixedYear: FixedYear): FixedYearCells {
  if (!fixedYear) return ["", ""];
  const { year, sent } = fixedYear;
  return [year, sent === undefined ? "" : serialOfIsoDate(sent)];
}

/** The year that the cells show. */
export function fixedYearOfCells([year, day]: FixedYearCells = ["", ""]): FixedYear {
  if (typeof year !== "number") return undefined;
  return typeof day === "number" ? { year, sent: isoDay(day) } : { year };
}

function fixedYearPlaces({ workbook }: Excel.RequestContext, { nameOf }: AddInParts): Excel.Range[] {
  return (["fixedYear", "sentDay"] as const).map((key) =>
    workbook.names.getItemOrNullObject(nameOf(key)).getRangeOrNullObject(),
  );
}
