import { isRecipient, type Addressee } from "../../../src/commands/createReport";
import { countsFrom1904 } from "../../../src/commands/reports/countsFrom1904";
import { earlierInFile } from "../../../src/commands/reports/earlierInFile";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { ReportCommandTexts } from "../../../src/language/commandLine/reportCommandTexts";
import { otherDateSystem, tooLargeUnpacked } from "../../../src/language/unpackedText";
import { TooLargeError } from "../../xlsx/read/packageReader";
import { fileParts } from "../../xlsx/fileParts";
import { UsageError } from "../options/usageError";
import { readBytes } from "./readInput";

/**
 * The latest report of a recipient, up to a date of status, that a workbook's file keeps.
 * @throws UsageError where there is none, where the file is no workbook, or for a municipality, whose sheet shows no development
 */
export function readEarlierReport(
  file: string,
  { recipient, date }: { readonly recipient: Addressee; readonly date?: string | undefined },
  texts: CommandLineTexts,
  reportTexts: ReportCommandTexts,
) {
  if (!isRecipient(recipient)) throw new UsageError(reportTexts.notCompared);
  const earlier = earlierInFile(partsOf(file, texts, reportTexts), recipient, date);
  if (!earlier) throw new UsageError(reportTexts.noEarlier(file, recipient));
  return earlier;
}

function partsOf(file: string, texts: CommandLineTexts, reportTexts: ReportCommandTexts) {
  const bytes = readBytes(file, texts);
  if (countsFrom1904(bytes)) throw new UsageError(`${file}: ${otherDateSystem(texts.language)}`);
  try {
    return fileParts(bytes);
  } catch (error) {
    if (error instanceof TooLargeError)
      throw new UsageError(`${file}: ${tooLargeUnpacked(texts.language, error.megabytes)}`);
    throw new UsageError(reportTexts.notWorkbook(file));
  }
}
