import { parseArgs } from "node:util";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { ReportCommandTexts } from "../../../src/language/commandLine/reportCommandTexts";
import { parseWords } from "./parseWords";
import { UsageError } from "./usageError";

export interface ReportOptions {
  readonly figures: string;
  readonly meetings: string | undefined;
  readonly out: string;
  /** As it is written. */
  readonly recipient: string;
  readonly year: string | undefined;
  readonly date: string | undefined;
  readonly individualTarget: string | undefined;
  readonly dateOrder: string | undefined;
  readonly completeTo: string | undefined;
  readonly explanations: string | undefined;
  readonly compare: string | undefined;
  readonly lastYear: string | undefined;
  readonly contract: string | undefined;
  readonly population: string | undefined;
  readonly acknowledge: boolean;
  readonly final: boolean;
  readonly values: boolean;
  readonly text: boolean;
  readonly overwrite: boolean;
}

/** The command's options; what it cannot do without is asked for. */
export function readReportOptions(
  words: string[],
  texts: CommandLineTexts,
  reportTexts: ReportCommandTexts,
): ReportOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseWords(words, reportTexts.usage, texts, () =>
    parseArgs({
      args: words,
      options: {
        figures: text,
        meetings: text,
        out: text,
        recipient: text,
        year: text,
        date: text,
        "individual-target": text,
        "date-order": text,
        "complete-to": text,
        explanations: text,
        compare: text,
        "last-year": text,
        contract: text,
        population: text,
        acknowledge: flag,
        final: flag,
        values: flag,
        text: flag,
        overwrite: flag,
      },
    }),
  );
  const { figures, out, recipient = "kkr" } = values;
  if (!figures) throw new UsageError(`${reportTexts.figuresMissing} ${reportTexts.usage}`);
  if (!out) throw new UsageError(`${texts.outMissing} ${reportTexts.usage}`);
  return {
    ...values,
    figures,
    out,
    recipient,
    individualTarget: values["individual-target"],
    dateOrder: values["date-order"],
    completeTo: values["complete-to"],
    lastYear: values["last-year"],
  } as ReportOptions;
}
