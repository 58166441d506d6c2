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
  readonly noFigures: (day: string) => string;
  readonly missing: string;
  readonly missingNone: string;
  readonly missingMonths: (name: string, months: string) => string;
  readonly missingMore: (count: number) => string;
  readonly overdue: string;
  readonly overdueFigure: (id: string, day: string) => string;
  readonly findings: string;
  readonly findingCount: (count: number) => string;
  readonly notChecked: string;
  /** @param found what the last check has found */
  readonly notWatched: (found: string) => string;
  readonly locks: string;
  readonly lockedUntil: (month: string) => string;
  readonly notLocked: string;
  readonly reports: string;
  readonly noReport: (day: string) => string;
  readonly outdated: (report: string) => string;
  readonly update: string;
  readonly updateWaits: string;
  readonly nextDue: string;
  readonly dueOn: (day: string, items: readonly string[]) => string;
  readonly dueItem: (what: string, who: string) => string;
  readonly counts: string;
  readonly countNames: Readonly<
    Record<"met" | "not-met" | "missing" | "not-fixed" | "undecided", (count: number) => string>
  >;
  readonly nextStep: string;
  readonly steps: {
    readonly wait: string;
    readonly noFigures: string;
    readonly statusBehind: (day: string) => string;
    readonly missingMonths: (municipalities: number) => string;
    readonly overdue: (id: string, day: string) => string;
    readonly errors: (count: number) => string;
    readonly chooseTarget: string;
    readonly closeMonth: (month: string, isChecked: boolean) => string;
    readonly report: (day: string) => string;
    readonly reportOutdated: (reports: readonly string[]) => string;
    readonly nothing: (day: string, awaiting: number) => string;
  };
  readonly actions: {
    readonly import: string;
    readonly overdue: (id: string) => string;
    readonly settings: string;
    readonly activity: string;
    readonly check: string;
    readonly lock: string;
    readonly report: string;
    readonly followUp: string;
  };
  readonly due: string;
  readonly undecided: (year: string, measures: string) => string;
  readonly notComputed: string;
  readonly noYear: string;
  readonly noStatusDate: string;
  readonly refresh: string;
  readonly failed: string;
}

