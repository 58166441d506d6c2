import { freeName, numberedSheet } from "./freeName";
import { namesFor, type NamedContract, type NameKey } from "./ourNames";
import type { AnyPart, SheetPlan } from "./plan";

/** Our names for tables; ours gets another one where a table of the user's already has it. */
export const TABLES = {
  /** Of the contract's first year; each later year has a table of its own, below. */
  targets: "KKR_Maal",
  municipalities: "KKR_Kommuner",
  activity: "KKR_Aktivitet",
  funding: "KKR_Finansiering",
  areas: "KKR_Indsats",
  years: "KKR_Aarstal",
  meetings: "KKR_Forloeb",
  months: "KKR_Maaneder",
  invoices: "KKR_Faktura",
  invoiceData: "KKR_Fakturadata",
  explanations: "KKR_Forklaringer",
  circumstances: "KKR_Vaesentlige",
  reportWay: "KKR_Rapportvej",
  dialogue: "KKR_Dialog",
  handover: "KKR_Overlevering",
  log: "KKR_Log",
  unplaced: "KKR_IkkePlaceret",
} as const;

/** The table each sheet is built around. */
export const MAIN_TABLES: Readonly<Record<AnyPart, string>> = {
  targets: TABLES.targets,
  municipalities: TABLES.municipalities,
  activity: TABLES.activity,
  funding: TABLES.funding,
  areas: TABLES.areas,
  assumptions: TABLES.years,
  meetings: TABLES.meetings,
  months: TABLES.months,
  invoices: TABLES.invoices,
  explanations: TABLES.explanations,
  reportWay: TABLES.reportWay,
  handover: TABLES.handover,
};

/** Names of one sheet's own: they go where it goes, collide with nothing elsewhere, and a copy has its own. */
export const SHEET_SCOPED_NAMES = {
  /** Which figure Måneder shows, as the cell says it. */
  monthsFigure: "KKR_MaanederTal",
  /** That figure of each row of Aktivitet. */
  monthsChosen: "KKR_MaanederValgt",
  /** And of each locked place. */
  monthsLocked: "KKR_MaanederLaast",
  /** The choices on Faktureringsgrundlag. */
  invoiceYear: "KKR_FakturaAar",
  invoiceBasis: "KKR_FakturaGrundlag",
  invoiceDecision: "KKR_FakturaBeslutning",
  invoiceInstalments: "KKR_FakturaRater",
  invoiceText: "KKR_FakturaTekst",
  invoiceVat: "KKR_FakturaMoms",
  invoiceVatRate: "KKR_FakturaMomssats",
  invoiceChange: "KKR_FakturaAendring",
  /** Period, number, invoice date and due date of each round. */
  invoiceRounds: "KKR_FakturaRunder",
  /** All that the rows are made from, as one text: as it is now, and as it was when they were made. */
  invoiceInputNow: "KKR_FakturaValgNu",
  invoiceInputMade: "KKR_FakturaValgBrugt",
  /** The recommendation to the meeting, on Forklaringer; blank for the report's own proposal. */
  proposal: "KKR_Indstilling",
  /** The day of KKR's meeting, on Rapportvej. */
  meetingDay: "KKR_KKRMoede",
} as const;

/** Before a year and a number: cells of Målark's texts for paper, names of the sheet's own. */
export const PAPER_NOTES = "KKR_Papir";

export type TableKey = keyof typeof TABLES;
/** A contract's years after the first, whose targets have tables of their own, and what those are called. */
type LaterTargets = Readonly<Record<string, string>>;

/** Our names for the tables of later years' targets, by year. */
export function laterTargets(years: readonly number[]): LaterTargets {
  return Object.fromEntries(years.slice(1).map((year) => [year, `${TABLES.targets}_${year}`]));
}

/** The names of our sheets, tables and defined names in one workbook. */
export interface Naming {
  readonly sheets: Readonly<Record<AnyPart, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly laterTargets: LaterTargets;
  readonly names: Readonly<Record<NameKey, string>>;
}

/** The names of those of our parts that a workbook has already. */
export type ExistingNames = {
  readonly [Kind in "sheets" | "tables" | "names"]: Partial<Naming[Kind]>;
};

export interface RenamedPart {
  readonly kind: "sheet" | "table" | "name";
  readonly wanted: string;
  readonly given: string;
}

/** The names that the workbook has already, whoever made them. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and names share one set of names in Excel. */
  readonly tablesAndNames: readonly string[];
}

/** Names for all our parts that collide with nothing; parts that are already there keep theirs. */
export function chooseNaming(
  sheetNames: Readonly<Record<AnyPart, string>>,
  contract: NamedContract,
  taken: TakenNames,
  there: ExistingNames = { sheets: {}, tables: {}, names: {} },
): { naming: Naming; renamed: readonly RenamedPart[] } {
  const renamed: RenamedPart[] = [];
  const sheets = chooseAll(sheetNames, taken.sheets, there.sheets, "sheet", renamed);
  const tables = chooseAll(TABLES, taken.tablesAndNames, there.tables, "table", renamed);
  const besideTables = [...taken.tablesAndNames, ...Object.values(tables)];
  const later = chooseAll(laterTargets(contract.years), besideTables, {}, "table", renamed);
  const namesTaken = [...besideTables, ...Object.values(later)];
  const names = chooseAll(namesFor(contract), namesTaken, there.names, "name", renamed);
  return { naming: { sheets, tables, laterTargets: later, names }, renamed };
}

/** The renamed parts that belong to these sheets. */
export function renamedIn(
  sheets: readonly SheetPlan[],
  renamed: readonly RenamedPart[],
): readonly RenamedPart[] {
  const made = {
    sheet: sheets.map(({ name }) => name),
    table: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    name: sheets.flatMap(({ names }) => names.map(({ name }) => name)),
  };
  return renamed.filter(({ kind, given }) => made[kind].includes(given));
}

function chooseAll<Key extends string>(
  wanted: Readonly<Record<Key, string>>,
  taken: readonly string[],
  there: Partial<Readonly<Record<Key, string>>>,
  kind: RenamedPart["kind"],
  renamed: RenamedPart[],
): Record<Key, string> {
  const used = [...taken];
  const chosen = { ...there } as Record<Key, string>;
  for (const key of Object.keys(wanted) as Key[]) {
    if (chosen[key] !== undefined) continue;
    const named = (number?: number) =>
      kind === "sheet" || number === undefined
        ? numberedSheet(wanted[key], number)
        : `${wanted[key]}_${number}`;
    const name = freeName(named, used);
    used.push(name);
    if (name !== wanted[key]) renamed.push({ kind, wanted: wanted[key], given: name });
    chosen[key] = name;
  }
  return chosen;
}
