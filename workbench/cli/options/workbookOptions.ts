import { parseArgs } from "node:util";
import { OPTIONAL_PARTS, type OptionalPart } from "../../../src/commands/insertSheet";
import type { Contract } from "../../../src/contract/contract";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { parseWords } from "./parseWords";
import { UsageError } from "./usageError";

export interface WorkbookOptions {
  readonly out: string;
  readonly contract: string | undefined;
  readonly population: string | undefined;
  readonly year: string | undefined;
  readonly date: string | undefined;
  readonly individualTarget: string | undefined;
  readonly dateOrder: string | undefined;
  readonly completeTo: string | undefined;
  readonly figures: string | undefined;
  readonly meetings: string | undefined;
  readonly sheets: string | undefined;
  readonly store: string | undefined;
  readonly acknowledge: boolean;
  readonly values: boolean;
  readonly json: boolean;
}

/** The command's options as written. */
export function readOptions(words: string[], texts: CommandLineTexts): WorkbookOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseWords(words, texts.usageWorkbook, texts, () =>
    parseArgs({
      args: words,
      options: {
        out: text,
        contract: text,
        population: text,
        year: text,
        date: text,
        "individual-target": text,
        figures: text,
        "date-order": text,
        "complete-to": text,
        meetings: text,
        sheets: text,
        store: text,
        acknowledge: flag,
        values: flag,
        json: flag,
      },
    }),
  );
  if (!values.out) throw new UsageError(`${texts.outMissing} ${texts.usageWorkbook}`);
  return {
    ...values,
    out: values.out,
    individualTarget: values["individual-target"],
    dateOrder: values["date-order"],
    completeTo: values["complete-to"],
  } as WorkbookOptions;
}

/** The insertion's options; a year outside the contract or an invalid date is refused. */
export function insertOptions(
  options: Pick<WorkbookOptions, "year" | "date" | "individualTarget">,
  contract: Contract,
  texts: CommandLineTexts,
) {
  const { year, date, individualTarget } = options;
  if (year !== undefined && !contract.years.map(String).includes(year)) {
    throw new UsageError(texts.yearOutside(year, contract.years));
  }
  if (date !== undefined && !isDate(date)) throw new UsageError(texts.notDate(date));
  const target = individualTarget === undefined ? undefined : wholeOrDecimal(individualTarget);
  if (target !== undefined && !(target > 0 && Number.isFinite(target))) {
    throw new UsageError(texts.notTarget(individualTarget ?? ""));
  }
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(date === undefined ? {} : { date }),
    ...(target === undefined ? {} : { individualTarget: target }),
  };
}

/**
 * The optional sheets that are asked for, `months,meetings`, each once and in the order given; a file of meetings
 * asks for its sheet.
 */
export function optionalSheets(
  { sheets, meetings }: WorkbookOptions,
  texts: CommandLineTexts,
): OptionalPart[] {
  const words = sheets === undefined ? [] : sheets.split(",").map((word) => word.trim());
  const parts = words.map((word) => {
    const part = OPTIONAL_PARTS.find((each) => each === word);
    if (!part) throw new UsageError(texts.sheetUnknown(word, OPTIONAL_PARTS));
    return part;
  });
  if (meetings !== undefined) parts.push("meetings");
  return [...new Set(parts)];
}

/** Whether a text is a day that exists, written 2026-06-30. */
export function isDate(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && instant.getTime() > 0 && instant.toISOString().startsWith(text);
}

/** A number with a comma or a point before its decimals; NaN where the point may as well stand between thousands. */
function wholeOrDecimal(text: string): number {
  return /^\d{1,3}([.,]\d{3})+$/.test(text) ? NaN : Number(text.replace(",", "."));
}
