import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { copyBytes, type CopyKind } from "../../../src/commands/copies/copyBytes";
import { microsoftVerdict } from "../../workbench/xlsx/microsoftValidator";
import { EXCEL_PARTS, zipped } from "./excelFile";

/** The copy's parts as texts. */
function copied(kind: CopyKind, parts = EXCEL_PARTS): Record<string, string> {
  const copy = copyBytes(kind, zipped(parts));
  if (!copy.ok) throw new Error(JSON.stringify(copy));
  return Object.fromEntries(
    Object.entries(unzipSync(copy.bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

const SHEET = "xl/worksheets/sheet2.xml";
/** A cell as the file writes it. */
const cell = (parts: Record<string, string>, address: string) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(parts[SHEET] ?? "")?.[0];
const texts = (parts: Record<string, string>) =>
  [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/g)].map(([, text]) => text);

describe("Excel's own file as a copy of values", () => {
  const parts = copied("frozen");

  it.each([
    ["B3", '<c r="B3"><v>5</v></c>', "shares a formula of ours with"],
    ["B4", '<c r="B4"><v>7</v></c>', "names it by its number alone"],
    ["A6", '<c r="A6"><v>4</v></c>', "calls ours by a name"],
    ["D6", '<c r="D6"><v>1</v></c>', "is an array that spills"],
    ["A7", '<c r="A7"><v>3</v></c>', "takes it up"],
    ["A3", '<c r="A3"><f>B2*2</f><v>20</v></c>', "is not ours"],
    ["A4", '<c r="A4" t="str"><f>"KKR.DEVIATION(1)"</f><v>KKR.DEVIATION(1)</v></c>', "only speaks of ours"],
    ["D3", '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "is another's error"],
  ])("has %s as %s, which %s", (address, xml) => {
    expect(cell(parts, address)).toBe(xml);
  });

  it("keeps a text that is empty as a text", () => {
    expect(cell(parts, "B6")).toBe('<c r="B6" t="s"><v>6</v></c>');
    expect(texts(parts)[6]).toBe("<t/>");
  });

  it("has no order of calculation, macro or name of ours, and all else", () => {
    const gone = Object.keys(EXCEL_PARTS).filter((path) => parts[path] === undefined);
    expect(gone).toEqual(["xl/calcChain.xml", "xl/vbaProject.bin"]);
    expect(parts["xl/workbook.xml"]).not.toContain('name="Egen"');
    expect(parts["xl/workbook.xml"]).toContain('name="Graense"');
    expect(parts["[Content_Types].xml"]).not.toContain("macroEnabled");
    expect(parts["xl/comments1.xml"]).toBe(EXCEL_PARTS["xl/comments1.xml"]);
  });
});

describe("Excel's own file as a copy to hand out", () => {
  const parts = copied("disclosed");

  it("has no secret in any part", () => {
    const all = Object.entries(parts).map(([path, text]) => `${path} ${text}`);
    expect(all.flatMap((text) => text.match(/HEMMELIGT-[^<"]*/g) ?? [])).toEqual([]);
    expect(all.join()).not.toMatch(/99887766|11223344|Gemt/);
  });

  it("has the parts that show something, and no others", () => {
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      SHEET,
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("shows what was seen", () => {
    expect(texts(parts)).toEqual([
      "<t>Navn</t>",
      "<t>Tal</t>",
      "<t>Flettet</t>",
      '<r><rPr><b/></rPr><t xml:space="preserve">Fed </t></r><r><t>og ikke</t></r>',
      "<t>KKR.DEVIATION(1)</t>",
      "<t/>",
    ]);
    expect(["A1", "B1", "E1", "A2", "A4", "B6"].map((address) => cell(parts, address))).toEqual(
      ["A1", "B1", "E1", "A2", "A4", "B6"].map(
        (address, place) => `<c r="${address}" t="s"><v>${place}</v></c>`,
      ),
    );
    expect(["A3", "B3", "D3", "D4"].map((address) => cell(parts, address))).toEqual([
      '<c r="A3"><v>20</v></c>',
      '<c r="B3"><v>5</v></c>',
      '<c r="D3" t="e"><v>#DIV/0!</v></c>',
      '<c r="D4" t="b"><v>1</v></c>',
    ]);
    expect(["C1", "C3", "F1", "A5"].map((address) => cell(parts, address))).toEqual(Array(4).fill(undefined));
  });

  it("keeps the colour that rests on what is there, with its name, and drops the other", () => {
    expect(parts[SHEET]?.match(/<cfRule/g)).toHaveLength(1);
    expect(parts[SHEET]).toContain("<formula>Graense</formula>");
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="Graense">'Tal &amp; mål'!$B$2</definedName>`,
    );
  });

  it("counts tabs anew, and keeps the one that was chosen", () => {
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(parts["xl/worksheets/sheet3.xml"]).toContain('tabSelected="1"');
  });

  it("keeps in the chart what it showed of a sheet that is gone", () => {
    const chart = parts["xl/charts/chart1.xml"];
    expect(chart).toContain("<c:tx><c:v>Vist navn</c:v></c:tx>");
    expect(chart).toContain("<c:f>'Tal &amp; mål'!$B$2:$B$4</c:f>");
    expect(chart).toMatch(/<c:numLit><c:ptCount val="2"\/><c:pt idx="0"><c:v>31<\/c:v><\/c:pt>/);
  });

  it("passes Microsoft's validator", async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), "kkr-"));
    const path = join(folder, "kopi.xlsx");
    const copy = copyBytes("disclosed", zipped(EXCEL_PARTS));
    if (copy.ok) writeFileSync(path, copy.bytes);
    const verdict = await microsoftVerdict(path).finally(() => rmSync(folder, { recursive: true }));
    if ("skipped" in verdict) return skip(verdict.skipped);
    expect(verdict.errors).toEqual([]);
  });

  it("is told of, and refused where nothing would be left", () => {
    const copy = copyBytes("disclosed", zipped(EXCEL_PARTS));
    expect(copy.ok && copy.removed.map(({ kind, count }) => [kind, count])).toEqual([
      ["hidden-sheets", 1],
      ["hidden-cells", 5],
      ["formulas", 10],
      ["comments", 1],
      ["properties", 1],
      ["names", 2],
      ["external-links", 1],
      ["pictures", 1],
      ["rules", 1],
      ["validations", 1],
      ["hyperlinks", 1],
      ["protection", 1],
      ["others", 2],
    ]);
    const hidden = (EXCEL_PARTS["xl/workbook.xml"] ?? "").replaceAll(/sheetId="[34]"/g, '$& state="hidden"');
    const outcome = copyBytes("disclosed", zipped({ ...EXCEL_PARTS, "xl/workbook.xml": hidden }));
    expect(outcome).toEqual({ ok: false, reason: "nothing-left" });
  });

  it("is the same for a program that gives every element a prefix", () => {
    const prefixed = Object.fromEntries(
      Object.entries(EXCEL_PARTS).map(([path, text]) => {
        const isSheet = /xl\/(?:worksheets\/sheet\d|sharedStrings|workbook)\.xml$/.test(path);
        if (!isSheet) return [path, text];
        return [
          path,
          text.replaceAll(/<(\/?)(?=\w+[\s/>])(?!\w+:)/g, "<$1x:").replaceAll('xmlns="', 'xmlns:x="'),
        ];
      }),
    );
    const both = copied("disclosed", prefixed);
    expect(Object.values(both).join()).not.toContain("HEMMELIGT");
    expect(both[SHEET]).toContain('<x:c r="B3"><x:v>5</x:v></x:c>');
    expect(both[SHEET]).toContain('<x:c r="A1" t="s"><x:v>0</x:v></x:c>');
  });
});

describe("what rests on our functions", () => {
  const SILENT = /(_xldudf_KKR_[^<]*|Egen\*2|<f t="shared" si="0"\/>)(<\/f>)?<v>[^<]*<\/v>/g;
  const sheet = EXCEL_PARTS[SHEET] ?? "";

  it.each(["frozen", "disclosed"] as const)("is not copied where none of it shows anything: %s", (kind) => {
    // Excel has not known our functions, and formulas that catch errors have answered with blanks.
    const silent = sheet
      .replace(SILENT, "$1$2<v></v>")
      .replaceAll(/<c r="(B3|B4|A6|D6)"/g, '<c r="$1" t="str"');
    const outcome = copyBytes(kind, zipped({ ...EXCEL_PARTS, [SHEET]: silent }));
    const cells = ["B3", "B4", "A6", "B6", "D6"].map((address) => `Tal & mål!${address}`);
    expect(outcome).toEqual({ ok: false, reason: "no-value", cells });
  });

  it("is not copied where a name that calls ours shows an error", () => {
    const failing = sheet.replace(
      '<c r="A6"><f>Egen*2</f><v>4</v>',
      '<c r="A6" t="e"><f>Egen*2</f><v>#NAME?</v>',
    );
    const outcome = copyBytes("disclosed", zipped({ ...EXCEL_PARTS, [SHEET]: failing }));
    expect(outcome).toEqual({ ok: false, reason: "no-value", cells: ["Tal & mål!A6"] });
  });
});

it("has firms' numbers neither in cells nor in charts", () => {
  const number = "40084606";
  const chart = (EXCEL_PARTS["xl/charts/chart1.xml"] ?? "").replaceAll("Vist navn", number);
  const sheet = (EXCEL_PARTS[SHEET] ?? "").replace("<t>Tal</t>", `<t>DK ${number}</t>`);
  const parts = copied("disclosed", { ...EXCEL_PARTS, "xl/charts/chart1.xml": chart, [SHEET]: sheet });
  expect(Object.values(parts).join()).not.toContain(number);
  expect(cell(parts, "B1")).toBe('<c r="B1"/>');
});
