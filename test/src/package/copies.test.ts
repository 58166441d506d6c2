import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyBytes, type CopyKind } from "../../../src/commands/copies/copyBytes";
import type { CopyOutcome } from "../../../src/package/copyOutcome";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { ownReference } from "../../../workbench/cli/ownManifest";
import { cellAddress } from "../../../workbench/model/address";
import type { CellValue } from "../../../workbench/model/cell";
import type { Chart } from "../../../workbench/model/chart";
import { keyColumn, keyRow, type ColumnSettings, type Sheet } from "../../../workbench/model/sheet";
import type { Workbook } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { inspectPackage } from "../../workbench/xlsx/inspectPackage";
import { microsoftVerdict } from "../../workbench/xlsx/microsoftValidator";
import { NOTE, PLANTED, plantedWorkbook, TYPED_NUMBER } from "./plantedWorkbook";
import { words } from "../../words";

type Made = Extract<CopyOutcome, { readonly ok: true }>;

const functions = customFunctions().map(({ id }) => `${NAMESPACE}.${id}`);
let folder: string;
let original: Workbook;
let bytes: Uint8Array;
let copies: Record<CopyKind, Made>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kkr-"));
  original = await plantedWorkbook();
  bytes = saveWorkbook(original, { customFunctions: functions, addIn: { ...ownReference(), isShown: true } });
  const before = Uint8Array.from(bytes);
  copies = { frozen: made("frozen"), disclosed: made("disclosed") };
  expect(bytes).toEqual(before);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(kind: CopyKind): Made {
  const copy = copyBytes(kind, bytes);
  if (!copy.ok) throw new Error(JSON.stringify(copy));
  return copy;
}

function everyPart(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file));
  return parts.map(([path, content]) => `${path}\n${strFromU8(content)}`).join("\n");
}

/** Shown texts by address, without cells that hide theirs. */
function shown(sheet: Sheet, isHidden: (row: number, column: number) => boolean): Map<string, CellValue> {
  return new Map(
    [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([key, { value, style }]) => {
        const [row, column] = [keyRow(key), keyColumn(key)];
        const isSeen = !isHidden(row, column) && style?.numberFormat !== ";;;";
        return isSeen && value !== null ? [[cellAddress(row, column), value] as const] : [];
      }),
  );
}

const withoutId = ({ id: _, ...chart }: Chart) => chart;
/** Folded rows and columns are hidden for good; of the column behind it a file says nothing else than that. */
const withoutOutline = (columns: ReadonlyMap<number, ColumnSettings> = new Map()) =>
  [...columns].flatMap(([column, { outline: _, ...look }]) =>
    Object.keys(look).length > 0 ? [[column, look]] : [],
  );
const nowhere = () => false;
const whereHidden =
  ({ rows, columns }: Sheet) =>
  (row: number, column: number) =>
    rows.get(row)?.hidden === true || columns.get(column)?.hidden === true;

describe.each(["frozen", "disclosed"] as const)("a copy that is %s", (kind) => {
  it("has none of the faults that Excel would repair", async ({ skip }) => {
    expect(inspectPackage(copies[kind].bytes)).toEqual([]);
    const path = join(folder, `${kind}.xlsx`);
    writeFileSync(path, copies[kind].bytes);
    const verdict = await microsoftVerdict(path);
    if ("skipped" in verdict) return skip(verdict.skipped);
    expect(verdict.errors).toEqual([]);
  });

  it("calls no function of ours anywhere", () => {
    expect(everyPart(bytes)).toContain("_xldudf_KKR_");
    expect(everyPart(copies[kind].bytes)).not.toMatch(/_xldudf_|KKR\.[A-Z]/);
  });
});

describe("a copy of values", () => {
  it("holds every value, and every formula that is not ours", () => {
    const copy = openWorkbook(copies.frozen.bytes, { customFunctions: functions });
    let formulas = 0;
    original.sheets.forEach((sheet, index) => {
      const there = copy.sheets[index];
      expect(there?.name).toBe(sheet.name);
      if (!there) return;
      expect([...shown(there, nowhere)]).toEqual([...shown(sheet, nowhere)]);
      for (const [key, { formula }] of sheet.cells) {
        if (formula === undefined || formula.includes("KKR.")) continue;
        formulas++;
        expect(there.cells.get(key)?.formula, `${sheet.name} ${key}`).toBe(formula);
      }
    });
    expect(formulas).toBeGreaterThan(500);
    expect(copy.sheets.flatMap(({ comments }) => comments)).toHaveLength(1);
  });
});

