import type { TableLocation } from "../tables/tableLocation";

/** True everywhere and unmistakably ours: our marks are found by it, whoever opens the file. */
export const MARK_FORMULA = '=LEN("KKR")=3';

/** Loads with the next request the conditional formats of tables on one sheet; returns those that are our marks. */
export function loadMarks(
  { workbook }: Excel.RequestContext,
  places: readonly TableLocation[],
): () => Excel.ConditionalFormat[] {
  const formats = places.map(({ sheetId, firstRow, firstColumn, height, width }) =>
    workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(firstRow - 1, firstColumn, height, width)
      .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"),
  );
  return () => {
    const found = formats.flatMap(({ items }) => items.filter(isMark));
    // Tables that stand side by side may share one.
    return [...new Map(found.map((format) => [format.id, format])).values()];
  };
}

/** One whose formula is not there yet broke off when it was made: nobody else can make a rule without one. */
function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (type !== "Custom") return false;
  const { formula } = customOrNullObject.rule;
  return formula === MARK_FORMULA || formula === "" || formula === "=";
}
