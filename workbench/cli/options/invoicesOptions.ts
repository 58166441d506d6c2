import { parseArgs } from "node:util";
import {
  defaultChoices,
  INVOICE_BASES,
  mayBecomeFormula,
  serialOfIsoDate,
  VAT_STATES,
  type InvoiceChoices,
} from "../../../src/commands/invoices/invoiceFile";
import type { Contract } from "../../../src/contract/contract";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import type { InvoicesCommandTexts } from "../../../src/language/commandLine/invoicesCommandTexts";
import type { Language } from "../../../src/language/language";
import { parseWords } from "./parseWords";
import { UsageError } from "./usageError";
import { isDate } from "./workbookOptions";

const text = { type: "string" } as const;

const OPTIONS = {
  out: text,
  contract: text,
  acknowledge: { type: "boolean", default: false },
  year: text,
  basis: text,
  decision: text,
  instalments: text,
  "invoice-dates": text,
  "due-dates": text,
  "due-days": text,
  periods: text,
  text,
  vat: text,
  municipalities: text,
  language: text,
  json: { type: "boolean", default: false },
  overwrite: { type: "boolean", default: false },
} as const;

export type InvoicesOptions = Partial<
  Readonly<
    Record<Exclude<keyof typeof OPTIONS, "acknowledge" | "json" | "language" | "overwrite" | "out">, string>
  >
> & {
  readonly out: string;
  /** The language of messages; the file follows its contract. */
  readonly language?: Language;
  readonly acknowledge: boolean;
  readonly json: boolean;
  readonly overwrite: boolean;
};

interface Words {
  readonly texts: InvoicesCommandTexts;
  readonly shared: CommandLineTexts;
}

/** The command's options as written. */
export function readInvoicesOptions(words: string[], { texts, shared }: Words): InvoicesOptions {
  const { values } = parseWords(words, texts.usage, shared, () =>
    parseArgs({ args: words, options: OPTIONS }),
  );
  if (!values.out) throw new UsageError(`${texts.outMissing} ${texts.usage}`);
  const { language, out, ...others } = values;
  if (language !== undefined && language !== "da" && language !== "en") throw new UsageError(texts.usage);
  return { ...others, out, ...(language && { language }) };
}

/** The choices in the options; everything else as it is by default. */
export function invoiceChoices(options: InvoicesOptions, contract: Contract, words: Words): InvoiceChoices {
  const { texts, shared } = words;
  const chosenYear = options.year;
  if (chosenYear !== undefined && !contract.years.map(String).includes(chosenYear)) {
    throw new UsageError(shared.yearOutside(chosenYear, contract.years));
  }
  const usual = defaultChoices(contract, chosenYear === undefined ? undefined : Number(chosenYear));
  const instalments = options.instalments === undefined ? usual.instalments : Number(options.instalments);
  for (const option of ["text", "decision", "periods"] as const) {
    const written = options[option];
    if (written !== undefined && written.split(";").some((each) => mayBecomeFormula(each.trim()))) {
      throw new UsageError(texts.formula(`--${option}`, written));
    }
  }
  return {
    ...usual,
    instalments,
    basis: oneOf("--basis", options.basis, INVOICE_BASES, texts) ?? usual.basis,
    vat: oneOf("--vat", options.vat, VAT_STATES, texts) ?? usual.vat,
    decision: options.decision ?? usual.decision,
    text: options.text ?? usual.text,
    rounds: rounds(options, instalments, texts),
  };
}

function oneOf<Word extends string>(
  option: string,
  written: string | undefined,
  known: readonly Word[],
  texts: InvoicesCommandTexts,
): Word | undefined {
  const word = known.find((each) => each === written);
  if (written !== undefined && !word) throw new UsageError(texts.optionUnknown(option, written, known));
  return word;
}

function rounds(
  options: InvoicesOptions,
  count: number,
  texts: InvoicesCommandTexts,
): InvoiceChoices["rounds"] {
  const invoiced = dates("--invoice-dates", options["invoice-dates"], count, texts);
  const due = dates("--due-dates", options["due-dates"], count, texts);
  const days = options["due-days"];
  if (days !== undefined && due.length > 0) throw new UsageError(texts.dueTwice);
  if (days !== undefined && !/^\d{1,3}$/.test(days)) throw new UsageError(texts.notDays(days));
  const periods = options.periods?.split(";").map((each) => each.trim()) ?? [];
  if (periods.length > count) throw new UsageError(texts.tooMany("--periods", count));
  const most = Math.max(invoiced.length, due.length, periods.length);
  return Array.from({ length: most }, (_, index) => {
    const day = invoiced[index];
    return {
      period: periods[index] ?? "",
      invoiced: day,
      due: due[index] ?? (day === undefined || days === undefined ? undefined : day + Number(days)),
    };
  });
}

/** Days with commas between; one that is left out is blank. */
function dates(
  option: string,
  written: string | undefined,
  count: number,
  texts: InvoicesCommandTexts,
): (number | undefined)[] {
  const days = written?.split(",").map((each) => each.trim()) ?? [];
  if (days.length > count) throw new UsageError(texts.tooMany(option, count));
  return days.map((day) => {
    if (day === "") return undefined;
    if (!isDate(day)) throw new UsageError(texts.notDate(option, day));
    return serialOfIsoDate(day);
  });
}