describe("a copy to hand out", () => {
  it("holds nothing that was planted, in no part", () => {
    const before = everyPart(bytes);
    const after = everyPart(copies.disclosed.bytes);
    for (const [what, text] of Object.entries(PLANTED)) {
      expect(before.includes(text), what).toBe(true);
      expect(after.includes(text), what).toBe(false);
    }
    expect(after).not.toContain(TYPED_NUMBER);
    // A command's step is kept with the figures that it replaced, for undoing.
    expect(before).toContain("KKR.Done|1|import|");
    expect(after).not.toContain("KKR.Done");
  });

  it("shows every value that the visible sheets show, and has no formula", () => {
    const copy = openWorkbook(copies.disclosed.bytes);
    const kept = original.sheets.filter(
      ({ name, visibility }) =>
        visibility === "Visible" &&
        ![words.tabs.meetings, words.lists.log.sheet, words.tabs.handover].includes(name),
    );
    expect(copy.sheets.map(({ name }) => name)).toEqual(kept.map(({ name }) => name));
    kept.forEach((sheet, index) => {
      const there = copy.sheets[index];
      if (!there) return;
      const seen = shown(sheet, whereHidden(sheet));
      for (const [address, value] of seen) if (value === TYPED_NUMBER || value === NOTE) seen.delete(address);
      expect([...shown(there, whereHidden(there))], sheet.name).toEqual([...seen]);
      expect([...there.cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    });
  });

  it("looks the same: colours, widths, charts and what is printed", () => {
    const copy = openWorkbook(copies.disclosed.bytes);
    const before = openWorkbook(bytes, { customFunctions: functions });
    for (const { id: _, ...there } of copy.sheets) {
      const sheet = before.sheets.find(({ name }) => name === there.name);
      expect(there.conditionalFormats.length, there.name).toBe(sheet?.conditionalFormats.length);
      expect(there.charts.map(withoutId), there.name).toEqual(sheet?.charts.map(withoutId));
      for (const part of ["pageLayout", "rows", "merged", "frozen", "tabColor"] as const) {
        expect({ [part]: there[part] }, there.name).toEqual({ [part]: sheet?.[part] });
      }
      expect(withoutOutline(there.columns), there.name).toEqual(withoutOutline(sheet?.columns));
    }
  });

  it("tells what was taken out, and what a person has to look at", () => {
    const { removed, lookAt } = copies.disclosed;
    const found = Object.fromEntries(removed.map(({ kind, places }) => [kind, places]));
    expect(found["meetings"]).toEqual([words.tabs.meetings]);
    expect(found["log"]).toEqual([words.lists.log.sheet]);
    expect(found["hidden-sheets"]).toEqual(["Skjult", "Meget skjult"]);
    expect(found["firm-numbers"]).toEqual(["Noter!A2"]);
    expect(found["comments"]).toEqual([words.tabs.targets]);
    // It names a firm of Forløb.
    expect(found["withheld-texts"]).toEqual(["Noter!A4"]);
    expect(lookAt).toEqual([]);
  });
});

describe("what cannot be copied", () => {
  it("is told by the cells of ours that have no value", () => {
    const broken = structuredClone(original);
    const sheet = broken.sheets.find(({ name }) => name === words.tabs.targets);
    const places = [...(sheet?.cells ?? [])].filter(([, { formula }]) => formula?.includes("KKR."));
    const [first, second] = places;
    if (!first || !second) throw new Error("no formula of ours on Målark");
    first[1].value = { error: "#NAME?" };
    second[1].value = null;
    const file = saveWorkbook(broken, { customFunctions: functions, addIn: ownReference() });
    const cells = [first, second].map(([key]) => `Målark!${cellAddress(keyRow(key), keyColumn(key))}`);
    expect(copyBytes("frozen", file)).toEqual({ ok: false, reason: "no-value", cells });
    expect(copyBytes("disclosed", file)).toEqual({ ok: false, reason: "no-value", cells });
  });

  it.each(["", "PK", "Nr;Mål\n"])("is told of %j", (text) => {
    const outcome = copyBytes("frozen", new TextEncoder().encode(text));
    expect(outcome).toMatchObject({ ok: false, reason: "unreadable" });
  });
});
