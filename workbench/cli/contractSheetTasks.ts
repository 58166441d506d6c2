import { contractInFile, type ContractSheetFault } from "../../src/commands/contract/contractInFile";
import { editContract } from "../../src/commands/contract/editContract";
import { newContract } from "../../src/commands/contract/newContract";
import { settleAfter } from "../../src/commands/settleSheets";
import { setContractInUse } from "../../src/contract/contractInUse";
import type { CommandLineTexts } from "../../src/language/commandLine/commandLine";
import type { ContractCommandTexts } from "../../src/language/commandLine/contractCommandTexts";
import { shownText } from "../../src/language/shownText";
import { otherDateSystem, tooLargeUnpacked } from "../../src/language/unpackedText";
import { contractSheetFaultText } from "../../src/language/contract/contractSheetFaultTexts";
import { waitUntilIdle } from "../host/nodeTransport";
import { readBytes, readContract } from "./files/readInput";
import { saveFile, checkWritable } from "./files/saveFile";
import { savedBytes } from "./files/savedBytes";
import { leaveStart } from "./leaveStart";
import { startAddIn } from "./startAddIn";
import { UsageError } from "./options/usageError";

/** The output of a task of the command `contract`, and its stream. */
export interface TaskOutput {
  readonly texts: ContractCommandTexts;
  readonly shared: CommandLineTexts;
  readonly print: (line: string) => void;
}

interface ToSheetsOptions {
  readonly out?: string;
  readonly empty: boolean;
  readonly years?: string;
}

/** Lays a contract out on sheets through Office.js, as the add-in does, and saves them. */
export async function contractToSheets(
  file: string | undefined,
  { out, empty, years }: ToSheetsOptions,
  { texts, shared, print }: TaskOutput,
): Promise<number> {
  if (empty === (file !== undefined) || (years !== undefined && !empty)) throw new UsageError(texts.usage);
  if (!out) throw new UsageError(`${shared.outMissing} ${texts.usage}`);
  const contract = file === undefined ? undefined : readContract(file, shared);
  const all = yearsOption(years, texts);
  checkWritable(out, ".xlsx", shared);
  const { host } = startAddIn();
  const [startSheet] = host.workbook.sheets;
  if (contract) setContractInUse(contract);
  const made = await settleAfter(() => (contract ? editContract() : newContract(false, all)));
  if (startSheet) await leaveStart(startSheet.id, made.sheets[0]);
  await waitUntilIdle();
  saveFile(out, savedBytes(host, { values: false }), shared);
  print(texts.saved(out, made.sheets));
  return 0;
}

/** The years of a new contract, where they are asked for. */
function yearsOption(
  written: string | undefined,
  texts: ContractCommandTexts,
): readonly number[] | undefined {
  if (written === undefined) return undefined;
  const years = written.split(",").map(Number);
  const isInOrder = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  if (isInOrder && years.every((year) => year >= 2000 && year <= 2100)) return years;
  throw new UsageError(texts.notYears(written));
}

interface FromSheetsOptions {
  readonly out?: string;
  readonly acknowledge: boolean;
}

/** Reads a contract from its sheets, and writes it as a file or prints it; faults are reported at their cells. */
export function contractFromSheets(
  file: string,
  { out, acknowledge }: FromSheetsOptions,
  { texts, shared, print }: TaskOutput,
): number {
  if (out) checkWritable(out, ".json", shared);
  const read = contractInFile(readBytes(file, shared));
  if (read.kind === "too-large")
    throw new UsageError(`${file}: ${tooLargeUnpacked(shared.language, read.megabytes)}`);
  if (read.kind === "date-system") throw new UsageError(`${file}: ${otherDateSystem(shared.language)}`);
  if (read.kind === "unreadable") throw new UsageError(texts.notSheets(file));
  if (read.kind === "no-contract") throw new UsageError(texts.noContract(file));
  const warnings = read.faults.filter(({ severity }) => severity === "warning").length;
  if (!read.contract || (warnings > 0 && !acknowledge)) {
    for (const fault of read.faults) print(faultLine(fault, texts, shared));
    print(texts.sheetSummary(file, read.faults.length - warnings, warnings));
    if (read.contract) print(texts.acknowledge);
    return 1;
  }
  const json = JSON.stringify(read.contract, null, 2);
  if (out) saveFile(out, new TextEncoder().encode(`${json}\n`), shared);
  else print(json);
  return 0;
}

/** `Kontraktmål!B4: ...`. */
function faultLine(
  { sheet, cell, rule, severity, values }: ContractSheetFault,
  texts: ContractCommandTexts,
  { language }: CommandLineTexts,
): string {
  const place = shownText(cell === "" ? sheet : `${sheet}!${cell}`);
  const line = `${place}: ${contractSheetFaultText(language, rule, values)}`;
  return severity === "warning" ? `${texts.warning}: ${line}` : line;
}
