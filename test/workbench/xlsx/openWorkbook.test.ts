import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../workbench/model/cell";
import { cellAt } from "../../../workbench/model/sheet";
import type { CellStyle } from "../../../workbench/model/style";
import { createWorkbook, type Workbook } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook, type SaveOptions } from "../../../workbench/xlsx/saveWorkbook";
import { inspectPackage } from "./inspectPackage";
import { SAMPLE_ADD_IN, SAMPLE_FUNCTIONS, sampleWorkbook } from "./sampleWorkbook";

const OPTIONS: SaveOptions = {
  customFunctions: SAMPLE_FUNCTIONS,
  addIn: SAMPLE_ADD_IN,
  savedAt: new Date("2026-01-01T00:00:00Z"),
};

function reopened(workbook: Workbook): Workbook {
  const back = openWorkbook(saveWorkbook(workbook, OPTIONS), OPTIONS);
  back.name = workbook.name;
  return back;
}

/** The sample, spelt as a reader spells what can be said in several ways. */
function spelled(workbook: Workbook, back: Workbook): Workbook {
  workbook.sheets.forEach((sheet, index) => {
    sheet.conditionalFormats.forEach((format, place) => {
      // Files keep no identity of conditional formats.
      const id = back.sheets[index]?.conditionalFormats[place]?.id ?? "";
      if (format.rule.kind !== "DataBar") sheet.conditionalFormats[place] = { ...format, id };
    });
    for (const rule of sheet.validations) {
      // 2026-01-01 and 2027-12-31 as Excel counts days.
      if (rule.kind === "Date") Object.assign(rule, { formula1: 46_023, formula2: 46_752 });
    }
    for (const cell of sheet.cells.values()) {
      // Inside a table Excel does not show its name.
      if (cell.formula === "=SUM([Realiseret])/SUM(KKR_Maal[Måltal])")
        cell.formula = "=SUM([Realiseret])/SUM([Måltal])";
    }
    if (!sheet.protection) return;
    const all =
      "AutoFilter DeleteColumns DeleteRows EditObjects EditScenarios FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort";
    const options: Record<string, boolean | string> = { selectionMode: "Normal" };
    for (const each of all.split(" ")) options[`allow${each}`] = false;
    sheet.protection.options = { ...options, ...sheet.protection.options };
  });
  return workbook;
}

describe("a saved workbook comes back", () => {
  test("with everything it held", () => {
    const workbook = sampleWorkbook();
    const back = reopened(workbook);
    expect(back).toEqual(spelled(workbook, back));
  });

  test("with what its tables are filtered by", () => {
    const workbook = sampleWorkbook();
    const [table] = workbook.sheets.flatMap(({ tables }) => tables).filter((each) => each.showFilterButton);
    const [first, second] = table?.columns ?? [];
    if (!first || !second) throw new Error("The sample has another form.");
    first.filter = ["a & b", ""];
    second.filter = ["1.234"];
    const back = reopened(workbook).sheets.flatMap(({ tables }) => tables);
    const columns = back.find(({ name }) => name === table?.name)?.columns;
    expect(columns?.map(({ filter }) => filter).slice(0, 3)).toEqual([["a & b", ""], ["1.234"], undefined]);
  });

  test("and is saved to the same bytes again", () => {
    const once = reopened(sampleWorkbook());
    const first = saveWorkbook(once, OPTIONS);
    expect(saveWorkbook(openWorkbook(first, OPTIONS), OPTIONS)).toEqual(first);
  });

  test("with print areas and titles of sheets whose names hold commas and marks", () => {
    const workbook = createWorkbook("Mål, del '1'!");
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("A new workbook has a sheet.");
    const printTitleColumns = { row: 0, column: 0, rows: 1_048_576, columns: 2 };
    const printTitleRows = { row: 0, column: 0, rows: 3, columns: 16_384 };
    const printArea = [
      { row: 1, column: 1, rows: 5, columns: 4 },
      { row: 8, column: 1, rows: 5, columns: 4 },
    ];
    Object.assign(sheet.pageLayout, { printArea, printTitleColumns, printTitleRows, blackAndWhite: true });
    expect(reopened(workbook).sheets[0]?.pageLayout).toMatchObject({
      printArea,
      printTitleColumns,
      printTitleRows,
      blackAndWhite: true,
    });
  });

  test("custom functions by the names given, else by their first underscore", () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet) cellAt(sheet, 0, 0).formula = "=A.B.C_D(1)";
    const bytes = saveWorkbook(workbook, { customFunctions: ["A.B.C_D"] });
    const formula = (back: Workbook) => back.sheets[0]?.cells.get(0)?.formula;
    expect(formula(openWorkbook(bytes, { customFunctions: ["A.B.C_D"] }))).toBe("=A.B.C_D(1)");
    expect(formula(openWorkbook(bytes))).toBe("=A.B_C_D(1)");
  });
});

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((each) => `#${each.toString(16).toUpperCase().padStart(6, "0")}`);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("=1+1", "+5", "@a", "'x", "  ", "\n").map((each) => each as CellValue),
  fc.constantFrom("#N/A" as const, "#VALUE!" as const, "#DIV/0!" as const).map((error) => ({ error })),
);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("0%", "#,##0.0", "dd-mm-yyyy", '0 "kr."', "@"),
    font: fc.record(
      { bold: fc.constant(true), size: fc.integer({ min: 12, max: 40 }), color },
      { requiredKeys: [] },
    ),
    fill: color,
    borders: fc.record({
      EdgeTop: fc.record({
        style: fc.constant("Continuous" as const),
        weight: fc.constantFrom("Thin" as const, "Thick" as const),
        color,
      }),
    }),
    horizontal: fc.constantFrom("Left" as const, "CenterAcrossSelection" as const),
    vertical: fc.constantFrom("Top" as const, "Center" as const),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    locked: fc.constant(false),
  },
  { requiredKeys: [] },
);
const cells = fc.array(
  fc.record({ row: fc.integer({ min: 0, max: 60 }), column: fc.integer({ min: 0, max: 30 }), value, style }),
  { maxLength: 40 },
);

