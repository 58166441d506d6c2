import type { Language } from "../language";

type Cause = "corrections" | "lapsed" | "late" | "period" | "population" | "contract" | "choices" | "basis";

/** The two things that a measure of firms may count. */
type Counted = "guidances" | "firms";

/** Words of a report on changes since an earlier one; it never says why anything happened. */
export interface DevelopmentTexts {
  readonly notCompared: string;
  /** Words in place of the day in `since`, where both reports are of the same day. */
  readonly sameDay: (sheet: string) => string;
  /** The earlier report by its day. */
  readonly ofDay: (day: string) => string;
  readonly otherYear: (report: string, year: string) => string;
  /** A measurement that both years have. */
  readonly acrossYears: (point: string, from: string, report: string, to: string) => string;
  readonly changed: (of: {
    readonly since: string;
    readonly point: string;
    readonly from: string;
    readonly to: string;
    readonly change: string;
    readonly rises: boolean;
    readonly parts: string;
  }) => string;
  /** The same figure, made of other ones. */
  readonly balanced: (since: string, point: string, figure: string, parts: string) => string;
  readonly unchanged: (since: string, names: string) => string;
  readonly appeared: (since: string, point: string, figure: string) => string;
  readonly vanished: (report: string, point: string, figure: string) => string;
  readonly part: (amount: string, causes: string) => string;
  readonly causes: Readonly<Record<Cause, string>>;
  /** Of a measure that counts something else now. */
  readonly otherBasis: (from: Counted, to: Counted) => string;
  /** Of a figure that no months are summed for. */
  readonly newFigure: string;
  /** Of a deviation, whose target to date moves on with the months. */
  readonly newPeriod: string;
  /** Several that cannot be told apart. */
  readonly together: (causes: string) => string;
  readonly counts: (since: string, counts: string) => string;
  readonly count: (state: string, from: number, to: number) => string;
  /** From one verdict to another. */
  readonly way: (from: string, to: string) => string;
  readonly changedWay: (names: string, way: string) => string;
  /** The user's total, which shifts verdicts without any figure's doing. */
  readonly total: (since: string, from: string, to: string) => string;
  readonly noTotal: string;
  /** The user's other choices, each with what it was and is. */
  readonly choices: (since: string, changes: string) => string;
  readonly choice: (label: string, from: string, to: string) => string;
  readonly table: Readonly<Record<"figure" | "from" | "to" | "change" | "parts", string>>;
  readonly rows: Readonly<Record<"actual" | "deviation" | "individual", (name: string) => string>>;
  /** Where one of the two has no figure. */
  readonly notDivided: string;
}

const danishBases: Readonly<Record<Counted, string>> = {
  guidances: "vejledninger",
  firms: "unikke virksomheder",
};
const englishBases: Readonly<Record<Counted, string>> = { guidances: "guidances", firms: "unique firms" };

