import type { Members } from "../../officeObject";
import type { RangeTarget } from "../../hostSession";
import { rangeCells } from "./rangeCells";
import { rangeEditing } from "./rangeEditing";
import { rangeGeometry } from "./rangeGeometry";
import { rangeSizes } from "./rangeSizes";

/** All that the host answers of a range. */
export const rangeMembers: Members<RangeTarget> = {
  ...rangeCells,
  ...rangeGeometry,
  ...rangeEditing,
  ...rangeSizes,
};
