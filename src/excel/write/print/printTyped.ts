import type { AddInSheet } from "../../identity/addInParts";
import { runExcel } from "../../runExcel";
import { printFilledAreas, type FilledTable } from "./printFilledAreas";

/**
 * Takes tables that were typed in while no pane was open into what their sheets print: those that something stands in,
 * and that no area of their sheet's pages reaches. Where a sheet has no areas all of it is printed.
 * @param filled tables known to hold something
 * @param forms the sheet of explanations, whose tables are looked at
 */
export async function printTyped(
  filled: readonly FilledTable[],
  forms: AddInSheet | undefined,
): Promise<void> {
  const explained = (forms ? [forms.table, ...forms.others] : []).map((table) => ({
    part: "explanations" as const,
    sheetId: forms?.id ?? "",
    table,
    firstColumn: 0,
    width: 0,
  }));
  if (filled.length + explained.length === 0) return;
  const lacking = await runExcel(async (context) => {
    const loads = [...filled, ...explained].map((place) => {
      const { pageLayout, tables } = context.workbook.worksheets.getItem(place.sheetId);
      const table = tables.getItem(place.table);
      return {
        place,
        pages: pageLayout.getPrintAreaOrNullObject().load("areas/items/rowIndex,areas/items/rowCount"),
        header: table.getHeaderRowRange().load("rowIndex"),
        body: place.part === "explanations" ? table.getDataBodyRange().load("values") : undefined,
      };
    });
    await context.sync();
    return loads.flatMap(({ place, pages, header, body }) => {
      const isFilled = body === undefined || body.values.flat().some((value) => value !== "");
      const isPrinted =
        pages.isNullObject ||
        pages.areas.items.some(
          ({ rowIndex, rowCount }) => rowIndex <= header.rowIndex && header.rowIndex < rowIndex + rowCount,
        );
      return isFilled && !isPrinted ? [place] : [];
    });
  }).catch(() => []);
  if (lacking.length > 0) await printFilledAreas(lacking);
}
