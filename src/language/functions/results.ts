import type { ContractLanguage } from "../language";
import { shownText } from "../shownText";

/** How far a band reaches to either side. */
interface Width {
  readonly below: number;
  readonly above: number;
}

/** Rows by columns. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The words functions answer with, and what their errors say. They are the sheets' words, never the reader's: a cell
 * must not change with who looks at it.
 */
export interface ResultTexts {
  readonly verdicts: Readonly<Record<"met" | "not-met" | "close" | "missing" | "not-fixed", string>>;
  readonly bandPositions: Readonly<Record<"below" | "within" | "above" | "missing" | "not-fixed", string>>;
  /** A measure by its title and what is measured, since several share a title. */
  readonly measure: (title: string, point: string) => string;
  /** How a band of those widths (fractions) is written where other measures have their rule. */
  readonly band: (span: Width) => string;
  /** Why arithmetic gave no number, by the reason that calc states. */
  readonly faults: Readonly<
    Record<
      | "base-zero"
      | "weights-zero"
      | "no-scores"
      | "overflow"
      | "base-negative"
      | "amber-negative"
      | "tolerance-negative"
      | "date-outside"
      | "period-reversed"
      | "before-period"
      | "weight-negative"
      | "decimals-outside"
      | "digits-exceeded"
      | "count-outside",
      string
    >
  >;
  readonly numberAsText: (text: string) => string;
  readonly dateAsText: (text: string) => string;
  readonly textForNumber: (text: string) => string;
  readonly truthValue: (value: boolean) => string;
  readonly unreadable: string;
  readonly emptyArea: string;
  readonly oneCellOnly: (shape: Shape) => string;
  readonly shapesDiffer: (first: Shape, second: Shape) => string;
  readonly ruleUnknown: (rule: string) => string;
  readonly scoreInvalid: (score: number | string | boolean) => string;
  readonly kindsMissing: string;
  readonly measureUnknown: (id: string, nearest: string | undefined) => string;
  /** Years as they are called: `2026/27` where they begin within a calendar year. */
  readonly measureNotFixed: (id: string, year: string) => string;
  readonly measureIsBand: (id: string, span: Width) => string;
  readonly yearOutside: (year: string, years: readonly number[], labels: string) => string;
  readonly municipalityUnknown: (spelling: string, nearest: string | undefined) => string;
  readonly populationMissing: (name: string) => string;
  readonly populationIncomplete: string;
  readonly fundingNotFixed: (year: string) => string;
  readonly fundingUndivided: (year: string) => string;
  readonly fundingMissing: (name: string, year: string) => string;
}

const MAX_QUOTE_LENGTH = 40;

