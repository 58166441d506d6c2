import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { inspectPackage } from "./inspectPackage";
import { SAMPLE_ADD_IN, SAMPLE_FUNCTIONS, sampleWorkbook } from "./sampleWorkbook";

const SOUND = saveWorkbook(sampleWorkbook(), { customFunctions: SAMPLE_FUNCTIONS, addIn: SAMPLE_ADD_IN });
const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const BOOK = "xl/workbook.xml";

/** The sample's file with one text in one part changed. */
function broken(part: string, from: string, to: string): Uint8Array {
  const files = unzipSync(SOUND);
  const text = strFromU8(files[part] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...files, [part]: strToU8(text.replace(from, to)) });
}

test.each([
  [TABLE, 'ref="A3:H7"', 'ref="A3:G7"', /8 columns, but 7/],
  [TABLE, 'name="Mål"', 'name="Maal"', /"Maal" has the header "Mål"/],
  [TABLE, 'totalsRowLabel="I alt"', 'totalsRowLabel="Sum"', /total "Sum" is shown as "I alt"/],
  [TABLE, 'displayName="KKR_Maal"', 'displayName="KKR2026"', /"KKR2026" is no valid table name/],
  [TABLE, 'displayName="KKR_Maal"', 'displayName="KKR_Sats"', /KKR_Sats is taken twice/],
  [SHEET, 'sqref="D4:D6"', 'sqref="D4:G4"', /validations G4:G6 and D4:G4 overlap/],
  [SHEET, "<f>1/0</f>", "<f>1/</f>", /D9.*in 1\//],
  [SHEET, "<f>1/0</f>", "<f>=1/0</f>", /D9: a leading =/],
  [SHEET, "<f>1/0</f>", "<f>XLOOKUP(1,A1,A2)</f>", /XLOOKUP without its prefix/],
  [SHEET, "<f>1/0</f>", "<f>KKR_Maal[@Måltal]</f>", /short form/],
  [SHEET, "<f>1/0</f>", "<f>SUM(KKR_Maal[Ukendt])</f>", /no column Ukendt/],
  [SHEET, "<f>1/0</f>", "<f>Ukendt!A1</f>", /no sheet Ukendt/],
  [SHEET, '<c r="A2"', '<c r="B1"', /B1 stands in row 2/],
  [SHEET, '<c r="A2" t="s"><v>1</v></c>', "", /count is/],
  [SHEET, 's="5"', 's="99"', /no such style/],
  [BOOK, 'name="Forudsætninger"', 'name="A/B"', /"A\/B" holds a character/],
  [BOOK, 'name="Forudsætninger"', 'name="målark"', /Two sheets are called målark/],
  [BOOK, 'name="KKR_Sats"', 'name="R1C1"', /"R1C1" is no valid name/],
  [BOOK, 'name="KKR_Sats"', 'name="KKR_ValgtAar"', /defined twice/],
  ["xl/_rels/workbook.xml.rels", "theme/theme1.xml", "theme/theme2.xml", /theme2.xml, which is missing/],
  ["[Content_Types].xml", "/xl/theme/theme1.xml", "/xl/theme/theme3.xml", /theme3.xml is missing/],
  ["xl/charts/chart1.xml", "Målark!$D$4:$D$6", "Væk!$D$4:$D$6", /Væk.*names no cells/],
])("finds the fault in %s: %s -> %s", (part, from, to, fault) => {
  expect(inspectPackage(broken(part, from, to)).join("\n")).toMatch(fault);
});
