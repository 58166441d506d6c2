import type { Language } from "../language";

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
    invoices: (file, lines, total) => `${file}: ${lines} fakturaer, i alt ${total} kr.`,
    allocated: (decision, rows) =>
      `Grundlag: det trykte beløb, fordelt eksakt (${decision}); bilag a's rækker summer til ${rows} kr.`,
    rows: (printed, rounding) => `Grundlag: rækkerne i bilag a; trykt i alt ${printed} kr., ${rounding}.`,
    rounding: {
      none: "ingen afrundingsdifference",
      unbilled: (amount) => `afrundingsdifference ${amount} kr., der ikke opkræves`,
      billed: (amount) => `afrundingsdifference ${amount} kr.: rækkerne opkræver mere end det trykte`,
    },
    rounds: (sums) => `Raterne i kr.: ${sums.join(", ")}`,
    roundsDiffer: (ore) => ` (${ore} øre mellem den største og den mindste)`,
    ready: "Klar til fakturering: ja.",
    notReady: (lacks) => `Klar til fakturering: nej (${lacks.join("; ")}).`,
    lacks: {
      vat: "moms er ikke afklaret",
      ean: (lines) => `EAN mangler i ${lines} linjer`,
      dates: (lines) => `dato mangler i ${lines} linjer`,
    },
  },
  en: {
    invoices: (file, lines, total) => `${file}: ${lines} invoices, ${total} kr. in all.`,
    allocated: (decision, rows) =>
      `Basis: the printed amount, allocated exactly (${decision}); annex a's rows add up to ${rows} kr.`,
    rows: (printed, rounding) => `Basis: annex a's rows; printed total ${printed} kr., ${rounding}.`,
    rounding: {
      none: "no rounding difference",
      unbilled: (amount) => `rounding difference ${amount} kr., which is not billed`,
      billed: (amount) => `rounding difference ${amount} kr.: the rows bill more than is printed`,
    },
    rounds: (sums) => `Instalments in kr.: ${sums.join(", ")}`,
    roundsDiffer: (ore) => ` (${ore} øre between the largest and the smallest)`,
    ready: "Ready to invoice: yes.",
    notReady: (lacks) => `Ready to invoice: no (${lacks.join("; ")}).`,
    lacks: {
      vat: "VAT is undecided",
      ean: (lines) => `EAN missing in ${lines} lines`,
      dates: (lines) => `dates missing in ${lines} lines`,
    },
  },
};

/** What was made, what it rests on, and what it lacks: a line each. */
export function madeInvoiceLines(language: Language, invoices: MadeInvoices): string[] {
  const made = texts[language];
  const money = amountIn(language);
  const { rounding, rounds, roundsDiffer, isVatOpen, withoutEan, withoutDates } = invoices;
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
