import type { Language } from "../../language";

/** Words of the pane on the contract that the workbook follows, and about changing it. */
export interface ContractPaneTexts {
  readonly title: string;
  readonly follows: (contract: string, house: string, version: number) => string;
  readonly purpose: string;
  readonly edit: string;
  readonly load: string;
  readonly otherFile: string;
  readonly begin: string;
  readonly save: string;
  readonly laying: string;
  readonly reading: string;
  readonly applying: string;
  readonly laid: (sheets: readonly string[]) => string;
  readonly alreadyThere: (sheets: readonly string[]) => string;
  readonly leftovers: (sheets: readonly string[]) => string;
  readonly removeLeftovers: string;
  readonly noSheets: string;
  readonly faulty: (count: number) => string;
  readonly goTo: (cell: string) => string;
  readonly fill: (cells: number) => string;
  readonly population: string;
  readonly withoutPopulation: string;
  readonly noPopulation: string;
  readonly notPopulation: string;
  readonly populationMissing: (names: readonly string[]) => string;
  readonly version: (from: number, to: number) => string;
  readonly newContract: (contract: string, house: string) => string;
  readonly same: string;
  readonly warnings: string;
  readonly acknowledge: string;
  readonly decision: string;
  readonly by: string;
  readonly date: string;
  readonly caseNumber: string;
  readonly from: string;
  /** Why the decision cannot be kept as it is written. */
  readonly decisionFaults: Readonly<
    Record<
      | "half"
      | "from-undecided"
      | "no-day"
      | "before-another"
      | "from-no-target"
      | "from-outside"
      | "from-step",
      string
    >
  >;
  readonly apply: string;
  readonly cancel: string;
  readonly applied: string;
  readonly changedSince: string;
  readonly failed: string;
  readonly refused: string;
}

const da: ContractPaneTexts = {
  title: "Kontrakt",
  follows: (contract, house, version) => `Målarkene følger ${contract}, ${house}, udgave ${version}.`,
  purpose:
    "Med Ret kontraktdata lægges kontrakten ud på fire ark. Når du har rettet dem, viser Indlæs kontrakt forskellen, før noget ændres.",
  edit: "Ret kontraktdata",
  load: "Indlæs kontrakt",
  otherFile: "Brug en anden kontrakt",
  begin: "Ny kontrakt",
  save: "Gem som fil",
  laying: "Kontrakten lægges ud på ark.",
  reading: "Kontrakten læses og sammenlignes.",
  applying: "Kontrakten indlæses.",
  laid: (sheets) => `Kontrakten står på ${sheets.join(", ")}. Ret den, og tryk Indlæs kontrakt.`,
  alreadyThere: (sheets) =>
    `Kontrakten står allerede på ${sheets.join(", ")}. Slet arkene, hvis de skal laves igen.`,
  leftovers: (sheets) => `En indsættelse, der blev afbrudt, har efterladt ${sheets.join(", ")}.`,
  removeLeftovers: "Fjern dem, og fortsæt",
  noSheets: "Projektmappen har ingen kontraktark. Tryk først Ret kontraktdata.",
  faulty: (count) => `Kontrakten har ${count} fejl. Ret ${count === 1 ? "den" : "dem"}, og indlæs igen.`,
  goTo: (cell) => `Gå til ${cell}`,
  fill: (cells) =>
    cells === 1 ? "Skriv Ikke fastsat i det tomme felt" : `Skriv Ikke fastsat i ${cells} tomme felter`,
  population: "Vælg folketal",
  withoutPopulation: "Fortsæt uden folketal",
  noPopulation:
    "Projektmappen får intet folketal: intet fordeles efter indbyggere, og kommunerne holdes ikke op mod et spænd.",
  notPopulation: "Filen indeholder ikke folketal. Vælg en anden, eller fortsæt uden.",
  populationMissing: (names) => `Folketallet mangler for ${names.join(", ")}. Vælg en fil, der har det.`,
  version: (from, to) => `Kontrakten går fra udgave ${from} til udgave ${to}.`,
  newContract: (contract, house) =>
    `Projektmappen har ingen målark. De indsættes efter ${contract}, ${house}.`,
  same: "Kontrakten er den samme, og arkene er ajour. Der er intet at ændre.",
  warnings: "Se efter, om det er rigtigt",
  acknowledge: "Det er rigtigt, som det står",
  decision:
    "Beslutningen. Er Besluttet af og Dato udfyldt, bliver ændringen et tillæg, som står på Forudsætninger og i rapportens bilag. Ellers er den en rettelse.",
  by: "Besluttet af",
  date: "Dato",
  caseNumber: "Sagsnummer",
  from: "Gælder fra (tomt: hele året)",
  decisionFaults: {
    half: "Skriv både Besluttet af og Dato, hvis ændringen er et tillæg, eller ingen af dem, hvis den er en rettelse.",
    "from-undecided":
      "Kun et tillæg gælder fra en dag: skriv også Besluttet af og Dato, eller lad Gælder fra stå tomt.",
    "no-day": "En af datoerne findes ikke i kalenderen: ret den.",
    "before-another":
      "Det samme er ændret af en senere beslutning, og den sidste gælder: skriv en dato, der ikke ligger før den.",
    "from-no-target":
      "Kun et måltal, der ændres, kan gælde fra en dag; beløb gælder hele året: lad Gælder fra stå tomt.",
    "from-outside":
      "Gælder fra ligger ikke i det år, hvis måltal ændres: skriv en dag i året, eller lad feltet stå tomt, hvis ændringen gælder hele året.",
    "from-step":
      "Måltallet for en del af året gælder altid hele delen: lad Gælder fra stå tomt, eller ret kun de dele, der begynder den dag eller senere.",
  },
  apply: "Indlæs",
  cancel: "Afbryd",
  applied: "Kontrakten er indlæst.",
  changedSince: "Projektmappen er ændret siden. Tryk Indlæs kontrakt igen.",
  failed: "Kontrakten blev ikke indlæst",
  refused: "Der er ikke ændret noget",
};

