import { actualLimits } from "../../contract/actualLimits";
import { agreedFigures } from "../../contract/agreedFigures";
import type { Contract } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import type { EnteredRow } from "../tables/enteredRow";
import { isBlank, type Entry } from "../values/entry";
import type { Issue } from "./issue";

/**
 * More than these, written as a fraction, is likelier a number of percentage points that was typed as it is said,
 * unless the contract agrees on as many.
 */
const MOST_POINTS = 1;

/**
 * Judges the actuals that are typed in beside measures: no other than a number that its unit can have is a figure. What
 * is pasted passes over the cell's own rule.
 * @param headings of the columns that hold a measure's number and its actual
 */
export function checkActuals(
  rows: readonly EnteredRow<Readonly<Record<string, Entry>>>[],
  headings: { readonly id: string; readonly actual: string },
  contract: Contract,
): Issue[] {
  return rows.flatMap(({ row, values }): Issue[] => {
    const received = values[headings.actual] ?? null;
    const measure = contract.measures.find(({ id }) => id === values[headings.id]);
    if (measure?.actual.from !== "entered" || isBlank(received)) return [];
    const { minimum, maximum, limitedAs } = actualLimits(contract, measure);
    const place = { row, column: headings.actual, received } as const;
    if (typeof received !== "number" || received < minimum || received > maximum) {
      return [{ ...place, rule: "actual-impossible", severity: "error", expected: limitedAs }];
    }
    const isBeyond = (figure: number) => Math.abs(figure) > MOST_POINTS;
    const isLarge =
      unitOf(contract, measure.unit).kind === "percentage-points" &&
      isBeyond(received) &&
      !agreedFigures(contract, measure).some(isBeyond);
    return isLarge
      ? [{ ...place, rule: "actual-unlikely", severity: "warning", expected: received / 100 }]
      : [];
  });
}
