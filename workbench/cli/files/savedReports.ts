import { join } from "node:path";
import type { Addressee, MadeReport } from "../../../src/commands/createReport";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { Host } from "../../host/host";
import { onlySheet } from "../../model/onlySheet";
import { sheetByName } from "../../model/workbook";
import { saveWorkbook } from "../../xlsx/saveWorkbook";
import { withDescribedCharts } from "./withDescribedCharts";
import { savedBytes } from "./savedBytes";
import { saveFile } from "./saveFile";
import { saveFiles } from "./saveFiles";

interface SavedReportsOptions {
  readonly recipient: Addressee;
  /** A file, or for all municipalities a folder. */
  readonly out: string;
  readonly values: boolean;
  readonly overwrite: boolean;
}

/**
 * Saves what was made: the workbook with the report in it; to a municipality its own sheet alone, for it is to see
 * nothing of the others.
 * @returns the files, in the order of the reports
 */
export function savedReports(
  host: Host,
  made: MadeReport & { readonly others: readonly MadeReport[] },
  options: SavedReportsOptions,
  texts: CommandLineTexts,
): readonly string[] {
  const { recipient, out } = options;
  if (recipient === "kommuner") {
    const files = [made, ...made.others].map(({ sheet }) => ({
      name: `${sheet}.xlsx`,
      bytes: sheetBytes(host, sheet),
    }));
    saveFiles(out, files, options.overwrite, texts);
    return files.map(({ name }) => join(out, name));
  }
  const isWhole = recipient === "kkr" || recipient === "kl";
  saveFile(out, isWhole ? savedBytes(host, options) : sheetBytes(host, made.sheet), texts);
  return [out];
}

function sheetBytes({ workbook }: Host, name: string): Uint8Array {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return saveWorkbook(withDescribedCharts(onlySheet(sheet)));
}
