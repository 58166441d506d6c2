import { danishNumber } from "./danishCounts";
import { danishHeadings } from "./danishHeadings";

const count = danishNumber;

/** Headings, headers and labels. */
export const danishFrame = {
  titles: {
    kkr: (house: string) => `Resultatopfyldelse: ${house}`,
    kl: (house: string) => `Årlig rapport til KL og Erhvervsstyrelsen: ${house}`,
  },
  state: (day: string, isFinal: boolean, year: string) =>
    `Status pr. ${day} · ${isFinal ? "endelig" : "foreløbig"} · året ${year}`,
  sheetNames: { kkr: "Rapport KKR", kl: "Rapport KL" },
  headings: danishHeadings,
  /** Above what a page begins with in the middle of a section. */
  continued: (heading: string) => `${heading} (fortsat)`,
  dialogue: { provisional: "Til dialog (foreløbig)", final: "Til dialog" },
  counted: {
    met: "Opfyldt",
    "not-met": "Ikke opfyldt",
    missing: "Tal mangler",
    "not-fixed": "Intet måltal fastsat",
    undecided: "Kan endnu ikke afgøres",
  },
  countsTable: { state: "Målepunkter", count: "Antal", ids: "Hvilke" },
  countsTotal: "I alt",
  goals: {
    id: "Nr",
    point: "Målepunkt",
    target: "Måltal",
    toDate: (day: string) => `Måltal pr. ${day}`,
    fulfilment: "Opfyldelse",
    actual: "Realiseret",
    deviation: "Afvigelse",
    lastYear: "Sidste år",
    status: "Status",
    answers: "n",
    asOf: "Opgjort pr.",
  },
  notFixed: "ikke fastsat",
  notDivided: "fordeles ikke på kommuner",
  aboveZero: "over nul",
  missing: "mangler",
  awaited: "afventer",
  notGiven: "ikke oplyst",
  newDefinition: "ny definition",
  olderFigure: "ældre tal",
  /** Beside a measure of firms. */
  guidances: "talt: vejledninger",
  /** How far a figure has come. */
  finality: {
    final: "endeligt tal",
    provisional: "foreløbigt tal",
    awaited: (day: string | undefined) => (day === undefined ? "Afventer" : `Afventer (ventes ${day})`),
  },
  judgedAllTheSame: (said: string, missing: string) => `${said} (${missing.toLowerCase()})`,
  estimateMark: "skøn",
  readingMark: "valgt",
  definitions: {
    id: "Nr",
    definition: "Definition",
    source: "Kilde",
    period: "Periode",
    answers: "n",
    until: (day: string) => `til og med ${day}`,
  },
  byFigures: "Ifølge tallene",
  explanation: {
    deviation: "Afvigelse",
    cause: "Årsag",
    action: "Handling",
    expected: "Forventes opfyldt",
  },
  explanationMissing: "forklaring mangler",
  noDeviations: "Ingen målepunkter er opgjort som ikke opfyldt.",
  municipality: {
    name: "Kommune",
    /** Of one that is compared over some of the ended months. */
    knownMonths: (name: string, known: number, ended: number) =>
      `${name} (${count(known)} af ${count(ended)} måneder)`,
    target: "Måltal",
    toDate: (day: string) => `Måltal pr. ${day}`,
    lower: "Nedre grænse",
    individual: {
      derived: "Individuelle",
      entered: "Individuelle",
      meeting: "Individuelle (møder)",
      course: "Individuelle (forløb)",
    },
    deviation: "Afvigelse (antal)",
    share: "Afvigelse (%)",
    position: "Spænd",
    lacking: "Op til nedre grænse (antal)",
    collective: "Kollektive",
  },
  positions: {
    below: "Under",
    within: "Inden for",
    above: "Over",
    "not-judged": "Bedømmes ikke",
    "not-below": "Ikke under",
    missing: "Tal mangler",
    "not-fixed": "Intet måltal",
  },
  total: "I alt",
  incompleteTotal: (lacking: number) =>
    `I alt (ufuldstændig: ${count(lacking)} ${lacking === 1 ? "kommune" : "kommuner"} mangler måneder)`,
  noDialogue: (open: number, all: number) =>
    open === 0
      ? "Ingen kommuner ligger under spændet."
      : open === all
        ? "Det kan ikke afgøres for nogen kommune, om den ligger under spændet."
        : `For ${count(open)} af ${count(all)} kommuner kan det ikke afgøres, om de ligger under spændet; ingen af de øvrige gør.`,
  chart: {
    /** Paper has no more than the title: how many of them are drawn. */
    title: (drawn: number, all: number) =>
      `Individuel vejledning: afvigelse fra måltallet i procent, og spændets grænser${drawn === all ? "" : ` (mærke for ${count(drawn)} af ${count(all)} kommuner)`}`,
    description: (drawn: number, all: number, without: string) =>
      `Et mærke for ${drawn === all ? "hver kommune" : `${count(drawn)} af ${count(all)} kommuner`}: afvigelsen fra kommunens måltal i procent. To linjer: spændets nedre og øvre grænse.${without ? ` Uden mærke: ${without}.` : ""}`,
    lower: "Nedre grænse",
    upper: "Øvre grænse",
  },
  area: { title: "Område", status: "Status", text: "Tekst", updated: "Opdateret" },
  effects: {
    id: "Nr",
    point: "Effekt",
    cohort: "Årgang",
    period: "Registerår",
    answers: "n",
    actual: "Realiseret",
    next: "Næste tal",
  },
  noAreas: "Der er ikke indtastet nogen status.",
  noCircumstances: "Ingen er anført.",
  fundingTable: { name: "Kommune", amount: "Beløb (1.000 kr.)", share: "Andel af rækkernes sum" },
  setting: { label: "Forudsætning", value: "Værdi" },
  individualTarget: "Individuelt måltal i alt",
  /** Of a contract with targets within the year, agreed so or amended. */
  stepsMethod:
    "Hvor årets måltal er delt i perioder, af kontrakten eller af et tillæg fra en dag i året, følger måltal til dato dem: hele perioder tæller fuldt, den løbende efter dage; for tal, der ikke lægges sammen, gælder den løbende periodes måltal.",
  amendments: "Tillæg til kontrakten",
  /** Of the band only where there is one, and of the five counts only where they stand. */
  methods: (hasBand: boolean, areCounted: boolean) => [
    "Måltal til dato: årets måltal gange de dage, der er gået, delt med årets dage, til og med den sidste hele måned. Kun akkumulerede tal har et.",
    ...(hasBand && areCounted
      ? ["Optalt er de målepunkter, der har eget måltal; de øvrige har egne afsnit og tælles ikke med."]
      : []),
    ...(hasBand
      ? [
          "Spændet: en kommune er under, når den ligger mere end spændet under sit måltal; på selve grænsen er den inden for. Kun individuel vejledning tæller.",
        ]
      : []),
    "Tal, der mangler, tæller ikke som nul og bedømmes ikke. Alt er beregnet på uafrundede tal.",
  ],
  reconciliation: {
    label: "Afstemning",
    columns: {
      entered: "Tal på Aktivitet for perioden",
      counted: "Medregnet i rapporten",
      changedSinceLock: "Ændret, efter at måneden blev lukket",
      lockedWithoutRow: "Lukkede tal uden række",
      leftOut: "Udeladt på grund af fejl",
      difference: "Forskel",
    },
  },
  chanceTable: {
    name: "Kommune",
    target: "Måltal for hele perioden",
    hundred: "Under ved tilfældighed (ud af 100)",
    ownPace: "Med regionens tempo (ud af 100)",
    whole: "Hele tal inden for spændet",
    perThousand: "Pr. 1.000 indbyggere",
  },
  wholeNone: (lower: number, upper: number) => `intet (${count(lower)} eller ${count(upper)})`,
  wholeSpan: (low: number, high: number) => (low === high ? count(low) : `${count(low)}-${count(high)}`),
  noChance: {
    target: "Beregnes ikke: der er ikke valgt et individuelt måltal i alt.",
    months: "Beregnes ikke: ingen måned er slut endnu.",
    shares: "Sandsynligheden beregnes ikke: en eller flere kommuner har intet måltal at følge.",
  },
  identity: (document: string, signed: string, inForce: string) =>
    `${document}, underskrevet ${signed}, i kraft fra ${inForce}.`,
  noDefinitions: "Ingen.",
  contact: (house: string) => `${house}, direktøren har ansvaret for rapporten.`,
  signature: (house: string) =>
    `For ${house}, direktøren: ______________________________   Dato: ______________`,
};
