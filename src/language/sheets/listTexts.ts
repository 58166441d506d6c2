import { countWords } from "../countWords";
import type { ContractLanguage } from "../language";

const danish = countWords("da");

/** A figure of Aktivitet in words. */
export interface RevisedFigure {
  readonly municipality: string;
  readonly month: string;
  readonly heading: string;
}

const da = {
  log: {
    sheet: "Log",
    introduction: "Hvad kommandoerne har gjort. Nye linjer kommer nederst; ingen slettes.",
    columns: { when: "Hvornår", what: "Hvad", where: "Hvor", from: "Fra", to: "Til" },
  },
  unplaced: {
    sheet: "Ikke placeret",
    introduction: "Indtastninger, der ikke længere har en plads på arkene. Flyt dem, eller lad dem stå.",
    columns: { when: "Hvornår", what: "Hørte til", where: "Stod i", from: "Indhold", to: "Bemærkning" },
  },
  /** Names of the changes in the log. */
  actions: {
    update: "Opdatering",
    contract: "Ny udgave af kontrakten",
    population: "Nyt folketal",
    import: "Import",
    derive: "Opgørelse fra forløb",
    fix: "Rettelse",
    setting: "Forudsætning ændret",
    zeros: "Nuller for manglende rækker",
    restore: "Lukkede rækker sat ind igen",
    lock: "Måneder lukket",
    unlock: "Måneder åbnet",
    revise: "Revision af lukket tal",
    mute: "Melding skjult",
    unmute: "Melding vist igen",
    invoices: "Faktureringsgrundlag",
    report: "Rapport",
    explanations: "Forklaringer",
    handover: "Overlevering",
    lastYear: "Sidste års tal overført",
    columns: "Kolonner sat ind igen",
    insert: "Ark indsat",
    log: "Log",
    decision: "Beslutning om kontrakten",
    sent: "Sendt",
  },
  decision: { by: "Besluttet af", date: "Dato", caseNumber: "Sagsnummer", from: "Gælder fra" },
  changes: {
    made: "Tilføjet",
    removed: "Fjernet",
    notFixed: "Ikke fastsat",
    replacedBy: "afløst af",
    total: "I alt som anført",
    accepted: (what: string) => `${what}, hvad der kan indtastes`,
  },
  /** Details of a command, beside its name. */
  details: {
    undone: (action: string) => `Fortrudt: ${action}`,
    /** Who decided what is taken back. */
    takenBack: (by: string) => `${by} (fortrudt)`,
    logDeleted: "Slettet",
    logMadeAnew: "Oprettet på ny; linjerne før denne findes ikke længere",
    blank: "(tom)",
    targetsOf: (year: string) => `Måltal og bevilling for ${year}`,
    recipients: "KL og Erhvervsstyrelsen",
    pasted: "Udklipsholder",
    cells: (count: number) => `${danish.counted(count, "celle", "celler")} ændret`,
    rows: (count: number) => danish.counted(count, "ny række", "nye rækker"),
    rowsGone: (count: number) => `${danish.counted(count, "række", "rækker")} fjernet`,
    fileRows: (count: number) => `${danish.counted(count, "række", "rækker")} i filen`,
    sum: (column: string, sum: number) => `${column} ${sum.toLocaleString("da-DK")}`,
    checksum: (sha256: string) => `SHA-256 ${sha256}`,
    sheets: (count: number, first: string) => `${first} og ${count - 1} til`,
    report: (year: string, isFinal: boolean, date: string) =>
      `${isFinal ? "Endelig" : "Foreløbig"} for ${year}, statusdato ${date}`,
    month: (instant: Date) =>
      instant.toLocaleDateString("da-DK", { month: "long", year: "numeric", timeZone: "UTC" }),
    usedBy: (report: string) => `brugt i ${report}`,
    corrects: (report: string) => `retter ${report}`,
    until: (month: string) => `til og med ${month}`,
    /** A closed figure wherever it stands by now; `readRevised` reads it again. */
    revised: (cell: string, { municipality, month, heading }: RevisedFigure, why: string) =>
      `${cell}: ${municipality}, ${month}, ${heading} (${why})`,
    readRevised(where: string): (RevisedFigure & { readonly why: string }) | undefined {
      const [, municipality, month, heading, why] =
        /: ([^:,]+), (\S+ \d{4}), (.+?) \((.*)\)$/.exec(where) ?? [];
      if (!municipality || !month || !heading || why === undefined) return undefined;
      return { municipality, month, heading, why };
    },
  },
} as const;

type ListTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, ListTexts>> = { da, en: da };

/** The words of the sheets that only grow, in the contract's language. */
export function listTexts(language: ContractLanguage): ListTexts {
  return texts[language];
}