test("any values and looks survive, in a sound file", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const workbook = createWorkbook();
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("A new workbook has a sheet.");
      for (const each of all) {
        const cell = cellAt(sheet, each.row, each.column);
        cell.value = each.value;
        const { font, ...rest } = each.style;
        const said = font && Object.keys(font).length > 0 ? { ...rest, font } : rest;
        if (Object.keys(said).length > 0) cell.style = said;
        else delete cell.style;
      }
      const bytes = saveWorkbook(workbook);
      expect(inspectPackage(bytes)).toEqual([]);
      expect(openWorkbook(bytes).sheets[0]?.cells).toEqual(sheet.cells);
    }),
    { numRuns: 60 },
  );
});

describe("what the reader would lose is an error with its place", () => {
  const SOUND = saveWorkbook(sampleWorkbook(), OPTIONS);
  const changed = (part: string, from: string, to: string) => () => {
    const files = unzipSync(SOUND);
    const text = strFromU8(files[part] ?? new Uint8Array());
    expect(text).toContain(from);
    return openWorkbook(zipSync({ ...files, [part]: strToU8(text.replace(from, to)) }));
  };

  test.each([
    [
      "xl/worksheets/sheet1.xml",
      "<tableParts",
      "<legacyDrawingHF/><tableParts",
      /sheet1\.xml holds <legacyDrawingHF>/,
    ],
    ["xl/worksheets/sheet1.xml", '<row r="2">', '<row r="2" outlineLevel="1">', /outlineLevel of <row>/],
    ["xl/worksheets/sheet1.xml", "<f>1/0</f>", '<f t="shared" si="0">1/0</f>', /si of <f>/],
    ["xl/worksheets/sheet1.xml", 'type="expression"', 'type="duplicateValues"', /type duplicateValues/],
    ["xl/tables/table1.xml", "<autoFilter", "<sortState/><autoFilter", /table1\.xml holds <sortState>/],
    ["xl/charts/chart1.xml", "c:barChart", "c:areaChart", /areaChart/],
    ["xl/comments1.xml", "<author>tc={", "<author>{", /comments1\.xml holds a note by/],
    ["xl/drawings/vmlDrawing1.vml", 'ObjectType="Note"', 'ObjectType="Button"', /shapes other than/],
    [
      "xl/threadedComments/threadedComment1.xml",
      ' done="1"',
      ' parentId="{5B1C4E0A-90C2-4A53-9B7B-0A6A1F4E2D01}"',
      /parentId of <threadedComment>/,
    ],
    ["xl/persons/person.xml", 'providerId="None"', 'providerId="AD"', /a person known to AD/],
    ["xl/workbook.xml", "<bookViews>", "<fileSharing/><bookViews>", /fileSharing/],
  ])("%s: %s -> %s", (part, from, to, message) => {
    expect(changed(part, from, to)).toThrow(message);
  });

  test("a part that nobody knows", () => {
    const files = { ...unzipSync(SOUND), "xl/vbaProject.bin": new Uint8Array([1]) };
    expect(() => openWorkbook(zipSync(files))).toThrow(/xl\/vbaProject\.bin/);
  });

  test("bytes that are no workbook", () => {
    expect(() => openWorkbook(strToU8("no zip"))).toThrow(/no \.xlsx workbook/);
    expect(() => openWorkbook(zipSync({ "a.txt": strToU8("a") }))).toThrow(/\[Content_Types\]\.xml/);
  });
});

test("a workbook that counts its days from 1904 is refused, never read four years off", () => {
  const parts = unzipSync(saveWorkbook(sampleWorkbook(), OPTIONS));
  const withSystem = (value: string) => {
    const path = "xl/workbook.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
      "<workbookPr ",
      `<workbookPr date1904="${value}" `,
    );
    expect(xml).toContain("date1904");
    return zipSync({ ...parts, [path]: strToU8(xml) });
  };
  expect(() => openWorkbook(withSystem("1"), OPTIONS)).toThrow(/from 1904.*Switch the 1904 date system off/);
  expect(() => openWorkbook(withSystem("true"), OPTIONS)).toThrow(/from 1904/);
  expect(openWorkbook(withSystem("0"), OPTIONS).sheets.length).toBeGreaterThan(0);
});

test("a small archive that states gigabytes is refused before it is unpacked", () => {
  const bytes = saveWorkbook(createWorkbook(), OPTIONS);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The size of the first entry once unpacked, in the archive's directory.
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 2_000_000_000, true);
      break;
    }
  }
  expect(() => openWorkbook(bytes, OPTIONS)).toThrow(/more than 512 MB once unpacked/);
});
