import { runExcel } from "../runExcel";

/** A part of a sheet whose formulas are looked at. */
export interface FormulaPlace {
  /** By its id or its name. */
  readonly sheet: string;
  /** Only the row with this table's headers: below it, users enter rows without end. */
  readonly headersOf?: string | undefined;
}

/** Formulas and what they show; row and column are counted from 0, as Excel's ranges are. */
export interface ReadFormulas {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Reads the formulas of several sheets, in one request; blank sheets are left out. */
export async function readFormulas(places: readonly FormulaPlace[]): Promise<readonly ReadFormulas[]> {
  return runExcel(async (context) => {
    const ranges = places.map(({ sheet: key, headersOf }) => {
      const sheet = context.workbook.worksheets.getItem(key);
      const used = sheet.getUsedRangeOrNullObject(true);
      const range =
        headersOf === undefined
          ? used
          : used.getIntersectionOrNullObject(
              sheet.tables.getItem(headersOf).getHeaderRowRange().getEntireRow(),
            );
      return { key, range: range.load("formulas,values,rowIndex,columnIndex") };
    });
    await context.sync();
    return ranges.flatMap(({ key, range }): ReadFormulas[] => {
      if (range.isNullObject) return [];
      const { formulas, values, rowIndex, columnIndex } = range;
      return [{ sheet: key, row: rowIndex, column: columnIndex, formulas, values }];
    });
  });
}