const { counted: danish, join: danishList } = countWords("da");
const { counted: english, join: englishList } = countWords("en");

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
    noFigures: (day) => `Ingen tal for månederne til og med ${day}`,
    missing: "Mangler",
    missingNone: "Ingen kommuner mangler måneder",
    missingMonths: (name, months) => `${name} (${months})`,
    missingMore: (count) => `og ${count} til`,
    overdue: "Overskredet",
    overdueFigure: (id, day) => `${id} (ventet ${day})`,
    findings: "Kontrol",
    findingCount: (count) =>
      count === 0 ? "Intet fundet" : danish(count, "punkt skal kontrolleres", "punkter skal kontrolleres"),
    notChecked: "Ikke kontrolleret",
    notWatched: (found) => `Kontrolleres ikke, mens der skrives; ved seneste kontrol: ${found}`,
    locks: "Lukkede måneder",
    lockedUntil: (month) => `Til og med ${month}`,
    notLocked: "Ingen",
    reports: "Rapport",
    noReport: (day) => `Ikke oprettet pr. ${day}`,
    outdated: (report) => `${report} (forældet)`,
    update: "Opdatering",
    updateWaits: "Arkene er lavet af en tidligere udgave og kan opdateres, se Opdatér arkene nedenfor",
    nextDue: "Ventes næste gang",
    dueOn: (day, items) => `${day}: ${danishList(items)}`,
    dueItem: (what, who) => (who === "" ? `${what} (ingen ansvarlig angivet)` : `${what} (${who})`),
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
      statusBehind: (day) =>
        `Der er afsluttet måneder efter statusdatoen. Sæt den til ${day} under Forudsætninger.`,
      missingMonths: (count) =>
        `${danish(count, "kommune mangler", "kommuner mangler")} tal for afsluttede måneder. Importér dem, eller skriv dem på arket Aktivitet.`,
      overdue: (id, day) => `Et nyt tal for ${id} var ventet ${day}. Skriv det på arket Målark.`,
      errors: (count) => `Kontrollen har fundet ${danish(count, "fejl", "fejl")}. Ret eller forklar dem.`,
      chooseTarget:
        "Det individuelle måltal i alt er ikke valgt; uden det bedømmes ingen kommune. Skriv det under Forudsætninger.",
      closeMonth: (month, isChecked) =>
        `Alle kommuners tal er indtastet${isChecked ? ", og kontrollen finder ingen fejl" : ""}. Luk månederne til og med ${month}.`,
      report: (day) => `Månederne er lukket. Opret rapporten pr. ${day}.`,
      reportOutdated: (reports) =>
        reports.length === 1
          ? `${reports.join("")} er forældet: den ville sige noget andet nu. Opret den igen.`
          : `${reports.length} rapporter er forældede: de ville sige noget andet nu. Opret dem igen.`,
      nothing: (day, awaiting) =>
        awaiting === 0
          ? `Månederne til og med ${day} er lukket, og rapporten er oprettet.`
          : `Månederne til og med ${day} er lukket, og rapporten er oprettet. ${danish(awaiting, "målepunkt mangler", "målepunkter mangler")} endnu tal.`,
    },
    actions: {
      import: "Importér",
      overdue: (id) => `Gå til ${id}`,
      settings: "Gå til Forudsætninger",
      activity: "Gå til Aktivitet",
      check: "Se kontrollen",
      lock: "Luk måneder",
      report: "Gå til Rapport",
      followUp: "Se Opfølgning",
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
    noFigures: (day) => `No figures for the months up to and including ${day}`,
    missing: "Missing",
    missingNone: "No municipality lacks months",
    missingMonths: (name, months) => `${name} (${months})`,
    missingMore: (count) => `and ${count} more`,
    overdue: "Overdue",
    overdueFigure: (id, day) => `${id} (expected ${day})`,
    findings: "Check",
    findingCount: (count) => (count === 0 ? "Nothing found" : english(count, "finding", "findings")),
    notChecked: "Not checked",
    notWatched: (found) => `Not checked while you type; at the last check: ${found}`,
    locks: "Closed",
    lockedUntil: (month) => `Up to and including ${month}`,
    notLocked: "No months",
    reports: "Report",
    noReport: (day) => `None at ${day}`,
    outdated: (report) => `${report} (outdated)`,
    update: "Update",
    updateWaits: "An earlier version made the sheets; they can be updated, see Update the sheets below",
    nextDue: "Expected next",
    dueOn: (day, items) => `${day}: ${englishList(items)}`,
    dueItem: (what, who) => (who === "" ? `${what} (nobody is named)` : `${what} (${who})`),
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
      statusBehind: (day) =>
        `Months have ended since the date of status. Set it to ${day} on the page Settings.`,
      missingMonths: (count) =>
        `${english(count, "municipality lacks", "municipalities lack")} figures of ended months. Import them, or type them on the sheet Aktivitet.`,
      overdue: (id, day) => `A new figure for ${id} was expected on ${day}. Type it on the sheet Målark.`,
      errors: (count) => `The check has found ${english(count, "error", "errors")}. Fix or explain them.`,
      chooseTarget:
        "The total target for individual guidance is not chosen; without it no municipality is judged. Type it on the page Settings.",
      closeMonth: (month, isChecked) =>
        `All municipalities' figures are there${isChecked ? ", and the check finds no errors" : ""}. Close the months up to and including ${month}.`,
      report: (day) => `The months are closed. Create the report at ${day}.`,
      reportOutdated: (reports) =>
        reports.length === 1
          ? `${reports.join("")} is outdated: it would say something else by now. Create it again.`
          : `${reports.length} reports are outdated: they would say something else by now. Create them again.`,
      nothing: (day, awaiting) =>
        awaiting === 0
          ? `The months up to and including ${day} are closed, and the report is made.`
          : `The months up to and including ${day} are closed, and the report is made. ${english(awaiting, "measure still lacks its figure", "measures still lack their figures")}.`,
    },
    actions: {
      import: "Import",
      overdue: (id) => `Go to ${id}`,
      settings: "Go to Settings",
      activity: "Go to Aktivitet",
      check: "See the check",
      lock: "Close months",
      report: "Go to Report",
      followUp: "See Follow-up",
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
