import type { Contract, Municipality } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";
import type { Entry } from "./entry";
import { memoize } from "./memoize";
import { repairText } from "./repairText";
import { isSafeText } from "./riskyText";

export interface ReadMunicipality {
  /** As written. */
  readonly municipality: Municipality | undefined;
  /** Once broken letters are repaired. */
  readonly resolvedMunicipality: Municipality | undefined;
  /** Its index among the contract's municipalities; -1 for none. */
  readonly municipalityIndex: number;
  /** Whether it is written by its official name, in which nothing is wrong. */
  readonly isOfficial: boolean;
}

/** Reads municipalities; each spelling is looked up once, however many rows have it. */
export function municipalityReader(contract: Contract): (written: Entry) => ReadMunicipality {
  return memoize((written: Entry) => {
    const municipality = findMunicipality(contract, written);
    const resolvedMunicipality =
      municipality ??
      (typeof written === "string" ? findMunicipality(contract, repairText(written)) : undefined);
    return {
      municipality,
      resolvedMunicipality: resolvedMunicipality,
      municipalityIndex: resolvedMunicipality ? contract.municipalities.indexOf(resolvedMunicipality) : -1,
      isOfficial: written === municipality?.name && isSafeText(municipality.name),
    };
  });
}
