import type { Contract, Municipality } from "../contract/contract";
import { findMunicipality } from "../contract/municipalities";
import type { Entry } from "./activityRow";
import { repairText } from "./repairText";

export interface ReadMunicipality {
  /** As it is written. */
  readonly municipality: Municipality | undefined;
  /** Once broken letters are repaired. */
  readonly meantMunicipality: Municipality | undefined;
}

/** Reads municipalities; each spelling is looked up once, however many rows have it. */
export function municipalityReader(contract: Contract): (written: Entry) => ReadMunicipality {
  const known = new Map<Entry, ReadMunicipality>();
  return (written) => {
    let read = known.get(written);
    if (!read) {
      const municipality = findMunicipality(contract, written);
      const meantMunicipality =
        municipality ??
        (typeof written === "string" ? findMunicipality(contract, repairText(written)) : undefined);
      read = { municipality, meantMunicipality };
      known.set(written, read);
    }
    return read;
  };
}
