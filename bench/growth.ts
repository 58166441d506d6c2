import { checkActivity } from "../src/activity/check/checkActivity";
import { parseTable } from "../src/activity/read/parseTable";
import { checkFigures } from "../src/commands/checkFigures";
import { enterActivity } from "../src/commands/enterActivity";
import { insertSheet } from "../src/commands/insertSheet";
import { insertWorkbook } from "../src/commands/insertWorkbook";
import { setContractInUse } from "../src/contract/contractInUse";
import { startAddIn } from "../workbench/cli/startAddIn";
import { waitUntilIdle } from "../workbench/host/nodeTransport";
import { cellKey } from "../workbench/model/sheet";
import { tableBody } from "../workbench/model/table";
import { tableByName } from "../workbench/model/workbook";
import { activityFile } from "./activityFile";
import { activityRows, monthsOf } from "./activityRows";
import { largeContract, yearsFrom } from "./largeContract";
import { median } from "./measure";
import { millionRows } from "./millionRows";

/**
 * Prints how cost grows: with the contract, the workbook made anew for each size and every month entered for
 * every municipality, and with rows alone. Times are medians of a few runs in one process.
 */
const RUNS = 5;
const EDITS = 50;

const CONTRACTS = [
  [19, 2],
  [19, 10],
  [98, 2],
  [98, 10],
] as const;

print("municipalities", "years", "requests", "kB", "ms", "cells");
for (const [municipalities, years] of CONTRACTS) {
  print(municipalities, years, ...(await insertionOf(municipalities, years)));
}
print();
print("municipalities", "years", "rows", "check req.", "kB", "ms", "edit ms", "all ms", "Måneder kB");
for (const [municipalities, years] of CONTRACTS) {
  print(municipalities, years, ...(await followUpOf(municipalities, years)));
}
print();
print("rows", "check ms", "µs a row", "import ms", "µs a row");
for (const rows of [1_000, 10_000, 100_000, 1_000_000]) print(rows, ...(await rowsOf(rows)));

function contractOf(municipalities: number, years: number) {
  const made = largeContract({ municipalities, years: yearsFrom(2026, 2025 + years) });
  setContractInUse(made.contract, made.population);
  return made.contract;
}

/** The whole workbook: its requests and their size, how long it took here, and the cells it is made of. */
async function insertionOf(municipalities: number, years: number): Promise<number[]> {
  contractOf(municipalities, years);
  let { host } = startAddIn();
  const milliseconds = await millisecondsOf(RUNS, async () => {
    ({ host } = startAddIn());
    await insertWorkbook({ year: 2026, date: "2026-06-30" });
    await waitUntilIdle();
  });
  const cells = host.workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  return [host.counts.requests, kilobytes(host.counts.bytes), milliseconds, cells];
}

/** Figures for all months: their check through the library, one edit in the engine, and everything anew. */
async function followUpOf(municipalities: number, years: number): Promise<number[]> {
  const contract = contractOf(municipalities, years);
  const rows = activityRows(contract, monthsOf(contract).length * municipalities, 0);
  const { host, engine } = startAddIn();
  await insertWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
  await enterActivity(rows.map(({ values }) => values));
  await waitUntilIdle();

  const found = await checkFigures();
  if (found.kind !== "checked") throw new Error("the workbook has no table for figures");
  host.resetCounts();
  const checks = await millisecondsOf(RUNS, () => checkFigures(found));
  const { requests, bytes } = host.counts;

  const everything = await millisecondsOf(RUNS, () => engine.calculateAll());
  const place = tableByName(host.workbook, "KKR_Aktivitet");
  if (!place) throw new Error("the workbook has no table for figures");
  const body = tableBody(place.table);
  const area = { row: body.row, column: body.column + 2, rows: 1, columns: 1 };
  const cell = place.sheet.cells.get(cellKey(area.row, area.column));
  if (!cell) throw new Error("the first figure is blank");
  const edits = await millisecondsOf(EDITS, () => {
    cell.value = Number(cell.value) + 1;
    engine.invalidate(place.sheet, area);
    engine.calculate();
  });

  host.resetCounts();
  await insertSheet("months");
  await waitUntilIdle();
  const months = kilobytes(host.counts.bytes);
  return [
    rows.length,
    requests / (RUNS + 1),
    kilobytes(bytes / (RUNS + 1)),
    checks,
    edits,
    everything,
    months,
  ];
}

/** Rows already read, and a file's text with as many. */
async function rowsOf(count: number): Promise<number[]> {
  const { contract, statusDate, rows: all } = millionRows();
  const rows = all.slice(0, count);
  const text = activityFile(rows);
  const check = await millisecondsOf(RUNS, () =>
    checkActivity(rows, { contract, statusDate, from: "workbook" }),
  );
  const file = await millisecondsOf(RUNS, () => {
    const read = parseTable("activity", text);
    if (read.ok) checkActivity(read.rows, { contract, statusDate, from: "file", columns: read.columns });
  });
  return [check, (check / count) * 1000, file, (file / count) * 1000];
}

/** The median of some runs; a first one, in which much is compiled, does not count. */
async function millisecondsOf(runs: number, run: () => unknown): Promise<number> {
  const milliseconds: number[] = [];
  for (let each = 0; each <= runs; each++) {
    const started = performance.now();
    await run();
    milliseconds.push(performance.now() - started);
  }
  return median(milliseconds.slice(1));
}

function kilobytes(bytes: number): number {
  return bytes / 1000;
}

function print(...columns: readonly (string | number)[]): void {
  const texts = columns.map((each) =>
    typeof each === "number" ? String(Number(each.toPrecision(3))) : each,
  );
  process.stdout.write(`${texts.map((text) => text.padStart(14)).join("")}\n`);
}
