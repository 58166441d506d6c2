import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cellAt } from "../../../workbench/model/sheet";
import { createWorkbook } from "../../../workbench/model/workbook";
import { childNamed } from "../../../workbench/xlsx/package/xmlTree";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook, type SaveOptions } from "../../../workbench/xlsx/saveWorkbook";
import { hasLibreOffice } from "../cli/libreOffice";
import { inspectPackage } from "./inspectPackage";
import { microsoftVerdict } from "./microsoftValidator";
import { openPackage } from "./openPackage";
import { SAMPLE_ADD_IN, SAMPLE_FUNCTIONS, sampleWorkbook } from "./sampleWorkbook";
import { cellsOf, sheetsOf } from "./sheetsOf";

const OPTIONS: SaveOptions = { customFunctions: SAMPLE_FUNCTIONS, addIn: SAMPLE_ADD_IN };
const VALUES: SaveOptions = { ...OPTIONS, values: true };

const folder = mkdtempSync(join(tmpdir(), "kkr-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, options: SaveOptions): string {
  const path = join(folder, name);
  writeFileSync(path, saveWorkbook(sampleWorkbook(), options));
  return path;
}

describe.each([
  ["formulas", OPTIONS],
  ["values", VALUES],
])("a file with %s", (kind, options) => {
  test("passes Microsoft's validator", async ({ skip }) => {
    const verdict = await microsoftVerdict(written(`${kind}.xlsx`, options));
    if ("skipped" in verdict) return skip(verdict.skipped);
    expect(verdict.errors).toEqual([]);
  });

  test("has none of the faults that the validator misses", () => {
    expect(inspectPackage(saveWorkbook(sampleWorkbook(), options))).toEqual([]);
  });
});

test("a new workbook is a sound file", () => {
  expect(inspectPackage(saveWorkbook(createWorkbook()))).toEqual([]);
});

test("equal workbooks become equal bytes, whenever they are saved", () => {
  const workbook = sampleWorkbook();
  const savedAt = new Date("2026-02-03T04:05:06Z");
  const first = saveWorkbook(workbook, { ...OPTIONS, savedAt });
  expect(saveWorkbook(workbook, { ...OPTIONS, savedAt })).toEqual(first);
  expect(openPackage(first).text("docProps/core.xml")).toContain("2026-02-03T04:05:06Z");
});

test("more rows and texts are saved than a call has room for as arguments", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  const rows = 130_000;
  for (let row = 0; sheet && row < rows; row++) cellAt(sheet, row, 0).value = `Møde ${row + 1}`;
  const file = openPackage(saveWorkbook(workbook));
  expect(file.text("xl/sharedStrings.xml")).toContain(`<t>Møde ${rows}</t>`);
  expect(file.text("xl/worksheets/sheet1.xml")).toContain(`<c r="A${rows}" t="s"><v>${rows - 1}</v></c>`);
});

describe("cells", () => {
  const cell = (options: SaveOptions, sheet: number, address: string) => {
    const part = sheetsOf(openPackage(saveWorkbook(sampleWorkbook(), options)))[sheet];
    if (!part) throw new Error(`No sheet ${sheet}.`);
    const found = cellsOf(part.root).find(({ attributes }) => attributes["r"] === address);
    const formula = childNamed(found ?? part.root, "f");
    return {
      type: found?.attributes["t"],
      metadata: found?.attributes["cm"],
      formula: formula?.text,
      array: formula?.attributes["ref"],
      value: childNamed(found ?? part.root, "v")?.text,
    };
  };

  test("a custom function is stored as Excel stores it", () => {
    expect(cell(OPTIONS, 0, "E4")).toEqual({
      type: undefined,
      metadata: "1",
      formula: "_xldudf_KKR_DEVIATION(KKR_Maal[[#This Row],[Realiseret]],KKR_Maal[[#This Row],[Måltal]])",
      array: "E4",
      value: "-200",
    });
  });

  test("a function that nobody knows is stored by its name, as Excel stores it, and comes back", () => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets;
    if (!sheet) return;
    Object.assign(cellAt(sheet, 20, 1), {
      formula: "=KKR.UNKNOWN(1)+NOBODYS(2)",
      value: { error: "#NAME?" },
    });
    const bytes = saveWorkbook(workbook, OPTIONS);
    expect(openPackage(bytes).text("xl/worksheets/sheet1.xml")).toContain("KKR.UNKNOWN(1)+NOBODYS(2)");
    expect(openPackage(bytes).text("xl/worksheets/sheet1.xml")).not.toContain("_KKR_UNKNOWN");
    const back = openWorkbook(bytes, OPTIONS).sheets[0];
    expect(back && cellAt(back, 20, 1)).toMatchObject({
      formula: "=KKR.UNKNOWN(1)+NOBODYS(2)",
      value: { error: "#NAME?" },
    });
  });

  test("nothing tells Excel to compute all anew, which without the add-in would leave #NAME? everywhere", () => {
    const book = openPackage(saveWorkbook(sampleWorkbook(), OPTIONS)).text("xl/workbook.xml");
    expect(book).toContain("<calcPr");
    expect(book).not.toMatch(/fullCalcOnLoad|forceFullCalc/);
  });

  test("a custom function becomes its value where values are asked for", () => {
    expect(cell(VALUES, 0, "E4")).toEqual({ value: "-200" });
    expect(cell(VALUES, 2, "B5")).toEqual({ value: "12180" });
    const file = openPackage(saveWorkbook(sampleWorkbook(), VALUES));
    const parts = file.paths.filter((path) => path.endsWith(".xml"));
    expect(parts.filter((path) => file.text(path).includes("_xldudf_"))).toEqual([]);
    // The other formulas stay.
    expect(cell(VALUES, 0, "C7").formula).toBe("SUBTOTAL(109,KKR_Maal[Måltal])");
  });

  test("a spilling formula names its range, and the cells it fills are plain values", () => {
    expect(cell(OPTIONS, 2, "A1")).toEqual({
      type: "str",
      metadata: "1",
      formula: "_xlfn._xlws.SORT(_xlfn.UNIQUE(KKR_Maal[Status]))",
      array: "A1:A2",
      value: "Mangler",
    });
    expect(cell(OPTIONS, 2, "A2").formula).toBeUndefined();
    expect(cell(OPTIONS, 2, "E7")).toEqual({ value: "10" });
  });

  test("results keep their type", () => {
    expect(cell(OPTIONS, 0, "D9")).toMatchObject({ type: "e", value: "#DIV/0!" });
    expect(cell(OPTIONS, 0, "E9")).toMatchObject({ type: "b", value: "1" });
    expect(cell(OPTIONS, 0, "E6")).toMatchObject({ type: "str", value: "" });
  });
});

