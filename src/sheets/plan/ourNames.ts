import type { Contract } from "../../contract/contract";
import { furtherFigures, type CountedFigure } from "../../contract/figures";
import { measuresWithReadings, type ReadingKey, type ReadingListKey } from "../../contract/readings";

/** Our names for single cells and lists. */
const NAMES = {
  chosenYear: "KKR_ValgtAar",
  statusDate: "KKR_Statusdato",
  reportKind: "KKR_Rapporttype",
  reading: "KKR_Maal2",
  populationSource: "KKR_Folketalskilde",
  amberZone: "KKR_GulZone",
  estimates: "KKR_Skoen",
  compareKnown: "KKR_KunKendteMaaneder",
  guidanceUnit: "KKR_Vejledningsenhed",
  projection: "KKR_Fremskrivning",
  meetingsUntil: "KKR_ForloebTil",
  yearStart: "KKR_AarStart",
  yearEnd: "KKR_AarSlut",
  countedUntil: "KKR_TaeltTil",
  /** A year whose targets a newer contract has fixed, and the day they were sent on, by the user's word. */
  fixedYear: "KKR_FastsatAar",
  sentDay: "KKR_SendtDag",
  monthsEnded: "KKR_HeleMaaneder",
  locked: "KKR_LaasteTal",
  lockedWithoutRow: "KKR_LaastUdenRaekke",
  tolerance: "KKR_Spaend",
  toleranceAbove: "KKR_SpaendOver",
  individualTarget: "KKR_IndividueltMaaltal",
  municipalityList: "KKR_Kommuneliste",
  yearList: "KKR_Aarliste",
  reportKindList: "KKR_Rapporttyper",
  readingList: "KKR_Laesninger",
  yesNoList: "KKR_JaNej",
  guidanceUnitList: "KKR_Vejledningsenheder",
  areaStatusList: "KKR_Statusord",
  finalityList: "KKR_Opgoerelser",
  /** Columns of the dialogue with the municipalities, where Rapportvej is there. */
  dialogueMunicipality: "KKR_DialogKommune",
  dialogueInvited: "KKR_DialogInviteret",
  dialogueHeld: "KKR_DialogAfholdt",
  dialogueAgreed: "KKR_DialogAftalt",
  countedMunicipality: "KKR_TalKommune",
  counted: "KKR_Medregnes",
  countedIndividual: "KKR_TalIndividuelle",
  countedCollective: "KKR_TalKollektive",
  countedGrowth: "KKR_TalVaekstforloeb",
  countedYoung: "KKR_TalUnder3Aar",
} as const;

export type NameKey = keyof typeof NAMES | CountedFigure | ReadingKey | ReadingListKey;

/** Of a contract, what decides which tables and names there are. */
export type NamedContract = Pick<Contract, "years" | "counted" | "measures">;

/** Our names under a contract, with those for what it has of its own. */
export function namesFor(contract: Omit<NamedContract, "years">): Readonly<Record<NameKey, string>> {
  const counted = furtherFigures(contract).map(({ key, id }) => [key, `KKR_Tal_${nameId(id)}`] as const);
  // The first measure with readings has the names that a single one has.
  const readings = measuresWithReadings(contract)
    .slice(1)
    .flatMap(({ measure: { id }, key, list }) => [
      [key, `KKR_MaalFor_${nameId(id)}`] as const,
      [list, `KKR_LaesningerFor_${nameId(id)}`] as const,
    ]);
  return { ...NAMES, ...Object.fromEntries([...counted, ...readings]) };
}

/**
 * An id of the contract as a part of a name of Excel's, which takes few signs: whatever is neither letter nor digit by
 * its code, so that no two ids are one, and so that a number after a name's last `_` is none of the id's.
 */
export function nameId(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, (sign) => `.${(sign.codePointAt(0) ?? 0).toString(16)}.`);
}
