import type { SheetNames } from "./sheetNames";
import { targetsHeadTexts } from "./targetsHeadTexts";
import { targetsHints } from "./targetsHints";

/** The words of Målark. */
export const targetsTexts = (at: SheetNames) => ({
  title: "Målark",
  columns: {
    id: "Nr",
    title: "Mål",
    point: "Målepunkt",
    section: "Afsnit",
    year: "År",
    unit: "Enhed",
    rule: "Regel",
    target: "Måltal",
    toDate: "Måltal til dato",
    actual: "Realiseret",
    deviation: "Afvigelse",
    deviationPct: "Afvigelse %",
    fulfilment: "Opfyldelse",
    status: "Status",
    forecast: "Forventet",
    lastYear: "Sidste år",
    source: "Kilde",
    asOf: "Opgjort pr.",
    answers: "Svar (n)",
    period: "Periode",
    cohort: "Årgang",
    finality: "Opgørelse",
    nextFigure: "Næste tal",
    owner: "Ansvarlig",
    explanation: "Forklaring",
  },
  /** How far a figure has come; where nothing is said, it is what the report is. */
  finalities: { final: "Endelig", provisional: "Foreløbig", awaited: "Afventer" },
  /** Instead of last year's figure: there is none, or it counted something else. */
  lastYearWords: { notGiven: "ikke oplyst", newDefinition: "ny definition" },
  hints: targetsHints,
  ...targetsHeadTexts(at),
  /** Before a year, above its explanations as they stand on paper. */
  paper: "Ansvarlig og forklaring",
  notFixed: (year: string) => `Ikke fastsat for ${year}. `,
  estimateOffered: `Skøn kan vælges på arket ${at.assumptions}. `,
  estimate: (method: string) => `SKØN: ${method}. `,
  /** Of targets within the year, before these. */
  steps: {
    added:
      "Måltal til dato følger kontraktens måltal inden for året: hele perioder tæller fuldt, den løbende efter dage",
    level: "Måltal til dato er den løbende periodes",
    amended: "Måltallet er ændret ved tillæg, og det, der gjaldt, lægges sammen efter dage",
    partly:
      "Kun en del af året har et måltal, så året har intet, og intet bedømmes; gælder et tillæg hele året, så lad Gælder fra stå tomt",
    /** In place of a part's target. */
    open: "ikke fastsat",
    from: (day: string) => `fra ${day}`,
    half: (number: number, year: string) => `${number}. halvår ${year}`,
    quarter: (number: number, year: string) => `${number}. kvartal ${year}`,
  },
  /** Of the spread and the funding. */
  notCounted: "Tælles ikke blandt årets målepunkter.",
  undecided: `Måltallet er ikke afgjort: vælg på ${at.assumptions}. `,
  unique: "Unikke virksomheder, ",
  uniqueInEach: "Unikke virksomheder, talt én gang i hver form, ",
  undated: "indtastet uden dato. ",
  countedUntil: "talt til og med ",
  /** Before and after how many months of municipalities. */
  uniqueLacks: ["De unikke tal dækker ikke ", " kommunemåneder og bruges ikke. "],
  /** Before and after a day. */
  uniqueEnds: ["De unikke tal går til og med ", " og bruges ikke. "],
  /** Before how many meetings. */
  uniqueLeftOut: "Uden CVR-nummer eller reference, udeladt: ",
  /** Before how many there were, between, and after how many there are. */
  uniqueOutdated: ["Unikke tal opgjort ved ", " vejledninger, nu ", ", bruges ikke. "],
  /** Before how many meetings or firms. */
  unreadMeetings: "Ulæselige møder: ",
  unreadGrowth: "Ulæseligt vækstforløb: ",
  withoutFounding: "Uden stiftelsesdato, udeladt: ",
  uniqueMoved: "De unikke tal gælder andre vejledninger og bruges ikke. ",
  uniqueIncomplete: "De unikke tal er ikke alle indtastet og bruges ikke. ",
  incomplete: "Der mangler tal. ",
  /** Before how many they are. */
  lackMonths: {
    individual: "Kommuner, der mangler måneder (individuelle): ",
    collective: "Kommuner, der mangler måneder (kollektive): ",
    growth: "Kommuner, der mangler måneder: ",
    young: "Kommuner, der mangler måneder: ",
  },
  lockedWithoutRow: "Lukkede rækker, der er væk, men tæller: ",
  /** Of what the contract counts of its own. */
  furtherLackMonths: (label: string) => `Kommuner, der mangler måneder (${label}): `,
  furtherIncomplete: (label: string) => `Mangler måneder: ${label}`,
  /** Of a figure that is judged before its year is over. */
  running: {
    onTrack: "Følger planen",
    behind: "Bagud",
    reached: "Årsmål nået (foreløbigt)",
    atOrAbove: "Foreløbigt på/over måltallet",
    atOrBelow: "Foreløbigt på/under måltallet",
    above: "Foreløbigt over måltallet",
    below: "Foreløbigt under måltallet",
    awaited: "Afventer",
    /** Where a figure of an earlier year stands. */
    renewed: "Afventer nyt tal",
  },
  /** A target that is above zero, whatever above. */
  aboveZero: "over nul",
  /** How a kind of figure is judged before it is final. */
  judgedAs: {
    measurement: "En måling gælder straks, også i en foreløbig status.",
    evaluation: "Svar kommer ind året igennem: bedømt foreløbigt, til tallet er endeligt.",
    register: "Et registertal bedømmes, når det er endeligt.",
    accumulating: "Bedømt efter måltal til dato, til året er slut.",
  },
  /** Of a year that the date of status is before. */
  notBegun: "Ikke begyndt",
  guidances: "Vejledninger, ikke unikke virksomheder. ",
  growthExceeds: "Bemærk: flere vækstforløb end vejledte. ",
  otherYear: `Tallet vises, når året er valgt på arket ${at.assumptions}. `,
  noIndividualTarget: `Måltallet for individuel vejledning mangler (arket ${at.assumptions}). `,
  noPopulation: "Uden folketal fordeles måltallet ikke på kommunerne, og spændet bedømmes ikke. ",
  /** Each after how many municipalities they are, as the report says it. */
  below: " under, ",
  within: " inden for, ",
  above: " over spændet; ",
  notJudged: " bedømmes ikke",
  ofThem: ", heraf ",
  notBelow: " ikke under, uanset hvad der mangler",
  seeBands: `; se arket ${at.municipalities}. `,
  /** Of the spread in a year that is not the chosen one. */
  shownWhenChosen: (year: string) => `Vises, når ${year} vælges`,
  /** Of the spread. */
  byMunicipality: "Bedømmes pr. kommune",
  /** Before a figure that is older than it should be, and before its day. */
  older: "ældre",
  /** Before the day of a figure that has not come. */
  overdue: "overskredet",
  notNumber: "Ikke et tal",
  /** Of a number that its unit cannot have, as a share of 85. */
  impossible: "Umuligt tal",
  seeFunding: `Fordeling: se ${at.funding}`,
  /** Of an amount that has no target to date: what its deviation is from. */
  wholeYear: "Mod hele årets beløb",
  fromSheet: "Arket",
  /** The unit of percentage points, as their figures have it. */
  percentagePoints: "%-point",
  /** The unit counted where it is not the contract's, firms. */
  guidancesUnit: "vejledninger",
  /** After the sheet a figure comes from. */
  bases: { guidances: ": vejledninger", firms: ": unikke virksomheder" },
  counts: {
    title: `Optalt fra arket ${at.activity}`,
    individual: "Individuelle vejledninger",
    collective: "Deltagelser i kollektiv vejledning",
    guidances: "Vejledninger i alt",
    growth: "Vækstforløb",
    young: "Under 3 år, alder efter husets eget system",
    unique: `Unikke virksomheder (fra arket ${at.assumptions})`,
    uniqueIndividual: "Unikke virksomheder, individuelt",
    uniqueCollective: "Unikke virksomheder, kollektivt",
    uniqueYoung: "Unikke virksomheder under 3 år",
    uniqueUntil: "Unikke tal til og med",
    uniqueMissing: "Kommunemåneder, som møderne ikke dækker",
    uniqueLeftOut: "Møder uden CVR-nummer eller reference",
    uniqueGuidances: "Vejledninger, da de unikke blev opgjort",
    uniqueSpread: "Fordelingens kontroltal ved opgørelsen",
    spread: "Fordelingens kontroltal nu",
    uniqueValid: "Unikke tal dækker alt, der tælles",
    undatedFirms: "Virksomheder uden stiftelsesdato",
    unreadMeetings: "Møder, der ikke kan læses",
    unreadGrowth: "Møder med ulæseligt vækstforløb",
    undatedMeetings: "Møder uden stiftelsesdato",
    incomplete: "Kommuner, der mangler måneder",
    incompleteIndividual: "Mangler måneder: individuelle",
    incompleteCollective: "Mangler måneder: kollektive",
    incompleteGrowth: "Mangler måneder: vækstforløb",
    incompleteYoung: "Mangler måneder: under 3 år",
    lockedWithoutRow: "Lukkede rækker, der er væk eller flyttet",
    leftOut: "Rækker, der ikke tælles med (alle år)",
    figuresLeftOut: "Tal, der ikke tælles med (alle år)",
  },
});
