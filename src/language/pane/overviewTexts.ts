import { countWords } from "../countWords";
import type { Language } from "../language";

/** What the pane says of where a workbook stands; days, months and lists come as they are written. */
export interface OverviewTexts {
  readonly title: string;
  readonly status: string;
  readonly provisional: string;
  readonly final: string;
  readonly figures: string;
  readonly figuresUntil: (day: string, complete: number, all: number) => string;
  readonly noMonth: string;
  readonly missing: string;
  readonly missingNone: string;
  readonly missingMonths: (name: string, months: string) => string;
  readonly missingMore: (count: number) => string;
  readonly overdue: string;
  readonly overdueFigure: (id: string, day: string) => string;
  readonly findings: string;
  readonly findingCount: (count: number) => string;
  readonly locks: string;
  readonly lockedUntil: (month: string) => string;
  readonly notLocked: string;
  readonly reports: string;
  readonly noReport: (day: string) => string;
  readonly counts: string;
  readonly countNames: Readonly<
    Record<"met" | "not-met" | "missing" | "not-fixed" | "undecided", (count: number) => string>
  >;
  readonly nextStep: string;
  readonly steps: {
    readonly wait: string;
    readonly noFigures: string;
    readonly statusAhead: (day: string, today: string) => string;
    readonly statusBehind: (day: string) => string;
    readonly missingMonths: (municipalities: number) => string;
    readonly overdue: (id: string, day: string) => string;
    readonly errors: (count: number) => string;
    readonly chooseTarget: string;
    readonly closeMonth: (month: string) => string;
    readonly report: (day: string) => string;
    readonly nothing: (day: string) => string;
  };
  readonly actions: {
    readonly import: string;
    readonly overdue: (id: string) => string;
    readonly settings: string;
    readonly check: string;
    readonly lock: string;
    readonly report: string;
  };
  readonly due: string;
  readonly undecided: (year: string, measures: string) => string;
  readonly notComputed: string;
  readonly noYear: string;
  readonly noStatusDate: string;
  readonly refresh: string;
  readonly failed: string;
}

const danish = countWords("da").counted;
const english = countWords("en").counted;

