import type { Contract, Municipality } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";
import type { Entry } from "./entry";
import { once } from "./once";
import { repairText } from "./repairText";
import { isSoundText } from "./riskyText";

export interface ReadMunicipality {
  /** As it is written. */
  readonly municipality: Municipality | undefined;
  /** Once broken letters are repaired. */
  readonly meantMunicipality: Municipality | undefined;
  /** Where that stands among the contract's municipalities; -1 for none. */
  readonly municipalityPlace: number;
  /** Whether it is written by its official name, in which nothing is wrong. */
  readonly isOfficial: boolean;
}

/** Reads municipalities; each spelling is looked up once, however many rows have it. */
export function municipalityReader(contract: Contract): (written: Entry) => ReadMunicipality {
  return once((written: Entry) => {
    const municipality = findMunicipality(contract, written);
    const meantMunicipality =
      municipality ??
      (typeof written === "string" ? findMunicipality(contract, repairText(written)) : undefined);
    return {
      municipality,
      meantMunicipality,
      municipalityPlace: meantMunicipality ? contract.municipalities.indexOf(meantMunicipality) : -1,
      isOfficial: written === municipality?.name && isSoundText(municipality.name),
    };
  });
}