const en: ContractPaneTexts = {
  title: "Contract",
  follows: (contract, house, version) =>
    `The target sheets follow ${contract}, ${house}, version ${version}.`,
  purpose:
    "Edit contract lays the contract out on four sheets. Once you have changed them, Load contract shows the difference before anything changes.",
  edit: "Edit contract",
  load: "Load contract",
  otherFile: "Use another contract",
  begin: "New contract",
  save: "Save as a file",
  laying: "The contract is being laid out on sheets.",
  reading: "The contract is being read and compared.",
  applying: "The contract is being loaded.",
  laid: (sheets) => `The contract stands on ${sheets.join(", ")}. Change it, and press Load contract.`,
  alreadyThere: (sheets) =>
    `The contract stands on ${sheets.join(", ")} already. Delete the sheets to have them made again.`,
  leftovers: (sheets) => `An insertion that broke off has left ${sheets.join(", ")}.`,
  removeLeftovers: "Remove them, and go on",
  noSheets: "The workbook has no contract sheets. Press Edit contract first.",
  faulty: (count) =>
    count === 1
      ? "The contract has 1 fault. Correct it, and load again."
      : `The contract has ${count} faults. Correct them, and load again.`,
  goTo: (cell) => `Go to ${cell}`,
  fill: (cells) =>
    cells === 1
      ? 'Write "Ikke fastsat" (not fixed) in the blank cell'
      : `Write "Ikke fastsat" (not fixed) in ${cells} blank cells`,
  population: "Choose a population",
  withoutPopulation: "Go on without",
  noPopulation:
    "The workbook gets no population: nothing is shared by inhabitants, and municipalities are held against no band.",
  notPopulation: "The file is no population. Choose another, or go on without.",
  populationMissing: (names) => `The population lacks ${names.join(", ")}. Choose a file that has it.`,
  version: (from, to) => `The contract goes from version ${from} to version ${to}.`,
  newContract: (contract, house) =>
    `The workbook has no target sheets. They are inserted from ${contract}, ${house}.`,
  same: "The contract is the same, and the sheets are up to date. There is nothing to change.",
  warnings: "See whether this is right",
  acknowledge: "It is right as it stands",
  decision:
    "The decision. With who decided and when, the change is an amendment, listed on Forudsætninger and in the report's annex. Without, it is a correction.",
  by: "Decided by",
  date: "Date",
  caseNumber: "Case number",
  from: "Holds from (blank: the whole year)",
  decisionFaults: {
    half: "Write both Decided by and Date if the change is an amendment, or neither if it is a correction.",
    "from-undecided":
      "Only an amendment holds from a day: write Decided by and Date too, or leave Holds from blank.",
    "no-day": "One of the dates does not exist: write a day that is in the calendar.",
    "before-another":
      "A later decision has changed the same, and the last one holds: write a date that is not before it.",
    "from-no-target":
      "Only a target that changes can hold from a day; amounts hold for the whole year: leave Holds from blank.",
    "from-outside":
      "Holds from is not in the year whose target changes: write a day in that year, or leave it blank where the change holds for the whole year.",
    "from-step":
      "The target of a part of a year always holds for all of that part: leave Holds from blank, or change only parts that begin on that day or later.",
  },
  apply: "Load",
  cancel: "Cancel",
  applied: "The contract is loaded.",
  changedSince: "The workbook has changed since. Press Load contract again.",
  failed: "The contract was not loaded",
  refused: "Nothing has changed",
};

export function contractPaneTexts(language: Language): ContractPaneTexts {
  return language === "da" ? da : en;
}