const texts: Readonly<Record<Language, OverviewTexts>> = {
  da: {
    title: "Overblik",
    status: "Statusdato",
    provisional: "foreløbig",
    final: "endelig",
    figures: "Tal",
    figuresUntil: (day, complete, all) =>
      `Opgjort til og med ${day}; ${complete} af ${all} kommuner har alle måneder`,
    noMonth: "Ingen måned er afsluttet på statusdatoen",
    missing: "Mangler",
    missingNone: "Ingen kommuner mangler måneder",
    missingMonths: (name, months) => `${name} (${months})`,
    missingMore: (count) => `og ${count} til`,
    overdue: "Overskredet",
    overdueFigure: (id, day) => `${id} (ventet ${day})`,
    findings: "Kontrol",
    findingCount: (count) =>
      count === 0 ? "Intet fundet" : danish(count, "punkt skal kontrolleres", "punkter skal kontrolleres"),
    locks: "Lukkede måneder",
    lockedUntil: (month) => `Til og med ${month}`,
    notLocked: "Ingen",
    reports: "Rapport",
    noReport: (day) => `Ikke oprettet pr. ${day}`,
    counts: "Målepunkter",
    countNames: {
      met: (count) => `${count} opfyldt`,
      "not-met": (count) => `${count} ikke opfyldt`,
      missing: (count) => `${count} mangler tal`,
      "not-fixed": (count) => `${count} uden måltal`,
      undecided: (count) => `${count} kan endnu ikke afgøres`,
    },
    nextStep: "Næste skridt",
    steps: {
      wait: "Ingen måned er afsluttet endnu. Importér tallene, når den første måned er afsluttet.",
      noFigures: "Der er ingen tal for året. Importér dem fra en fil, eller skriv dem på arket Aktivitet.",
      statusAhead: (day, today) => `Statusdatoen ${day} er ikke kommet endnu. Sæt den til ${today}.`,
      statusBehind: (day) =>
        `Der er afsluttet måneder efter statusdatoen. Sæt den til ${day} under Forudsætninger.`,
      missingMonths: (count) =>
        `${danish(count, "kommune mangler", "kommuner mangler")} tal for afsluttede måneder. Importér dem, eller skriv dem på arket Aktivitet.`,
      overdue: (id, day) => `Et nyt tal for ${id} var ventet ${day}. Skriv det på arket Målark.`,
      errors: (count) => `Kontrollen har fundet ${danish(count, "fejl", "fejl")}. Ret eller forklar dem.`,
      chooseTarget:
        "Det individuelle måltal i alt er ikke valgt; uden det bedømmes ingen kommune. Skriv det under Forudsætninger.",
      closeMonth: (month) =>
        `Alle kommuners tal er indtastet, og kontrollen finder ingen fejl. Luk månederne til og med ${month}.`,
      report: (day) => `Månederne er lukket. Opret rapporten pr. ${day}.`,
      nothing: (day) => `Alt er ajour til og med ${day}.`,
    },
    actions: {
      import: "Importér",
      overdue: (id) => `Gå til ${id}`,
      settings: "Gå til Forudsætninger",
      check: "Se kontrollen",
      lock: "Luk måneder",
      report: "Gå til Rapport",
    },
    due: "Skal besluttes",
    undecided: (year, measures) =>
      `Måltal og bevilling for ${year} er ikke fastsat i kontrakten (${measures}). Indlæs en nyere kontrakt, når de er fastsat.`,
    notComputed: "En formel på Aktivitet er overskrevet, eller noget står i vejen: summerne er forkerte.",
    noYear: "Det valgte år er ikke et af kontraktens. Vælg et år under Forudsætninger.",
    noStatusDate: "Der er ingen statusdato. Skriv den under Forudsætninger.",
    refresh: "Opdatér",
    failed: "Overblikket kunne ikke læses",
  },
  en: {
    title: "Overview",
    status: "Status",
    provisional: "provisional",
    final: "final",
    figures: "Figures",
    figuresUntil: (day, complete, all) =>
      `Counted up to and including ${day}; ${complete} of ${all} municipalities have all months`,
    noMonth: "No month has ended at the date of status",
    missing: "Missing",
    missingNone: "No municipality lacks months",
    missingMonths: (name, months) => `${name} (${months})`,
    missingMore: (count) => `and ${count} more`,
    overdue: "Overdue",
    overdueFigure: (id, day) => `${id} (expected ${day})`,
    findings: "Check",
    findingCount: (count) => (count === 0 ? "Nothing found" : english(count, "finding", "findings")),
    locks: "Closed",
    lockedUntil: (month) => `Up to and including ${month}`,
    notLocked: "No months",
    reports: "Report",
    noReport: (day) => `None at ${day}`,
    counts: "Measures",
    countNames: {
      met: (count) => `${count} met`,
      "not-met": (count) => `${count} not met`,
      missing: (count) => `${count} without figures`,
      "not-fixed": (count) => `${count} without a target`,
      undecided: (count) => `${count} cannot be decided yet`,
    },
    nextStep: "Next step",
    steps: {
      wait: "No month has ended yet. Once the first has, import its figures.",
      noFigures: "The year has no figures. Import them from a file, or type them on the sheet Aktivitet.",
      statusAhead: (day, today) => `The date of status ${day} has not come yet. Set it to ${today}.`,
      statusBehind: (day) =>
        `Months have ended since the date of status. Set it to ${day} on the page Settings.`,
      missingMonths: (count) =>
        `${english(count, "municipality lacks", "municipalities lack")} figures of ended months. Import them, or type them on the sheet Aktivitet.`,
      overdue: (id, day) => `A new figure for ${id} was expected on ${day}. Type it on the sheet Målark.`,
      errors: (count) => `The check has found ${english(count, "error", "errors")}. Fix or explain them.`,
      chooseTarget:
        "The total target for individual guidance is not chosen; without it no municipality is judged. Type it on the page Settings.",
      closeMonth: (month) =>
        `All municipalities' figures are there, and nothing is wrong. Close the months up to and including ${month}.`,
      report: (day) => `The months are closed. Create the report at ${day}.`,
      nothing: (day) => `All is done up to and including ${day}.`,
    },
    actions: {
      import: "Import",
      overdue: (id) => `Go to ${id}`,
      settings: "Go to Settings",
      check: "See the check",
      lock: "Close months",
      report: "Go to Report",
    },
    due: "To be decided",
    undecided: (year, measures) =>
      `Targets and funding for ${year} are not fixed in the contract (${measures}). They hold once a newer contract fixes them.`,
    notComputed: "A formula on Aktivitet was overwritten, or something is in its way: sums are wrong.",
    noYear: "The chosen year is none of the contract's. Choose one on the page Settings.",
    noStatusDate: "There is no date of status. Enter it on the page Settings.",
    refresh: "Refresh",
    failed: "The overview could not be read",
  },
};

export function overviewTexts(language: Language): OverviewTexts {
  return texts[language];
}
