import type { Municipality } from "../../contract/contract";
import type { AsideRow } from "./asideRow";
import type { CellMark, ComputedCell, RowMisfit } from "./enteredRow";
import type { Entry } from "../values/entry";

/** Facts of a row that every rule can use, whichever table it stands in. */
export interface RowFacts {
  readonly row: number;
  readonly values: Readonly<Record<string, Entry>>;
  readonly marks: Readonly<Record<string, CellMark>> | undefined;
  readonly computed: Readonly<Record<string, ComputedCell>> | undefined;
  /** Whether its cells may stand in other columns than their own. */
  readonly misfit: RowMisfit | undefined;
  /** Whether it holds no data of its own. */
  readonly aside: AsideRow | undefined;
  /** The municipality as it is written. */
  readonly municipality: Municipality | undefined;
  /** The municipality once broken letters are repaired. */
  readonly resolvedMunicipality: Municipality | undefined;
  /** A month of the contract's years and a municipality by its official name, both as they ought to stand. */
  readonly hasValidKey?: boolean;
  /** All figures are there as counts, so that no rule for single figures has anything to say. */
  readonly hasValidFigures?: boolean;
  /** Texts and the municipality in which no letter is broken, and of which no program makes a formula. */
  readonly hasSafeTexts?: boolean;
}
