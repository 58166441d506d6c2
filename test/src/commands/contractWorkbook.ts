import { enterActivity } from "../../../src/commands/enterActivity";
import { insertWorkbook, type InsertOptions } from "../../../src/commands/insertWorkbook";
import { contractInUse, populationInUse } from "../../../src/contract/contractInUse";
import { readFiguresFile } from "../../../src/commands/steps/readFiguresFile";
import type { Host } from "../../../workbench/host/host";
import type { Workbook } from "../../../workbench/model/workbook";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openAddIn } from "./openAddIn";

/** Half of 2026 is gone. */
export const AT_MIDYEAR = { year: 2026, date: "2026-06-30" } as const;

/** Workbooks as they were inserted, by what decides them: inserting one takes many times as long as copying it. */
const inserted = new Map<string, Workbook>();

/** A workbook with the contract's sheets. */
export async function openContractWorkbook(options: InsertOptions = AT_MIDYEAR): Promise<Host> {
  const key = JSON.stringify([options, contractInUse(), populationInUse()]);
  const known = inserted.get(key);
  if (known) return openAddIn({}, structuredClone(known));
  const host = openAddIn();
  await insertWorkbook(options);
  await waitUntilIdle();
  inserted.set(key, structuredClone(host.workbook));
  return host;
}

/** Enters the figures of a CSV file into Aktivitet. */
export async function enterCsv(csv: string): Promise<void> {
  const read = readFiguresFile(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(`missing columns: ${read.reason}`);
  await enterActivity(read.rows);
  await waitUntilIdle();
}

/** Types a block into a sheet, as a paste does; nothing is validated. */
export async function typeInto(
  sheetName: string,
  address: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const width = rows[0]?.length ?? 1;
    const range = sheet.getRange(address).getResizedRange(rows.length - 1, width - 1);
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
  await waitUntilIdle();
}

/** Enters something where a name points, as a user does. */
export async function typeAtName(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}
