import { readFileSync } from "node:fs";
import { createReport, type ReportOptions, type ReportOutcome } from "../../../src/commands/createReport";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { words } from "../../words";
import type { Workbook } from "../../../workbench/model/workbook";
import { openCopy } from "../commands/faults/workbookCopies";
import { enterCsv, openContractWorkbook, typeAtName } from "../commands/contractWorkbook";
import { cellIn, recordsOf } from "../commands/openAddIn";

/** A workbook of the shipped contract with the figures of a file in test/fixtures/report. */
export interface Situation {
  readonly file?: string;
  readonly date?: string;
  readonly individualTarget?: number;
  readonly year?: number;
  readonly isFinal?: boolean;
  /** Figures typed into Realiseret of entered measures, by their numbers. */
  readonly actuals?: Readonly<Record<string, number | string>>;
  /** Values typed where names point, by these. */
  readonly chosen?: Readonly<Record<string, string | number>>;
}

/** Text of a file of figures. */
export function figuresFile(file: string): string {
  return readFileSync(`test/fixtures/report/${file}`, "utf8");
}

/** The measures' rows of one year on Målark. */
export async function typeActuals(
  host: Host,
  actuals: Readonly<Record<string, number | string>>,
  column: string = words.targets.actual,
  year = 2026,
): Promise<void> {
  const rows = recordsOf(host, "KKR_Maal");
  for (const [id, value] of Object.entries(actuals)) {
    const row = rows.findIndex((each) => each[words.targets.id] === id && each[words.targets.year] === year);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(words.tabs.targets);
      sheet.getRange(cellIn(host, "KKR_Maal", column, row)).values = [[value]];
      await context.sync();
    });
  }
}

/** Workbooks with their figures, which no test types anything into. */
const known = new Map<string, Workbook>();

async function withFigures({
  file,
  date = "2026-12-31",
  year = 2026,
  individualTarget,
}: Situation): Promise<Workbook> {
  const key = JSON.stringify([file, date, year, individualTarget]);
  const found = known.get(key);
  if (found) return found;
  const { workbook } = await openContractWorkbook({
    year,
    date,
    ...(individualTarget === undefined ? {} : { individualTarget }),
  });
  if (file) await enterCsv(figuresFile(file));
  known.set(key, workbook);
  return workbook;
}

/** Opens the workbook of a situation. */
export async function openSituation(situation: Situation = {}): Promise<Host> {
  const { year = 2026 } = situation;
  const host = openCopy(await withFigures(situation));
  if (situation.isFinal) await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
  for (const [name, value] of Object.entries(situation.chosen ?? {})) await typeAtName(name, value);
  await typeActuals(host, situation.actuals ?? {}, words.targets.actual, year);
  await waitUntilIdle();
  return host;
}

/** The report that is made of it. */
export async function reportOf(
  options: ReportOptions = {},
): Promise<Extract<ReportOutcome, { readonly kind: "created" }>> {
  const outcome = await createReport(options);
  await waitUntilIdle();
  if (outcome.kind !== "created") throw new Error(outcome.kind);
  return outcome;
}
