import type { Language } from "../../language";

/** Words of the pane for fetching numbers of inhabitants from Statistics Denmark. */
export interface PopulationPaneTexts {
  readonly title: string;
  /** Which quarter's figures the workbook counts with; from which year, where they came later. */
  readonly holds: (
    quarters: readonly { readonly quarter: string; readonly from: string | undefined }[],
  ) => string;
  readonly none: string;
  readonly purpose: string;
  readonly quarter: string;
  readonly quarterName: (quarter: number, year: string) => string;
  readonly sent: string;
  readonly sentTo: (address: string) => string;
  readonly sentWhat: (table: string, quarter: string, municipalities: number) => string;
  readonly sentNothingElse: string;
  readonly fetch: string;
  readonly fetching: string;
  readonly applying: string;
  readonly fetched: (quarter: string) => string;
  readonly same: string;
  readonly columns: {
    readonly municipality: string;
    readonly from: string;
    readonly to: string;
    readonly difference: string;
  };
  readonly total: string;
  readonly unknown: string;
  readonly alsoChanged: string;
  /** Of figures that replace none. */
  readonly first: string;
  readonly decision: string;
  readonly by: string;
  readonly date: string;
  readonly caseNumber: string;
  readonly from: string;
  readonly fromYear: (year: string) => string;
  readonly wholeYear: (year: string) => string;
  readonly undecided: string;
  readonly apply: string;
  readonly cancel: string;
  readonly applied: string;
  readonly changedSince: string;
  readonly failed: string;
  readonly unchanged: string;
  readonly offline: string;
  readonly timedOut: string;
  readonly notPublished: (quarter: string) => string;
  readonly refusedBy: (status: number, message: string) => string;
  readonly otherForm: string;
  readonly incomplete: (municipalities: readonly string[]) => string;
}

const da: PopulationPaneTexts = {
  title: "Folketal",
  holds: (quarters) =>
    `Projektmappen regner med folketallet fra ${quarters
      .map(({ quarter, from }) => (from === undefined ? quarter : `${quarter} fra og med ${from}`))
      .join(", ")}.`,
  none: "Projektmappen har intet folketal.",
  purpose:
    "Nye folketal hentes fra Danmarks Statistik, når du trykker. Du ser forskellen, før noget ændres, og rapporter, der er oprettet, beholder deres tal.",
  quarter: "Kvartal",
  quarterName: (quarter, year) => `${quarter}. kvartal ${year}`,
  sent: "Det sendes",
  sentTo: (address) => `Til: Danmarks Statistik, ${address}`,
  sentWhat: (table, quarter, municipalities) =>
    `Forespørgslen: tabel ${table}, ${quarter}, kommunekoder for kontraktens ${municipalities} kommuner`,
  sentNothingElse:
    "Intet fra projektmappen sendes med. Som ved ethvert opslag på nettet sendes din IP-adresse.",
  fetch: "Hent folketal",
  fetching: "Folketallet hentes fra Danmarks Statistik.",
  applying: "Folketallet indføres.",
  fetched: (quarter) => `Folketal for ${quarter}`,
  same: "Tallene er de samme som projektmappens.",
  columns: { municipality: "Kommune", from: "Fra", to: "Til", difference: "Forskel" },
  total: "I alt",
  unknown: "ukendt",
  alsoChanged: "Arkene er ikke ajour. Dette rettes samtidig:",
  first: "Projektmappen har ikke haft folketal før: tallene gælder for alle kontraktens år.",
  decision: "Beslutningen. Den står sammen med tallene på Forudsætninger, i loggen og i rapporternes bilag.",
  by: "Besluttet af",
  date: "Dato",
  caseNumber: "Sagsnummer (kan være tomt)",
  from: "Gælder",
  fromYear: (year) => `fra ${year}`,
  wholeYear: (year) => `hele ${year}`,
  undecided: "Skriv, hvem der har besluttet det, og hvornår.",
  apply: "Anvend",
  cancel: "Afbryd",
  applied: "Folketallet er indført.",
  changedSince: "Projektmappen har fået andre folketal siden. Hent folketallet igen.",
  failed: "Folketallet blev ikke indført",
  unchanged: "Folketallet er som før",
  offline:
    "Danmarks Statistik kan ikke nås. Kontrollér internetforbindelsen, og at netværket tillader api.statbank.dk, og prøv igen.",
  timedOut: "Danmarks Statistik svarede ikke inden for fristen. Prøv igen senere.",
  notPublished: (quarter) =>
    `Danmarks Statistik har ikke offentliggjort ${quarter}. Vælg et tidligere kvartal, eller prøv igen senere.`,
  refusedBy: (status, message) =>
    `Danmarks Statistik afviste forespørgslen (svarkode ${status}${message === "" ? "" : `: ${message}`}). Prøv igen senere, eller vælg et andet kvartal.`,
  otherForm:
    "Danmarks Statistik svarede i en anden form end ventet. Prøv igen senere. Sker det stadig, så kontakt jeres it-afdeling.",
  incomplete: (municipalities) =>
    `Danmarks Statistik har ikke folketal for ${municipalities.join(", ")} i det kvartal. Vælg et andet kvartal.`,
};

