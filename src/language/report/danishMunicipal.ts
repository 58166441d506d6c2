import { danishCounts, danishNumber } from "./danishCounts";

const count = danishNumber;
const { guidances } = danishCounts;

const individual = (value: number) =>
  `${count(value)} ${value === 1 ? "individuel vejledning" : "individuelle vejledninger"}`;

/** Words of a municipality's own sheet in Danish. None gives a cause, and none compares with others. */
export const danishMunicipal = {
  title: (name: string) => `${name}: status på vejledning og bidrag`,
  headings: {
    standing: "Individuel vejledning og spændet",
    dialogue: { provisional: "Invitation til dialog (foreløbig)", final: "Invitation til dialog" },
    monthly: "Måned for måned",
    contribution: "Kommunens bidrag",
    basis: "Grundlag",
    reply: "Kommunens svar",
  },
  /** Instead of the heading where there is no band. */
  guidance: "Individuel vejledning",
  facts: { label: "Opgørelse", value: "Tal", remark: "Bemærkning" },
  individual: (until: string) => `Individuelle vejledninger til og med ${until}`,
  noMonths: "Individuelle vejledninger",
  target: (year: string) => `Måltal for ${year}`,
  targetShare: (share: string) => `${share} af det samlede måltal, efter indbyggere`,
  toDate: (day: string) => `Måltal til dato (${day})`,
  byDays: "årsmåltallet efter dage",
  knownMonths: "Måltal for de måneder, der er tal for",
  knownOnly: "valgt på Forudsætninger; ingen invitation",
  lower: "Nedre grænse",
  ofTarget: (share: string) => `${share} af det, der sammenlignes med`,
  lacking: "Op til nedre grænse (antal)",
  whole: "hele vejledninger",
  deviation: "Afvigelse",
  position: "Spænd",
  wholeSpan: "Hele tal inden for spændet",
  collective: (until: string) => `Kollektive vejledninger til og med ${until}`,
  further: (label: string, until: string) => `${label} til og med ${until}`,
  monthsThere: (known: number, all: number) => `${known} af ${all} måneder har tal`,
  notInBand: "tæller ikke med i spændet",
  lastYear: (year: string) => `Individuelle vejledninger i ${year}`,
  /** Of last year beside a year that still runs. */
  wholeYear: "hele året",
  lastYearLacks: (months: string) => `mangler tal: ${months}`,
  /** The table's contents as sentences, for those who copy the text. */
  tableSentences: {
    toDate: (name: string, actual: number, toDate: string, target: string) =>
      `${name}: ${individual(actual)} mod et måltal til dato på ${toDate} (årsmåltal ${target}).`,
    year: (name: string, actual: number, target: string) =>
      `${name}: ${individual(actual)} mod et årsmåltal på ${target}.`,
    noTarget: (name: string, actual: number) => `${name}: ${individual(actual)}.`,
    missing: (name: string) => `${name}: der mangler tal for individuel vejledning.`,
    contribution: (name: string, year: string, amount: string) =>
      `${name} bidrager med ${amount} (1.000 kr.) i ${year}.`,
    contributionUndivided: (year: string) =>
      `Kontrakten fordeler ikke finansieringen for ${year} på kommunerne.`,
    contributionOpen: (year: string) => `Bidraget for ${year} er ikke fastsat i kontrakten.`,
  },
  verdicts: {
    below: (name: string, actual: number, limit: string, lacking: number) =>
      `${name} ligger under spændet: ${individual(actual)} mod en nedre grænse på ${limit}; der mangler ${guidances(lacking)}.`,
    within: (name: string) => `${name} ligger inden for spændet.`,
    above: (name: string) => `${name} ligger over spændet; det har ingen følger.`,
    notFixed: (name: string) =>
      `${name} har intet måltal: kontrakten fastsætter intet måltal i alt for individuel vejledning, og der er ikke valgt et.`,
    notJudged: (name: string, months: string) =>
      `${name} bedømmes ikke: der mangler tal for ${months}, og manglende måneder tæller ikke som nul.`,
    notBelow: (name: string, months: string) =>
      `${name} er ikke under spændet: der mangler tal for ${months}, men de kan kun lægge til.`,
    notBelowUnread: (name: string) =>
      `${name} er ikke under spændet: møder, der ikke kan læses, kan kun lægge til.`,
    nothingYet: (name: string) => `${name} bedømmes ikke: ingen måned er slut endnu.`,
    unread: (name: string) => `${name} bedømmes ikke.`,
  },
  evenSpan: (width: string) => `på ±${width} om`,
  unevenSpan: (below: string, above: string) => `fra ${below} under til ${above} over`,
  invitation: (house: string, name: string, section: string, span: string) =>
    `Kontraktens afsnit ${section}: ${house} inviterer en kommune, der ligger under spændet ${span} sit måltal, til dialog om, hvordan vejledningsindsatsen kan styrkes. ${name} inviteres hermed. Invitationen følger alene af tallene.`,
  provisional: "Tallene er foreløbige, så længe året ikke er slut og opgjort.",
  noWhole: (lower: number, upper: number) =>
    `Intet helt tal ligger inden for spændet; de nærmeste er ${count(lower)} og ${count(upper)}.`,
  small: "Lavt måltal: én vejledning er mere end spændet.",
  monthly: {
    month: "Måned",
    individual: (year: string) => `Individuelle ${year}`,
    collective: (year: string) => `Kollektive ${year}`,
    total: "I alt",
    totalKnown: "De måneder, der er tal for",
  },
  noMonthEnded: "Ingen måned er slut på statusdatoen.",
  chart: {
    title: "Individuelle vejledninger pr. måned (antal)",
    description:
      "Søjler: kommunens individuelle vejledninger i hver måned; uden søjle mangler tallet, eller det er nul. Linje: månedens del af måltallet efter dage.",
    figures: "Individuelle vejledninger",
    target: "Måltal efter dage",
  },
  contribution: (year: string) => `Bidrag ${year} (1.000 kr.)`,
  annex: (section: string) => `kontraktens afsnit ${section}`,
  inhabitants: "Indbyggere i kommunen",
  allInhabitants: "Indbyggere i alle kommuner i kontrakten",
  total: "Individuelt måltal i alt",
  totalChosen: (by: string) => `valgt${by ? ` af ${by}` : " på Forudsætninger"}; står ikke i kontrakten`,
  /** Of the shared target and the band only where there are any. */
  methods: (isShared: boolean, hasBand: boolean) => [
    ...(isShared ? ["Måltallet er det samlede måltal gange kommunens andel af indbyggerne."] : []),
    ...(hasBand ? ["Kun individuel vejledning tæller i spændet."] : []),
    "Alt er beregnet på uafrundede tal. En måned uden tal tæller ikke som nul.",
  ],
  reply: (house: string) =>
    `Her kan kommunen rette tal, skrive bemærkninger og svare på en invitation. Sendes til ${house}.`,
  replySigned: "Navn og dato:",
};