describe("what cannot be saved is refused with its place", () => {
  const saving = (change: (workbook: ReturnType<typeof sampleWorkbook>) => void) => () => {
    const workbook = sampleWorkbook();
    change(workbook);
    return saveWorkbook(workbook, OPTIONS);
  };
  const setFormula = (formula: string) =>
    saving(({ sheets: [sheet] }) => {
      if (sheet) cellAt(sheet, 20, 1).formula = formula;
    });

  test.each([
    ["=SUM(", /Målark!B21.*cannot be read/],
    ["=[@Måltal]", /Målark!B21.*names no table/],
    ["=KKR_Maal[Findes ikke]", /Målark!B21.*no column Findes ikke/],
    ["=Ukendt[Måltal]", /Målark!B21.*no table Ukendt/],
  ])("%s", (formula, message) => {
    expect(setFormula(formula)).toThrow(message);
  });

  test("numbers that are none, texts that are too long", () => {
    expect(saving(({ sheets: [sheet] }) => void (sheet && (cellAt(sheet, 20, 1).value = NaN)))).toThrow(
      /B21.*NaN/,
    );
    const long = "x".repeat(32_768);
    expect(saving(({ sheets: [sheet] }) => void (sheet && (cellAt(sheet, 20, 1).value = long)))).toThrow(
      /B21.*32767/,
    );
  });

  test("a workbook without a visible sheet", () => {
    expect(saving(({ sheets }) => sheets.forEach((sheet) => (sheet.visibility = "Hidden")))).toThrow(
      /visible/,
    );
  });

  test("rules that Excel refuses", () => {
    const rule = (formula1: string) =>
      saving(({ sheets: [sheet] }) => {
        const [first] = sheet?.validations ?? [];
        if (first) first.formula1 = formula1;
      });
    expect(rule("=KKR_Maal[Status]")).toThrow(/Målark!G4:G6.*plain address/);
    expect(rule("=KKR.FUNDINGKEY()")).toThrow(/Målark!G4:G6.*custom function/);
  });

  test("comments that are too long, or have no identity", () => {
    const comment = (change: object) =>
      saving(({ sheets: [sheet] }) => void Object.assign(sheet?.comments[0] ?? {}, change));
    expect(comment({ content: "x".repeat(32_767) })).toThrow(/Målark!D4.*Shorten/);
    expect(comment({ id: "1" })).toThrow(/Målark!D4.*GUID/);
  });

  test("a chart of an unknown type, a chart that shows nothing", () => {
    const chart = (change: (chart: { chartType: string; values: string }) => void) =>
      saving(({ sheets: [sheet] }) => {
        const [series] = sheet?.charts[0]?.series ?? [];
        if (series) change(series);
      });
    expect(chart((series) => (series.chartType = "Radar"))).toThrow(/Diagram 1.*Radar/);
    expect(chart((series) => (series.values = "Væk!$A$1:$A$3"))).toThrow(/Diagram 1.*Væk/);
  });
});

test("LibreOffice reads the values as they are", ({ skip }) => {
  if (!hasLibreOffice()) return skip("LibreOffice (soffice) is not on this machine");
  const path = written("libre.xlsx", VALUES);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  // UTF-8, and cells as they are shown.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, path], {
    stdio: "ignore",
  });
  const lines = readFileSync(join(folder, "libre.csv"), "utf8").split("\n");
  expect(lines[0]).toMatch(/^Resultatkontrakt 2026-2027,/);
  expect(lines[1]).toMatch(/^=ikke en formel,/);
  expect(lines[3]).toBe(
    'N1,Flere virksomheder får vejledning & hjælp,"5,000.0","4,800.0",-200,96.0%,Opfyldt,31-12-2025',
  );
});
