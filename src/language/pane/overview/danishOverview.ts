import { countWords } from "../../countWords";
import type { OverviewTexts } from "./overviewWords";

const { counted, join, named } = countWords("da");

export const danishOverview: OverviewTexts = {
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
    count === 0 ? "Intet fundet" : counted(count, "punkt skal kontrolleres", "punkter skal kontrolleres"),
  notChecked: "Ikke kontrolleret",
  notWatched: (found) => `Kontrolleres ikke, mens der skrives; ved seneste kontrol: ${found}`,
  locks: "Lukkede måneder",
  lockedUntil: (month) => `Til og med ${month}`,
  notLocked: "Ingen",
  reports: "Rapport",
  noReport: (day) => `Ikke oprettet pr. ${day}`,
  outdated: (report) => `${report} (ikke ajour)`,
  municipalReports: (count, outdated) =>
    `${counted(count, "rapport", "rapporter")} til kommuner (${outdated === 0 ? "ajour" : `${outdated} ikke ajour`})`,
  update: "Opdatering",
  updateWaits: "Arkene er lavet med en tidligere udgave og kan opdateres, se Opdatér arkene nedenfor",
  nextDue: "Ventes næste gang",
  dueOn: (day, items) => `${day}: ${join(items)}`,
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
    statusAhead: (day, today) => `Statusdatoen ${day} ligger i fremtiden. Sæt den til ${today}.`,
    statusBehind: (day) =>
      `Der er afsluttet måneder efter statusdatoen. Sæt den til ${day} under Forudsætninger.`,
    missingMonths: (names) =>
      `${named(names)} mangler tal for afsluttede måneder. Importér tallene, eller skriv dem på arket Aktivitet.`,
    overdue: (id, day) => `Et nyt tal for ${id} var ventet ${day}. Skriv det på arket Målark.`,
    errors: (count) => `Kontrollen har fundet ${counted(count, "fejl", "fejl")}. Ret eller forklar dem.`,
    chooseTarget:
      "Det individuelle måltal i alt er ikke valgt; uden det bedømmes ingen kommune. Skriv det under Forudsætninger.",
    closeMonth: (month, isChecked) =>
      `Alle kommuners tal er indtastet${isChecked ? ", og kontrollen finder ingen fejl" : ""}. Luk månederne til og med ${month}.`,
    report: (day) => `Månederne er lukket. Opret rapporten pr. ${day}.`,
    reportOutdated: (reports) =>
      reports.length === 1
        ? `${reports.join("")} er ikke ajour: den ville se anderledes ud nu. Opret den igen.`
        : `${reports.length} rapporter er ikke ajour: de ville se anderledes ud nu. Opret dem igen.`,
    nothing: (day, lacking, awaited) =>
      `Månederne til og med ${day} er lukket, og rapporten er oprettet.${lacking.length === 0 ? "" : ` ${join(lacking)} mangler fortsat tal.`}${awaited.length === 0 ? "" : ` ${join(awaited)} afventer tal.`}`,
  },
  actions: {
    import: "Importér",
    overdue: (id) => `Gå til ${id}`,
    settings: "Gå til Forudsætninger",
    check: "Se kontrollen",
    lock: "Luk måneder",
    report: "Gå til Rapport",
    followUp: "Se Opfølgning",
  },
  due: "Skal besluttes",
  sending: { due: "Skal sendes", done: "Sendt" },
  undecided: (year, measures) =>
    `Måltal og bevilling for ${year} er ikke fastsat i kontrakten (${measures}). Indlæs en nyere kontrakt, når de er fastsat.`,
  toSend: (year) =>
    `Måltal og bevilling for ${year} er fastsat. Kontrakten skal sendes til KL og Erhvervsstyrelsen.`,
  sent: (year, day) => `Måltal og bevilling for ${year} er sendt til KL og Erhvervsstyrelsen ${day}.`,
  markSent: "Det er sendt",
  sentNotKept: "Om det er sendt, blev ikke gemt",
  notSent: "Ikke sendt alligevel",
  notComputed:
    "En formel på Aktivitet er overskrevet, eller noget står i vejen, så summerne er forkerte. Se Kontrol.",
  noYear: "Det valgte år er ikke et af kontraktens år. Vælg et år under Forudsætninger.",
  noStatusDate: "Der er ingen statusdato. Skriv den under Forudsætninger.",
  refresh: "Opdatér",
  failed: "Overblikket kunne ikke læses",
};
