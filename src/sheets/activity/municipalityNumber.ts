import { textLiteral } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";

/** More of a formula's 8,192 characters than this are not given to the municipalities' names; 98 take about 1,200. */
const LONGEST_LIST = 1500;

/**
 * The number of municipalities among those of the contract, as a formula's text: not among those on Kommuner, which
 * somebody may sort or delete.
 * @param otherwise where to look them up where they are too many for one formula
 */
export function municipalityNumber({ contract }: PlanInput, municipality: string, otherwise: string): string {
  const list = `{${contract.municipalities.map(({ name }) => textLiteral(name)).join(";")}}`;
  return `MATCH(${municipality},${list.length > LONGEST_LIST ? otherwise : list},0)`;
}
