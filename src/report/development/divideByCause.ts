import { differenceOf, type Rational } from "../../calc/rational";
import { CAUSES, type Cause } from "./causes";

/** The contribution of one cause, or of several that cannot be separated. */
export interface CausePart {
  readonly causes: readonly Cause[];
  readonly amount: Rational;
}

/**
 * Divides the difference between the first and last of a figure's versions by cause; the parts sum to it exactly. A
 * version without a value leaves the causes around it together.
 * @param values one more than there are causes
 * @returns `undefined` where the first or the last has no value: there is no difference
 */
export function divideByCause(values: readonly (Rational | undefined)[]): readonly CausePart[] | undefined {
  let known = values[0];
  if (!known || !values[CAUSES.length]) return undefined;
  const parts: CausePart[] = [];
  let together: Cause[] = [];
  for (const [index, cause] of CAUSES.entries()) {
    together.push(cause);
    const next = values[index + 1];
    if (!next) continue;
    parts.push({ causes: together, amount: differenceOf(next, known) });
    [known, together] = [next, []];
  }
  return parts;
}