const danish: ResultTexts = {
  verdicts: {
    met: "Opfyldt",
    "not-met": "Ikke opfyldt",
    close: "Tæt på",
    missing: "Mangler",
    "not-fixed": "Ikke fastsat",
  },
  bandPositions: {
    below: "Under",
    within: "Inden for",
    above: "Over",
    missing: "Mangler",
    "not-fixed": "Ikke fastsat",
  },
  measure: (title, point) => `${title}: ${point}`,
  band: ({ below, above }) =>
    below === above
      ? `±${danishPercent(below)}`
      : `${danishPercent(below)} under, ${danishPercent(above)} over`,
  faults: {
    "base-zero": "Der divideres med 0. Angiv et tal forskelligt fra 0.",
    "weights-zero": "Alle vægte er 0. Mindst én skal være større.",
    "no-scores": "Der er ingen svar. Angiv mindst ét tal fra 0 til 10.",
    overflow: "Resultatet er for stort til Excel.",
    "base-negative": "Tallet før er under 0: vækst fra et negativt tal kan ikke angives i procent.",
    "amber-negative": "Den gule zone er negativ. Angiv 0 eller mere, f.eks. 0,05.",
    "tolerance-negative": "Udsvinget er negativt. Angiv 0 eller mere, f.eks. 0,1.",
    "date-outside": "Datoen ligger uden for Excels kalender. Angiv en dato fra 1900 til 9999.",
    "period-reversed": "Perioden slutter, før den begynder. Byt om på datoerne.",
    "before-period": "Datoen ligger før perioden. Angiv en dato i perioden.",
    "weight-negative": "En vægt er negativ. Angiv 0 eller mere.",
    "decimals-outside": "Antal decimaler skal være et helt tal fra -6 til 6.",
    "digits-exceeded": "Beløbet har flere cifre, end Excel kan regne nøjagtigt med. Brug færre decimaler.",
    "count-outside": "Antal rater skal være et helt tal fra 1 til 120.",
  },
  numberAsText: (text) => `Tal gemt som tekst: ${quoted(text)}. Indtast det igen som tal.`,
  dateAsText: (text) => `Dato gemt som tekst: ${quoted(text)}. Indtast den igen som dato.`,
  textForNumber: (text) => `Her skal stå et tal, ikke teksten ${quoted(text)}.`,
  truthValue: (value) => `Her kan ikke stå ${danishValue(value)}. Ret eller tøm cellen.`,
  unreadable: "Cellens indhold kan ikke læses. Skriv et tal eller en tekst.",
  emptyArea: "Området er tomt. Angiv mindst én celle.",
  oneCellOnly: (shape) => `Her kan kun stå én celle, ikke ${danishShape(shape)}.`,
  shapesDiffer: (first, second) =>
    `Områderne har forskellig form: ${danishShape(first)} og ${danishShape(second)}. Brug samme form eller én celle.`,
  ruleUnknown: (rule) => `Ukendt regel: ${quoted(rule)}. Brug >=, >, <= eller <.`,
  scoreInvalid: (score) => `Ugyldigt svar: ${quoted(danishValue(score))}. Svar er hele tal fra 0 til 10.`,
  kindsMissing: "Der er valgt en type, men ingen typer at vælge i. Angiv området med typer.",
  measureUnknown: (id, nearest) => unknown("mål", id, nearest),
  measureNotFixed: (id, year) => `${id} er ikke fastsat for ${year}`,
  measureIsBand: (id, span) =>
    `${id} er et spænd på ${danish.band(span)} omkring hver kommunes måltal, ikke et tal. Brug KKR.BAND.`,
  yearOutside: (year, years, labels) => {
    const all = years.length > 1 ? `${years[0]}-${years.at(-1)}` : String(years[0]);
    const isCalendar = labels === years.join(", ");
    return `${year} ligger uden for kontrakten. Brug ${all}${isCalendar ? "" : `, der står for ${labels}`}.`;
  },
  municipalityUnknown: (spelling, nearest) => unknown("kommune", spelling, nearest),
  populationMissing: (name) => `Folketallet mangler for ${name}. Tilføj det i folketalskilden.`,
  populationIncomplete: "Folketallet mangler for en kommune. Tilføj det i folketalskilden.",
  fundingNotFixed: (year) => `Finansieringen er ikke fastsat for ${year}`,
  fundingUndivided: (year) => `Kontrakten fordeler ingen finansiering for ${year} på kommunerne`,
  fundingMissing: (name, year) => `${name} har intet beløb i kontraktens bilag for ${year}`,
};

const texts: Readonly<Record<ContractLanguage, ResultTexts>> = { da: danish, en: danish };

export function resultTexts(language: ContractLanguage): ResultTexts {
  return texts[language];
}

function unknown(what: string, written: string, nearest: string | undefined): string {
  const remedy = nearest === undefined ? "Ret stavemåden." : `Mente du ${nearest}?`;
  return `Ukendt ${what}: ${quoted(written)}. ${remedy}`;
}

function quoted(text: string): string {
  return `'${shownText(text, MAX_QUOTE_LENGTH)}'`;
}

function danishShape({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}

function danishValue(value: number | string | boolean): string {
  if (typeof value === "number") return danishNumber(value);
  return typeof value === "string" ? value : value ? "SAND" : "FALSK";
}

function danishPercent(share: number): string {
  return `${danishNumber(share * 100)} %`;
}

function danishNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
