import type { ContractLanguage } from "./results";
import { targetsTexts } from "./targetsTexts";
import { municipalitiesTexts } from "./municipalitiesTexts";
import { assumptionsTexts } from "./assumptionsTexts";
import { sheetRefusals } from "./sheetRefusals";

/**
 * What stands on the sheets. They follow the contract's language, whoever looks, so that a workbook says
 * the same to all; a further contract language does not compile until all of these are there.
 */
const da = {
  sheets: {
    targets: "Målark",
    municipalities: "Kommuner",
    activity: "Aktivitet",
    funding: "Finansiering",
    areas: "Indsatsområder",
    assumptions: "Forudsætninger",
  },
  shared: {
    statusDate: "Statusdato",
    reportKind: "Rapporttype",
    year: "År",
    compared: "Sammenlignes med",
    comparedFinal: "Årets måltal (rapporten er endelig)",
    comparedToDate:
      "Måltal til dato for tal, der løber op gennem året; ellers årets måltal (rapporten er foreløbig)",
    statusDateMissing: "Årets måltal: statusdato mangler på arket Forudsætninger",
    provisional: "Foreløbig",
    final: "Endelig",
    yes: "Ja",
    no: "Nej",
    undecided: "Uafgjort",
    total: "I alt",
    page: "Side &P af &N",
  },
  targets: targetsTexts,
  municipalities: municipalitiesTexts,
  activity: {
    title: "Aktivitet",
    introduction: "En række pr. måned og kommune. Tomt felt betyder mangler; 0 er et tal.",
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
    counted: {
      title: "Sådan tælles rækkerne (beregnes, skal ikke udfyldes)",
      municipality: "Kommune",
      status: "Medregnes",
    },
    status: {
      counted: "Ja",
      periodMissing: "Nej: periode mangler",
      periodInvalid: "Nej: perioden er ikke en dato",
      periodOutside: "Nej: uden for kontraktens år",
      municipalityUnknown: "Nej: ukendt kommune",
      duplicate: "Nej: måned og kommune står højere oppe",
      error: "Nej: fejl i rækken",
    },
  },
  funding: {
    title: "Finansiering",
    columns: {
      name: "Kommune",
      amount: "Beløb",
      share: "Andel",
      inhabitants: "Indbyggere",
      perInhabitant: "Kr. pr. indbygger",
    },
    agreed: "Beløb i 1.000 kr. (t.kr.) som trykt i kontraktens bilag a. Andel = beløb / summen af rækkerne.",
    notFixed: "Ikke fastsat for det valgte år.",
    projected: "SKØN: bilag a fremskrevet med den valgte procent (Forudsætninger); ikke aftalt.",
    control: "Indbyggertal er kun til kontrol: beløbene er aftalt, ikke beregnet her.",
    printed: "I alt som trykt i kontrakten",
    sum: "Rækkernes sum",
    rounding: "Afrundingsdifference",
    roundingNote: ": det trykte beløb gælder, og rækkerne er ikke rettet",
    noRounding: "Ingen afrundingsdifference",
    exact: "Alternativ: trykt beløb fordelt eksakt",
    exactNotes: ["Største rests metode", "Ikke kontraktens tal"],
  },
  areas: {
    title: "Indsatsområder",
    introduction:
      "S: særlige indsatsområder (skriftlig status skyldes). O: fokusområder. K: regionale mål i ord.",
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
  assumptions: assumptionsTexts,
  refusals: sheetRefusals,
};

export type SheetTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, SheetTexts>> = { da };

/** The sheets' words in a contract's language. */
export function sheetTexts(language: ContractLanguage): SheetTexts {
  return texts[language];
}
