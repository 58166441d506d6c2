import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommand } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kkr-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FIGURES = "test/fixtures/report/half-year-2026.csv";
const CONTRACT = "seeds/midtjylland-2026-2027.json";

it.each([
  ["workbook", [], "a.csv", ".xlsx"],
  ["report", ["--figures", FIGURES], "b.PDF", ".xlsx"],
  ["disclose", ["test/fixtures/layouts/layout-3.xlsx"], "c.xls", ".xlsx"],
  ["invoices", [], "d.xlsx", ".csv"],
  ["contract", ["to-sheets", CONTRACT], "e.json", ".xlsx"],
  ["contract", ["from-sheets", "test/fixtures/layouts/layout-3.xlsx"], "f.xlsx", ".json"],
] as const)("%s %j writes nothing under the name of another form", async (command, words, name, form) => {
  const file = join(folder, name);
  const run = await runCommand(command, [...words, "--out", file]);
  expect(run).toMatchObject({ status: 2, output: "" });
  expect(run.errors).toContain(`lad navnet ende på ${form}`);
  expect(existsSync(file)).toBe(false);
});
