import { rectanglesAddress } from "../../../sheets/plan/rectangles";
import { runExcel } from "../../runExcel";
import { rangeCache } from "../rangeCache";

/** The print areas of some sheets, by their ids: of those that have a print area; none where Excel does not say. */
export async function readPrintAreas(sheetIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return runExcel(async (context) => {
    const loads = sheetIds.map((id) => {
      const { pageLayout } = context.workbook.worksheets.getItem(id);
      const area = pageLayout
        .getPrintAreaOrNullObject()
        .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return { id, area };
    });
    await context.sync();
    return new Map(
      loads.flatMap(({ id, area }): [string, string][] => {
        if (area.isNullObject) return [];
        const pages = area.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          from: { row: rowIndex + 1, column: columnIndex + 1 },
          to: { row: rowIndex + rowCount, column: columnIndex + columnCount },
        }));
        return [[id, rectanglesAddress(pages)]];
      }),
    );
  }).catch(() => new Map<string, string>());
}

/** Sets what sheets print, by their ids, in one request; without a printer some Excels refuse it. */
export async function writePrintAreas(areas: ReadonlyMap<string, string>): Promise<void> {
  if (areas.size === 0) return;
  await runExcel(async (context) => {
    for (const [id, area] of areas) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.pageLayout.setPrintArea(rangeCache(sheet).areas(area));
    }
    await context.sync();
  }).catch(() => undefined);
}
