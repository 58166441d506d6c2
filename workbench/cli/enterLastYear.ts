import { basename } from "node:path";
import { importFigures } from "../../src/commands/importFigures";
import { prepareImport } from "../../src/commands/steps/prepareImport";
import { prepareLastYear, takeOverLastYear } from "../../src/commands/lastYear/lastYearCommands";
import { contractInUse } from "../../src/contract/contractInUse";
import { yearLabel } from "../../src/contract/years";
import { otherDateSystem, tooLargeUnpacked } from "../../src/language/unpackedText";
import type { ReportCommandTexts } from "../../src/language/commandLine/reportCommandTexts";
import { waitUntilIdle } from "../host/nodeTransport";
import { UsageError } from "./options/usageError";

/**
 * Takes over last year's figures from an earlier workbook's file, the goals' and the municipalities', as the pane does.
 * @throws UsageError where it is none, or has none of them
 */
export async function enterLastYear(
  bytes: Uint8Array,
  file: string,
  texts: ReportCommandTexts,
): Promise<void> {
  await waitUntilIdle();
  const prepared = await prepareLastYear(bytes);
  if (prepared.kind === "other-years") {
    const label = (year: number) => yearLabel(contractInUse(), year);
    throw new UsageError(texts.noLastYear(file, label(prepared.wanted), prepared.years.map(label)));
  }
  if (prepared.kind === "too-large")
    throw new UsageError(`${file}: ${tooLargeUnpacked("da", prepared.megabytes)}`);
  if (prepared.kind === "date-system") throw new UsageError(`${file}: ${otherDateSystem("da")}`);
  if (prepared.kind !== "proposal") throw new UsageError(texts.notWorkbook(file));
  await takeOverLastYear(prepared);
  const source = { kind: "file", bytes, name: basename(file) } as const;
  const figures = await prepareImport(source, { choices: {}, fix: true, year: prepared.year - 1 });
  if (figures.kind === "proposal") await importFigures(figures, false);
  await waitUntilIdle();
}
