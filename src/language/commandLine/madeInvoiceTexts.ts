import { countWords } from "../countWords";
import type { Language } from "../language";

const danish = countWords("da");
const english = countWords("en");

/** Amounts in øre, and what the file lacks. */
interface MadeInvoices {
  readonly file: string;
  readonly lines: number;
  readonly isAllocated: boolean;
  readonly decision: string;
  readonly total: number;
  readonly rows: number;
  readonly printed: number;
  readonly rounding: number;
  readonly rounds: readonly number[];
  readonly roundsDiffer: number;
  readonly vatSum: number | undefined;
  readonly vatRounding: number;
  readonly withoutEan: number;
  readonly withoutDates: number;
  readonly isVatOpen: boolean;
}

/** The sentences about what was made; amounts come written. */
interface MadeWords {
  readonly invoices: (file: string, lines: number, total: string) => string;
  readonly allocated: (decision: string, rows: string) => string;
  readonly rows: (printed: string, rounding: string) => string;
  readonly rounding: {
    readonly none: string;
    readonly unbilled: (amount: string) => string;
    readonly billed: (amount: string) => string;
  };
  readonly rounds: (sums: readonly string[]) => string;
  readonly roundsDiffer: (ore: number) => string;
  readonly vat: (sum: string) => string;
  readonly vatRounding: (ore: number) => string;
  readonly ready: string;
  readonly notReady: (lacks: readonly string[]) => string;
  readonly lacks: {
    readonly vat: string;
    readonly ean: (lines: number) => string;
    readonly dates: (lines: number) => string;
  };
}

const texts: Readonly<Record<Language, MadeWords>> = {
  da: {
    invoices: (file, lines, total) =>
      `${file}: ${danish.counted(lines, "faktura", "fakturaer")}, i alt ${total} kr.`,
    allocated: (decision, rows) =>
      `Grundlag: det anførte beløb, fordelt eksakt (${decision}); kontraktens rækker giver tilsammen ${rows} kr.`,
    rows: (printed, rounding) => `Grundlag: kontraktens rækker; anført i alt ${printed} kr., ${rounding}.`,
    rounding: {
      none: "ingen afrundingsdifference",
      unbilled: (amount) => `afrundingsdifference ${amount} kr., der ikke opkræves`,
      billed: (amount) => `afrundingsdifference ${amount} kr.: rækkerne opkræver mere end det anførte`,
    },
    rounds: (sums) => `Raterne i kr.: ${sums.join(", ")}`,
    roundsDiffer: (ore) => ` (${ore} øre mellem den største og den mindste)`,
    vat: (sum) => `Moms i alt ${sum} kr., afrundet til hele øre for hver faktura for sig`,
    vatRounding: (ore) =>
      ` (${Math.abs(ore)} øre ${ore > 0 ? "mere" : "mindre"} end momsen af det samlede beløb)`,
    ready: "Klar til fakturering: ja.",
    notReady: (lacks) => `Klar til fakturering: nej (${lacks.join("; ")}).`,
    lacks: {
      vat: "moms er ikke afklaret",
      ean: (lines) => `EAN mangler i ${danish.counted(lines, "linje", "linjer")}`,
      dates: (lines) => `dato mangler i ${danish.counted(lines, "linje", "linjer")}`,
    },
  },
  en: {
    invoices: (file, lines, total) =>
      `${file}: ${english.counted(lines, "invoice", "invoices")}, ${total} kr. in all.`,
    allocated: (decision, rows) =>
      `Basis: the printed amount, allocated exactly (${decision}); the contract's rows add up to ${rows} kr.`,
    rows: (printed, rounding) => `Basis: the contract's rows; printed total ${printed} kr., ${rounding}.`,
    rounding: {
      none: "no rounding difference",
      unbilled: (amount) => `rounding difference ${amount} kr., which is not billed`,
      billed: (amount) => `rounding difference ${amount} kr.: the rows bill more than is printed`,
    },
    rounds: (sums) => `Instalments in kr.: ${sums.join(", ")}`,
    roundsDiffer: (ore) => ` (${ore} øre between the largest and the smallest)`,
    vat: (sum) => `VAT ${sum} kr. in all, rounded to whole øre an invoice at a time`,
    vatRounding: (ore) => ` (${Math.abs(ore)} øre ${ore > 0 ? "more" : "less"} than the VAT on the total)`,
    ready: "Ready to invoice: yes.",
    notReady: (lacks) => `Ready to invoice: no (${lacks.join("; ")}).`,
    lacks: {
      vat: "VAT is undecided",
      ean: (lines) => `EAN missing in ${english.counted(lines, "line", "lines")}`,
      dates: (lines) => `dates missing in ${english.counted(lines, "line", "lines")}`,
    },
  },
};

/** Lines on the invoices made, on their basis, and on what they lack. */
export function madeInvoiceLines(language: Language, invoices: MadeInvoices): string[] {
  const made = texts[language];
  const money = amountIn(language);
  const { rounding, rounds, roundsDiffer, vatSum, vatRounding, isVatOpen, withoutEan, withoutDates } =
    invoices;
  const amount = money(Math.abs(rounding));
  const difference =
    rounding === 0
      ? made.rounding.none
      : rounding > 0
        ? made.rounding.unbilled(amount)
        : made.rounding.billed(amount);
  const lacks = [
    ...(isVatOpen ? [made.lacks.vat] : []),
    ...(withoutEan > 0 ? [made.lacks.ean(withoutEan)] : []),
    ...(withoutDates > 0 ? [made.lacks.dates(withoutDates)] : []),
  ];
  return [
    made.invoices(invoices.file, invoices.lines, money(invoices.total)),
    invoices.isAllocated
      ? made.allocated(invoices.decision, money(invoices.rows))
      : made.rows(money(invoices.printed), difference),
    ...(rounds.length > 1
      ? [`${made.rounds(rounds.map(money))}${roundsDiffer > 0 ? made.roundsDiffer(roundsDiffer) : ""}.`]
      : []),
    ...(vatSum === undefined
      ? []
      : [`${made.vat(money(vatSum))}${vatRounding === 0 ? "" : made.vatRounding(vatRounding)}.`]),
    lacks.length === 0 ? made.ready : made.notReady(lacks),
  ];
}

function amountIn(language: Language): (ore: number) => string {
  const format = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (ore) => format.format(ore / 100);
}
