import type { ContractLanguage } from "../language";
import { targetsTexts } from "./targetsTexts";
import { municipalitiesTexts } from "./municipalitiesTexts";
import { assumptionsTexts } from "./assumptionsTexts";
import { monthsTexts } from "./monthsTexts";
import { sheetNames, type SheetNames } from "./sheetNames";
import { sheetRefusals } from "./sheetRefusals";

/** The texts on the sheets, the same whoever looks: Danish around the contract's own words, whatever its language. */
const da = (at: SheetNames) => ({
  sheets: sheetNames("da"),
  shared: {
    statusDate: "Statusdato",
    reportKind: "Rapporttype",
    year: "År",
    /** The targets that figures are compared with. */
    comparedFinal: "Mod årets måltal (rapporten er endelig)",
    comparedFinalEarly: "Intet bedømmes: rapporten er endelig, men statusdatoen ligger før årets udgang",
    comparedToDate: "Mod måltal til dato, ellers årets måltal",
    notJudged: "Bedømmes ikke",
    blocked: `Tallene er ikke hele: noget står i vejen ved siden af ${at.activity}. Brug Kontrollér tal`,
    statusDateMissing: `Mod årets måltal: statusdatoen mangler på arket ${at.assumptions}`,
    provisional: "Foreløbig",
    final: "Endelig",
    yes: "Ja",
    no: "Nej",
    undecided: "Ikke afgjort",
    total: "I alt",
    page: "Side &P af &N",
  },
  targets: targetsTexts(at),
  municipalities: municipalitiesTexts(at),
  activity: {
    title: "Aktivitet",
    /** Until something is entered. */
    rows: "En række pr. måned og kommune.",
    blanks: "Et tomt felt betyder, at tallet mangler; 0 er et tal.",
    /** Before a year, above all figures that count in it. */
    sums: "Talt med i ",
    columns: {
      period: "Periode",
      municipality: "Kommune",
      individual: "Individuelle",
      collective: "Kollektive",
      growth: "Vækstforløb",
      young: "Under 3 år",
      source: "Kilde",
      remark: "Bemærkning",
    },
    /** The source of rows of zeros that somebody has put in for absent ones. */
    zeroSource: "Ingen række: 0",
    /** The source of rows of locked months that were deleted and put back: their own is not kept. */
    lockedSource: "Lukkede tal, sat ind igen",
    /** Begins the source of rows of the year before the contract. */
    lastYearSource: "Sidste år",
    counted: {
      title: "Sådan tælles rækkerne (beregnes, skal ikke udfyldes)",
      municipality: "Kommune",
      status: "Medregnes",
    },
    status: {
      counted: "Ja",
      locked: "Ja, med de lukkede tal",
      lastYear: "Ja, som sidste år",
      partly: "Ja, men et tal er udeladt på grund af fejl",
      periodMissing: "Nej: periode mangler",
      periodInvalid: "Nej: perioden er ikke en dato",
      periodOutside: "Nej: uden for kontraktens år",
      periodWithin: "Nej: dag midt i måneden",
      municipalityUnknown: "Nej: ukendt kommune",
      closed: "Nej: måneden er lukket",
      duplicate: "Nej: måned og kommune står allerede ovenfor",
      error: "Nej: fejl i rækken",
    },
  },
  funding: {
    title: "Finansiering",
    columns: {
      name: "Kommune",
      amount: "Beløb (1.000 kr.)",
      share: "Andel",
      inhabitants: "Indbyggere",
      perInhabitant: "Kr. pr. indbygger",
    },
    section: (section: string) => `Afsnit ${section}`,
    noFunding: "Kontrakten har ingen finansiering",
    agreed: "Beløb som anført i kontrakten; andel = beløb / summen af rækkerne",
    undivided: "Kontrakten fordeler ikke beløbet på kommunerne",
    notFixed: "Ikke fastsat for det valgte år",
    projected: `SKØN: det aftalte år fremskrevet med den valgte procent (arket ${at.assumptions}); ikke aftalt`,
    control: "Indbyggertal kun til kontrol: beløbene er aftalt",
    printed: "I alt som anført i kontrakten",
    sum: "Rækkernes sum",
    rounding: "Afrundingsdifference",
    roundingNote: ": målet følger det anførte beløb, og rækkerne er ikke rettet",
    noRounding: "Ingen afrundingsdifference",
    exact: "Alternativ: anført beløb fordelt eksakt (1.000 kr.)",
    exactNotes: ["Største brøks metode", "Fremgår ikke af kontrakten"],
  },
  areas: {
    title: "Indsatsområder",
    introduction:
      "S: særlige indsatsområder (kræver en skriftlig status). O: fokusområder. K: regionale mål uden tal.",
    columns: {
      id: "Nr",
      title: "Område",
      section: "Afsnit",
      status: "Status",
      text: "Tekst",
      updated: "Opdateret",
    },
    statuses: ["Ikke begyndt", "I gang", "Efter planen", "Kræver opmærksomhed", "Afsluttet"],
  },
  assumptions: assumptionsTexts(at),
  months: monthsTexts(at),
  refusals: sheetRefusals,
});

export type SheetTexts = ReturnType<typeof da>;

const texts: Readonly<Record<ContractLanguage, (at: SheetNames) => SheetTexts>> = { da, en: da };

/**
 * The sheets' words in a contract's language.
 * @param at what the sheets are called in the workbook; as they are made, where nobody has taken the names
 */
export function sheetTexts(language: ContractLanguage, at: SheetNames = sheetNames(language)): SheetTexts {
  return texts[language](at);
}
