import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enterActivity } from "../../../src/commands/enterActivity";
import { checkFigures } from "../../../src/commands/checkFigures";
import { insertSheet, OPTIONAL_PARTS } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { lockPeriods } from "../../../src/commands/month/lockPeriods";
import { readFiguresFile } from "../../../src/commands/steps/readFiguresFile";
import { serialOfIsoDate } from "../../../src/calc/serialDate";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { ownReference } from "../../../workbench/cli/ownManifest";
import { startAddIn } from "../../../workbench/cli/startAddIn";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { cellAddress } from "../../../workbench/model/address";
import { isCellError } from "../../../workbench/model/cell";
import { keyColumn, keyRow } from "../../../workbench/model/sheet";
import type { Workbook } from "../../../workbench/model/workbook";
import { saveWorkbook } from "../../../workbench/xlsx/saveWorkbook";
import { inspectPackage } from "../xlsx/inspectPackage";
import { microsoftVerdict } from "../xlsx/microsoftValidator";
import { hasLibreOffice, recomputed } from "./libreOffice";
import { words } from "../../words";

const functions = customFunctions().map(({ id }) => `${NAMESPACE}.${id}`);
let workbook: Workbook;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kkr-"));
  const { host } = startAddIn();
  await insertWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
  const read = readFiguresFile(readFileSync("test/data/aktivitet-2026.csv"));
  if (!read.ok) throw new Error("the figures lack columns");
  await enterActivity(read.rows);
  for (const part of OPTIONAL_PARTS) await insertSheet(part);
  await waitUntilIdle();
  workbook = host.workbook;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["formulas", false],
  ["values", true],
])("the whole workbook saved with %s", (kind, values) => {
  const addIn = { ...ownReference(), isShown: true };
  const save = () => saveWorkbook(workbook, { customFunctions: functions, values, addIn });

  it("passes Microsoft's validator", async ({ skip }) => {
    const path = join(folder, `${kind}.xlsx`);
    writeFileSync(path, save());
    const verdict = await microsoftVerdict(path);
    if ("skipped" in verdict) return skip(verdict.skipped);
    expect(verdict.errors).toEqual([]);
  });

  it("has none of the faults that the validator misses", () => {
    expect(inspectPackage(save())).toEqual([]);
  });
});

/** Cells that another spreadsheet computes otherwise, and how many cells were compared. */
function comparedWithLibreOffice() {
  const answers = recomputed(
    saveWorkbook(workbook, { customFunctions: functions, values: true, addIn: ownReference() }),
    folder,
  );
  let compared = 0;
  const differences: string[] = [];
  workbook.sheets.forEach((sheet, index) => {
    for (const [key, cell] of sheet.cells) {
      const computes = cell.formula !== undefined || cell.spilledFrom !== undefined;
      if (!computes || isCellError(cell.value)) continue;
      const address = cellAddress(keyRow(key), keyColumn(key));
      const ours = cell.value ?? "";
      const theirs = answers[index]?.get(address) ?? "";
      compared += 1;
      if (!agree(ours, theirs))
        differences.push(`${sheet.name}!${address}: ${ours} / ${theirs}, ${cell.formula ?? ""}`);
    }
  });
  return { differences, compared };
}

describe("another spreadsheet", () => {
  it("computes the same from the plain formulas", ({ skip }) => {
    if (!hasLibreOffice()) return skip("LibreOffice (soffice) is not on this machine");
    const { differences, compared } = comparedWithLibreOffice();
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  it("computes the same where months are closed, and a row has come to one of them since", async ({
    skip,
  }) => {
    if (!hasLibreOffice()) return skip("LibreOffice (soffice) is not on this machine");
    const checked = await checkFigures();
    if (checked.kind !== "checked") throw new Error(checked.kind);
    await lockPeriods(checked, serialOfIsoDate("2026-03-01"), "Indberettet");
    // The file has no row of Samsø in January.
    const late = readFiguresFile(new TextEncoder().encode("Periode;Kommune;Individuelle\n2026-01;Samsø;50"));
    if (!late.ok) throw new Error("the row lacks columns");
    await enterActivity(late.rows);
    await waitUntilIdle();
    const shown = workbook.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(shown).toContain(words.sheets.activity.status.closed);
    expect(comparedWithLibreOffice().differences).toEqual([]);
  });
});

function agree(ours: string | number | boolean, theirs: string | number | boolean): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}
