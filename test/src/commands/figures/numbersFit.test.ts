import { expect, it } from "vitest";
import { displayText } from "../../../../workbench/host/cells/displayText";
import type { Host } from "../../../../workbench/host/host";
import { conditionalLook } from "../../../../workbench/grid/sheet/look/conditionalLook";
import type { Sheet } from "../../../../workbench/model/sheet";
import { keyColumn, keyRow } from "../../../../workbench/model/sheet";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openSituation, reportOf, typeActuals } from "../../report/reportWorkbook";

/** The width of a digit in the default font, in points: a column of so many characters is so many of them wide. */
const DIGIT = 5.25;
/** In points, what the sheet has where nobody has set a width. */
const STANDARD = 48;

/** Numbers that Excel shows as `####`, for their column is narrower than their digits. */
function tooWide(host: Host, sheet: Sheet): string[] {
  return [...sheet.cells].flatMap(([key, { value, style }]) => {
    if (typeof value !== "number") return [];
    const look = conditionalLook(host.session, sheet, keyRow(key), keyColumn(key), value);
    const text = displayText(value, look?.numberFormat ?? style?.numberFormat ?? "General", "da-DK");
    const width = sheet.columns.get(keyColumn(key))?.width ?? STANDARD;
    return text.length * DIGIT > width ? [`${keyColumn(key)}|${keyRow(key)}: ${text}`] : [];
  });
}

it.each([
  { file: "year-2026.csv", date: "2026-12-31", individualTarget: 2500 },
  { file: "gaps-2026.csv", date: "2026-06-30", individualTarget: 2500 },
])("every number on every sheet fits its column: $file", async (situation) => {
  const host = await openSituation({ ...situation, actuals: { N5a: 0.123, N5c: -0.045 } });
  await typeActuals(host, { N1a: 0.4875, N3: -12.345, N5a: -0.123, R1: 14_987 }, words.targets.lastYear);
  await typeActuals(host, { N3: 12_345, N5a: 9999 }, words.targets.answers);
  await typeActuals(host, { N3: 46_813, R1: 46_813 }, words.targets.nextFigure);
  // Of the year before, so that a word stands before the figure.
  await typeActuals(host, { N1a: 46_022, N3: 46_022, N5a: 46_022, R1: 46_022 }, words.targets.asOf);
  for (const part of ["months", "invoices"] as const) await insertSheet(part);
  for (const recipient of ["kkr", "kommune:751", "kommune:741"] as const) await reportOf({ recipient });
  await waitUntilIdle();
  expect(host.workbook.sheets.map((sheet) => [sheet.name, tooWide(host, sheet)])).toEqual(
    host.workbook.sheets.map(({ name }) => [name, []]),
  );
});