const en: PopulationPaneTexts = {
  title: "Population",
  holds: (quarters) =>
    `The workbook counts with the population of ${quarters
      .map(({ quarter, from }) => (from === undefined ? quarter : `${quarter} from ${from} on`))
      .join(", ")}.`,
  none: "The workbook has no population.",
  purpose:
    "New figures are fetched from Statistics Denmark when you press. You see the difference before anything changes, and reports that are made keep theirs.",
  quarter: "Quarter",
  quarterName: (quarter, year) => `quarter ${quarter} of ${year}`,
  sent: "What is sent",
  sentTo: (address) => `To: Statistics Denmark, ${address}`,
  sentWhat: (table, quarter, municipalities) =>
    `The question: table ${table}, ${quarter}, codes of the contract's ${municipalities} municipalities`,
  sentNothingElse: "Nothing of the workbook goes along. As with any website, your IP address is seen.",
  fetch: "Fetch population",
  fetching: "The population is being fetched from Statistics Denmark.",
  applying: "The population is being applied.",
  fetched: (quarter) => `Population of ${quarter}`,
  same: "The figures are the same as the workbook's.",
  columns: { municipality: "Municipality", from: "From", to: "To", difference: "Difference" },
  total: "In all",
  unknown: "unknown",
  alsoChanged: "The sheets are not up to date. This is mended in the same go:",
  first: "The workbook has had no population before: the figures hold for all the contract's years.",
  decision:
    "The decision. It stands with the figures on Forudsætninger, in the log and in the reports' annex.",
  by: "Decided by",
  date: "Date",
  caseNumber: "Case number (may be blank)",
  from: "Holds",
  fromYear: (year) => `from ${year}`,
  wholeYear: (year) => `for the whole of ${year}`,
  undecided: "Say who has decided it, and when.",
  apply: "Apply",
  cancel: "Cancel",
  applied: "The population is applied.",
  changedSince: "The workbook has got other figures since. Fetch the population again.",
  failed: "The population was not applied",
  unchanged: "The population is as before",
  offline:
    "Statistics Denmark cannot be reached. See whether there is internet, and whether the network lets api.statbank.dk through, and try again.",
  timedOut: "Statistics Denmark did not answer in time. Try again later.",
  notPublished: (quarter) =>
    `Statistics Denmark has not published ${quarter}. Choose an earlier quarter, or try again later.`,
  refusedBy: (status, message) =>
    `Statistics Denmark refused the question (answer ${status}${message === "" ? "" : `: ${message}`}). Try again later, or choose another quarter.`,
  otherForm:
    "Statistics Denmark answered in another form than expected. Try again later. If it goes on, tell your IT department.",
  incomplete: (municipalities) =>
    `Statistics Denmark has no population for ${municipalities.join(", ")} in that quarter. Choose another quarter.`,
};

export function populationPaneTexts(language: Language): PopulationPaneTexts {
  return language === "da" ? da : en;
}
