import type { Contract, Municipality } from "../contract/contract";
import { findMunicipality } from "../contract/municipalities";
import type { Entry } from "./activityRow";
import { mayBeBroken, repairText } from "./repairText";

export interface ReadMunicipality {
  /** As it is written. */
  readonly municipality: Municipality | undefined;
  /** Once broken letters are repaired. */
  readonly meantMunicipality: Municipality | undefined;
  /** Whether it is written by its official name, and nothing is broken in that. */
  readonly isOfficial: boolean;
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
      const isOfficial = written === municipality?.name && !mayBeBroken(municipality.name);
      read = { municipality, meantMunicipality, isOfficial };
      known.set(written, read);
    }
    return read;
  };
}
