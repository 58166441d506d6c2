import { expect, it } from "vitest";
import { cellAt } from "../../../workbench/model/sheet";
import { createWorkbook } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { openPackage } from "./openPackage";

it("a row that has grown with its text is noted as high as that, and goes on growing", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  // 54.75 points less 6 hold ten letters of 4.84 points: "et to tre", "fire fem", "seks".
  sheet.columns.set(0, { width: 54.75 });
  const type = (row: number, value: string, wrap: boolean) =>
    Object.assign(cellAt(sheet, row, 0), { value, style: { wrap } });
  type(0, "et to tre fire fem seks", true);
  type(1, "et to tre fire fem seks", false);
  type(2, "et to tre", true);
  type(3, "et\nto", true);
  type(4, "et to tre fire fem seks", true);
  sheet.rows.set(4, { height: 20 });
  const bytes = saveWorkbook(workbook);
  const rows = openPackage(bytes)
    .xml("xl/worksheets/sheet1.xml")
    .children.find(({ name }) => name === "sheetData");
  expect(rows?.children.map(({ attributes }) => [attributes["ht"], attributes["customHeight"]])).toEqual([
    ["45", undefined],
    [undefined, undefined],
    [undefined, undefined],
    ["30", undefined],
    ["20", "1"],
  ]);
  expect(openWorkbook(bytes).sheets[0]?.rows).toEqual(sheet.rows);
});
