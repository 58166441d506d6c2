import { danishFigureNotes } from "./danishFigureNotes";
import { danishCounts, danishNumber } from "./danishCounts";

const count = danishNumber;
const { municipalities, guidances, fields } = danishCounts;
const chosenBy = (by: string) => (by ? ` af ${by}` : " på Forudsætninger");
const cellsLeftOut = (why: string) => (heading: string, cells: number, places: string) =>
  `${fields(cells)} på Aktivitet i ${heading} er udeladt: ${why}: ${places}.`;

/** The report's sentences in Danish: patterns that figures and names are put into. None of them gives a cause. */
export const danishSentences = {
  recommendation: {
    provisional: (steering: string, day: string) =>
      `Det indstilles, at ${steering} tager den foreløbige status på resultatopfyldelsen pr. ${day} til efterretning.`,
    final: (steering: string, year: string) =>
      `Det indstilles, at ${steering} tager den endelige resultatopfyldelse for ${year} til efterretning.`,
  },
  counts: (of: {
    readonly all: number;
    readonly met: number;
    readonly notMet: number;
    readonly missing: number;
    readonly notFixed: number;
    readonly undecided: number;
  }) =>
    `Af ${count(of.all)} ${of.all === 1 ? "målepunkt" : "målepunkter"} er ${count(of.met)} opfyldt og ${count(of.notMet)} ikke opfyldt; for ${count(of.missing)} mangler der tal, for ${count(of.notFixed)} er der intet måltal fastsat, og ${count(of.undecided)} kan endnu ikke afgøres.`,
  countedAgainst: {
    estimates: (value: number) => `Af målepunkterne uden fastsat måltal er ${count(value)} målt mod et skøn.`,
    readings: (value: number) =>
      `Af målepunkterne uden fastsat måltal er ${count(value)} målt mod et valgt måltal.`,
  },
  /** Which measures are behind: labels, each before its measures, and a measure's figures. */
  behind: {
    notMet: "ikke opfyldt",
    soFar: "foreløbigt bagud",
    figures: (actual: string, against: string, isToDate: boolean) =>
      `${actual} mod ${against}${isToDate ? " til dato" : ""}`,
  },
  goal: (point: string, actual: string, against: string, difference: string) =>
    `${point}: ${actual} mod ${against}, ${difference}.`,
  byFigures: (measure: string) => `${measure}, ifølge tallene`,
  noMonthEnded: "Ingen måned er slut endnu, så ingen vejledninger er talt med.",
  goalNotJudged: (point: string, actual: string, against: string) =>
    `${point}: ${actual} mod ${against}; bedømmes ikke.`,
  against: {
    toDate: (target: string) => `et måltal til dato på ${target}`,
    estimateToDate: (target: string, method: string) => `et skøn til dato på ${target} (${method})`,
    readingToDate: (target: string, year: string, by: string) =>
      `${target} til dato af ${year} efter valg${chosenBy(by)}`,
    year: (target: string) => `et årsmåltal på ${target}`,
    target: (target: string) => `et måltal på ${target}`,
    aboveZero: "et måltal på over nul",
    more: (target: string) => `et måltal på mere end ${target}`,
    less: (target: string) => `et måltal på mindre end ${target}`,
    estimate: (target: string, method: string) => `et skøn på ${target} (${method})`,
    reading: (target: string, by: string) => `${target} efter valg${chosenBy(by)}`,
  },
  /** Before a difference that can only grow. */
  atLeast: (difference: string) => `mindst ${difference}`,
  difference: {
    below: (difference: string) => `dvs. ${difference} under`,
    above: (difference: string) => `dvs. ${difference} over`,
    none: "svarende til måltallet",
    noneOfEstimate: "svarende til skønnet",
    notAbove: "altså ikke over",
    notBelow: "altså ikke under",
  },
  goalNotFixed: (point: string, actual: string, year: string) =>
    `${point}: ${actual}; kontrakten fastsætter intet måltal for ${year}.`,
  goalMissing: (point: string) => `${point}: der mangler tal.`,
  goalNothingYet: (point: string) => `${point}: ingen måned er slut endnu.`,
  goalMissingNotFixed: (point: string, year: string) =>
    `${point}: der mangler tal, og kontrakten fastsætter intet måltal for ${year}.`,
  goalAwaited: (point: string, day: string | undefined) =>
    `${point}: tallet ${day === undefined ? "afventes" : `ventes ${day}`}.`,
  goalNotes: {
    /** The content in place of its figure, and the cell. */
    unusable: (id: string, value: string, cell: string) =>
      `${id}: »${value}« i ${cell} kan ikke være tallet og er ikke brugt; ret det dér.`,
    guidances: (id: string) => `${id}: sum af vejledninger, ikke unikke virksomheder.`,
    firms: (id: string) => `${id}: unikke virksomheder, hver talt én gang i hver form.`,
    incomplete: (id: string, value: number) =>
      `${id}: der mangler måneder for ${municipalities(value)}, og de tæller ikke som nul.`,
    leftOut: (id: string, value: number) =>
      `${id}: tal fra ${municipalities(value)} er udeladt som fejl, og de tæller ikke som nul.`,
  },
  percentagePoints: (difference: string) => `${difference} procentpoint`,
  points: (difference: string) => `${difference} point`,
  reading: {
    undecided: (id: string, level: string, note: string, labels: string) =>
      `${id}: ${level}. ${note ? `${note} ` : ""}Kontrakten fastsætter ikke entydigt måltallet (${labels}). Ingen bedømmelse.`,
    laterYear: (id: string, level: string, note: string, label: string, years: string, by: string) =>
      `${id}: ${level}. ${note ? `${note} ` : ""}Valgt${chosenBy(by)}: ${label} (gælder ${years}). Ingen bedømmelse.`,
    level: (actual: string, unit: string, basis: string) => `${actual} ${unit}${basis ? ` (${basis})` : ""}`,
    guidances: (isOne: boolean): string => (isOne ? "vejledning" : "vejledninger"),
    noLevel: "der mangler tal",
    nothingYet: "ingen måned er slut endnu",
    or: " eller ",
  },
  definitions: {
    guidances: (id: string) => `${id} er defineret i virksomheder; her er vejledninger talt.`,
    estimate: (id: string, method: string) =>
      `${id} er målt mod et skøn (${method}); kontrakten fastsætter intet måltal for året.`,
    reading: (id: string, label: string) => `${id} er målt efter en valgt læsning af kontrakten (${label}).`,
  },
  guidanceUnit: {
    derived:
      "En individuel vejledning er et møde, hvor tallet er opgjort fra møderne på Forløb, og er ellers talt, som den er indtastet: kontrakten siger ikke, om den er et møde eller et forløb.",
    entered:
      "En individuel vejledning er talt, som den er indtastet: kontrakten siger ikke, om den er et møde eller et forløb.",
    meeting:
      "En individuel vejledning er her et møde (valgt på Forudsætninger): kontrakten siger ikke, om den er et møde eller et forløb.",
    course:
      "En individuel vejledning er her et forløb (valgt på Forudsætninger): kontrakten siger ikke, om den er et møde eller et forløb.",
  },
  bases: { guidances: "sum af vejledninger, ikke unikke virksomheder", firms: "unikke virksomheder" },
  spread: (of: {
    readonly id: string;
    readonly below: number;
    readonly within: number;
    readonly above: number;
    readonly notJudged: number;
    readonly notBelow: number;
  }) =>
    `${of.id}: ${municipalities(of.below)} under, ${count(of.within)} inden for, ${count(of.above)} over spændet; ${count(of.notJudged)} bedømmes ikke${of.notBelow > 0 ? `, heraf ${count(of.notBelow)} ikke under, uanset hvad der mangler` : ""}.`,
  spreadBasis: (total: string, by: string) =>
    `Beregnet ud fra ${total} individuelle vejledninger i alt, valgt${chosenBy(by)}; kontrakten fastsætter ikke tallet.`,
  spreadNotFixed: (id: string) =>
    `${id}: kommunernes spredning bedømmes ikke: kontrakten fastsætter intet måltal i alt for individuel vejledning, og der er ikke valgt et.`,
  spreadUndivided: (id: string) =>
    `${id}: kommunernes spredning bedømmes ikke: uden folketal kan måltallet ikke fordeles på kommunerne.`,
  lowerLimit: (name: string, actual: number, limit: string, lacking: number) =>
    `${name} har ${count(actual)} ${actual === 1 ? "individuel vejledning" : "individuelle vejledninger"} mod en nedre grænse på ${limit}; der mangler ${guidances(lacking)}.`,
  missingMonths: (of: {
    /** Those that are not judged for it, and all that lack months. */
    readonly notJudged: number;
    readonly lacking: number;
    readonly all: number;
    readonly until: string;
    readonly names: string;
  }) =>
    `For ${count(of.lacking)} af ${municipalities(of.all)} mangler der tal for en eller flere måneder til og med ${of.until}; ${of.lacking > of.notJudged ? `${count(of.notJudged)} af dem` : of.lacking === 1 ? "den" : "de"} bedømmes ikke${of.names ? `: ${of.names}` : ""}.`,
  judgedAnyway: (names: string) =>
    `Der mangler måneder, men de kan kun lægge til, så kommunen er ikke under spændet: ${names}.`,
  knownOnly: (names: string) =>
    `Efter valg på Forudsætninger kun målt på de måneder, der er tal for: ${names}.`,
  named: (name: string, months: string) => `${name} (${months})`,
  allMonths: "alle måneder",
  span: (first: string, last: string) => `${first}-${last}`,
  chance: (of: {
    readonly all: number;
    readonly low: number;
    readonly high: number;
    readonly mean: string;
    readonly below: number;
    /** How many have a place in the band: what chance would do is reckoned for all. */
    readonly judged: number;
    readonly when: string;
  }) =>
    `Hvis alle ${municipalities(of.all)} i gennemsnit fulgte måltallet, og vejledningerne faldt uafhængigt af hinanden, ville typisk ${of.low === of.high ? municipalities(of.low) : `${count(of.low)}-${municipalities(of.high)}`} alligevel ligge under spændet ${of.when} (gennemsnit ${of.mean}). Her er det ${count(of.below)}${of.judged < of.all ? ` af de ${count(of.judged)}, der bedømmes; gennemsnittet gælder alle ${count(of.all)}` : ""}. Beregningen siger intet om årsagen i den enkelte kommune; kontraktens regel om dialog gælder uændret.`,
  chanceOwnPace: (pace: string, mean: string, isBehind: boolean) =>
    `Med regionens eget tempo (${pace} af måltallet) ville gennemsnittet være ${mean}${isBehind ? ": et samlet efterslæb ligner dårlig spredning" : ""}.`,
  chanceNoPace: "Regionens eget tempo beregnes ikke: der mangler tal for en eller flere kommuner.",
  chanceExample: (target: string, hundred: number) =>
    `Ved et måltal på ${target} vil en kommune, der følger måltallet, ligge under i ca. ${count(hundred)} ud af 100 tilfælde.`,
  atYearEnd: "ved årets udgang",
  atDay: (day: string) => `pr. ${day}`,
  noWhole: (name: string, lower: number, upper: number) =>
    `${name}: intet helt tal ligger inden for spændet; de nærmeste er ${count(lower)} og ${count(upper)}.`,
  leftOut: (reason: string, rows: number, places: string) =>
    `${count(rows)} ${rows === 1 ? "række" : "rækker"} på Aktivitet (${reason}): ${places}.`,
  meetingsLeftOut: (meetings: number, places: string) =>
    `${count(meetings)} ${meetings === 1 ? "møde" : "møder"} på Forløb indgår ikke i nogen optælling; dato, kommune eller type kan ikke læses: ${places}.`,
  lockedWithoutRow: (rows: number, places: string) =>
    `${count(rows)} ${rows === 1 ? "række" : "rækker"} af lukkede måneder er væk fra Aktivitet, men de lukkede tal tæller med: ${places}. Er en række flyttet til en anden måned eller kommune, tæller dens tal også dér.`,
  guidancesWithoutFirm: (guidances: number) =>
    `${count(guidances)} ${guidances === 1 ? "vejledning" : "vejledninger"} på Forløb har hverken CVR-nummer eller reference og kan ikke indgå i tallene for unikke virksomheder.`,
  monthsLeftOut: (names: string) => `Der er ingen tal for individuel vejledning i: ${names}.`,
  leftOutPlace: {
    noMonth: "uden læselig dato",
    noMunicipality: "ukendt kommune",
    more: (places: number) => `og ${count(places)} ${places === 1 ? "sted" : "steder"} mere`,
  },
  cellsLeftOut: {
    negative: cellsLeftOut("et negativt antal"),
    fraction: cellsLeftOut("ikke et helt antal"),
    "no-number": cellsLeftOut("ikke et tal"),
    "exceeds-guided": cellsLeftOut("flere end individuelle og kollektive tilsammen"),
  },
  nothingLeftOut:
    "Ingen rækker eller felter på Aktivitet er udeladt som fejl. Måneder, der ikke var slut på statusdatoen, tælles ikke med.",
  laterMonths: (day: string, months: string, sums: string) =>
    `Aktivitet har allerede tal for måneder, der ikke var slut pr. ${day} (${months}): ${sums}. De indgår hverken i realiseret eller i nogen bedømmelse.`,
  figureNotes: danishFigureNotes,
};