const texts: Readonly<Record<Language, DevelopmentTexts>> = {
  da: {
    notCompared: "Rapporten er ikke sammenlignet med en tidligere.",
    sameDay: (sheet) => `rapporten »${sheet}« med samme statusdato`,
    ofDay: (day) => `rapporten pr. ${day}`,
    otherYear: (report, year) =>
      `${report.charAt(0).toUpperCase()}${report.slice(1)} gælder året ${year}. Et nyt år tæller forfra mod sine egne måltal, så det talte og bedømmelserne sammenlignes ikke.`,
    acrossYears: (point, from, report, to) => `${point}: ${from} i ${report}, nu ${to}.`,
    changed: ({ since, point, from, to, change, rises, parts }) =>
      `Siden ${since} er ${point} ${rises ? "steget" : "faldet"} fra ${from} til ${to} (${change})${parts ? `: ${parts}` : ""}.`,
    balanced: (since, point, figure, parts) =>
      `Siden ${since} er ${point} uændret på ${figure}, men tallene bag er det ikke: ${parts}.`,
    unchanged: (since, names) => `Uændret siden ${since}: ${names}.`,
    appeared: (since, point, figure) => `Siden ${since} er der kommet tal for ${point}: ${figure}.`,
    vanished: (report, point, figure) => `${point} var ${figure} i ${report}; nu mangler der tal.`,
    part: (amount, causes) => `${amount} fra ${causes}`,
    causes: {
      corrections: "rettelser af tidligere oplyste tal",
      lapsed: "bortfaldne tal",
      late: "eftermeldte tal",
      period: "nye måneder",
      population: "folketal",
      contract: "kontraktens måltal",
      choices: "valgte forudsætninger",
      basis: "et andet grundlag",
    },
    otherBasis: (from, to) => `et andet grundlag (fra ${danishBases[from]} til ${danishBases[to]})`,
    newFigure: "en ny opgørelse",
    newPeriod: "den nye periode",
    together: (causes) => `${causes} (kan ikke skilles ad)`,
    counts: (since, counts) => `Siden ${since} fordeler målepunkterne sig anderledes: ${counts}.`,
    count: (state, from, to) => `${state} fra ${from} til ${to}`,
    way: (from, to) => `fra »${from}« til »${to}«`,
    changedWay: (names, way) => `Ændret ${way}: ${names}.`,
    total: (since, from, to) =>
      `Siden ${since} er det valgte individuelle måltal i alt ændret fra ${from} til ${to}; kommunerne er målt mod det nye.`,
    noTotal: "intet",
    choices: (since, changes) => `Siden ${since} er der valgt om på Forudsætninger: ${changes}.`,
    choice: (label, from, to) => `${label} fra »${from}« til »${to}«`,
    table: { figure: "Tal", from: "Før", to: "Nu", change: "Ændring", parts: "Heraf" },
    rows: {
      actual: (name) => `${name}, realiseret`,
      deviation: (name) => `${name}, afvigelse`,
      individual: (name) => `${name}, individuelle`,
    },
    notDivided: "kan ikke fordeles",
  },
  en: {
    notCompared: "The report is not compared with an earlier one.",
    sameDay: (sheet) => `the report “${sheet}” of the same date`,
    ofDay: (day) => `the report at ${day}`,
    otherYear: (report, year) =>
      `${report.charAt(0).toUpperCase()}${report.slice(1)} is of the year ${year}. A new year counts anew against its own targets, so counts and verdicts are not compared.`,
    acrossYears: (point, from, report, to) => `${point}: ${from} in ${report}, now ${to}.`,
    changed: ({ since, point, from, to, change, rises, parts }) =>
      `Since ${since} ${point} has ${rises ? "risen" : "fallen"} from ${from} to ${to} (${change})${parts ? `: ${parts}` : ""}.`,
    balanced: (since, point, figure, parts) =>
      `Since ${since} ${point} is unchanged at ${figure}, but the figures behind it are not: ${parts}.`,
    unchanged: (since, names) => `Unchanged since ${since}: ${names}.`,
    appeared: (since, point, figure) => `Since ${since} there is a figure for ${point}: ${figure}.`,
    vanished: (report, point, figure) => `${point} was ${figure} in ${report}; now figures are missing.`,
    part: (amount, causes) => `${amount} from ${causes}`,
    causes: {
      corrections: "corrections of earlier figures",
      lapsed: "figures that are gone",
      late: "figures that came late",
      period: "new months",
      population: "population",
      contract: "the contract's targets",
      choices: "chosen assumptions",
      basis: "another basis",
    },
    otherBasis: (from, to) => `another basis (from ${englishBases[from]} to ${englishBases[to]})`,
    newFigure: "a new figure",
    newPeriod: "the new period",
    together: (causes) => `${causes} (cannot be told apart)`,
    counts: (since, counts) => `Since ${since} the measures are counted differently: ${counts}.`,
    count: (state, from, to) => `${state} from ${from} to ${to}`,
    way: (from, to) => `from “${from}” to “${to}”`,
    changedWay: (names, way) => `Changed ${way}: ${names}.`,
    total: (since, from, to) =>
      `Since ${since} the chosen total target for individual guidance has been changed from ${from} to ${to}; the municipalities are measured against the new one.`,
    noTotal: "none",
    choices: (since, changes) => `Since ${since} choices on Forudsætninger have been changed: ${changes}.`,
    choice: (label, from, to) => `${label} from “${from}” to “${to}”`,
    table: { figure: "Figure", from: "Then", to: "Now", change: "Change", parts: "Of which" },
    rows: {
      actual: (name) => `${name}, actual`,
      deviation: (name) => `${name}, deviation`,
      individual: (name) => `${name}, individual`,
    },
    notDivided: "cannot be divided",
  },
};

export function developmentTexts(language: Language): DevelopmentTexts {
  return texts[language];
}
