import type { ContractLanguage } from "../language";

/** The words of the sheet Overlevering; like all sheets' words they follow the contract's language. */
const da = {
  title: "Overlevering",
  introduction:
    "Til den næste controller: det, der udestår. Kun Bemærkning er jeres; resten ajourføres, når arket laves igen.",
  columns: {
    topic: "Emne",
    what: "Hvad",
    detail: "Hvorfor og hvordan",
    where: "Står i",
    who: "Hvem",
    day: "Dato",
    state: "Status",
    seen: "Opgjort",
    note: "Bemærkning",
  },
  topics: {
    choice: "Åbent valg",
    explanation: "Uforklaret afvigelse",
    lock: "Lukning",
    mute: "Skjult melding",
    figure: "Næste tal",
  },
  states: { open: "Åben", overdue: "Overskredet", done: "Afsluttet" },
  choices: {
    reading: (measure: string) => `Måltal for ${measure}: hvordan kontrakten skal forstås`,
    readings: (labels: readonly string[]) => `Valg: ${labels.join(" eller ")}`,
    individualTarget: (year: string) => `Samlet individuelt måltal for ${year}`,
    individualTargetWhy: "Fremgår ikke af kontrakten; uden det holdes ingen kommune op mod spændet",
    guidanceUnit: "Om en vejledning er et møde eller et forløb",
    guidanceUnitWhy: "Kontrakten siger det ikke; der tælles, som der er indtastet",
    target: (measure: string, year: string) => `Måltal for ${measure} i ${year}`,
    targetWhy: "Kontrakten fastsætter det ikke",
  },
  explanations: {
    what: (measure: string, point: string, year: string) => `${measure} ${point} (${year})`,
    missing: (parts: readonly string[]) => `Mangler: ${parts.join(", ")}`,
  },
  locks: {
    locked: "Lukkede måneder",
    until: (month: string) => `Til og med ${month}`,
    unlocked: (at: string) => `Åbnet igen ${at}`,
    revision: (at: string, row: string) => `Revision ${at}: ${row}`,
    change: (from: string, to: string) => `Fra ${from} til ${to}`,
    report: (report: string) => `brugt i ${report}`,
    blank: "tom",
    revised: (report: string) => `retter ${report}`,
  },
  mutes: {
    received: (title: string, received: string, row: string) =>
      [title, ...[received, row].filter((each) => each !== "")].join(", "),
  },
  figures: {
    months: (municipality: string, year: string) => `Aktivitet, ${municipality} (${year})`,
    missingMonths: (runs: readonly (readonly string[])[]) =>
      `Mangler: ${runs.map((run) => run.join(" til ")).join(", ")}`,
    expected: "Tallet ventes",
    noDay: "Tallet mangler, og ingen dag er oplyst",
  },
  hint: "Jeres egen bemærkning. Den bliver stående, når arket ajourføres.",
};

export type HandoverTexts = typeof da;

/** The columns of the table, by our ids. */
export type HandoverColumn = keyof HandoverTexts["columns"];

const texts: Readonly<Record<ContractLanguage, HandoverTexts>> = { da, en: da };

/** The words of Overlevering in a contract's language. */
export function handoverTexts(language: ContractLanguage): HandoverTexts {
  return texts[language];
}
