import type { Unit } from "../../../contract/contract";
import { hasFractions, isPercentage } from "../../../contract/units";

export const DATE = "dd-mm-yyyy";
/** Danish month names, whoever looks: a sheet follows the contract's language. */
export const MONTH = "[$-406]mmmm yyyy";
export const WHOLE = "#,##0";
export const SIGNED_WHOLE = "+#,##0;-#,##0;0";
export const ONE_DECIMAL = "#,##0.0";
export const SIGNED_ONE_DECIMAL = "+#,##0.0;-#,##0.0;0.0";
export const PERCENT = "0.0%";
export const PERCENT_TWO_DECIMALS = "0.00%";
/** Two decimals: with one, -10.04 % would look like the limit that it has passed. */
export const SIGNED_PERCENT = "+0.00%;-0.00%;0.00%";
/** On an axis, whose lines stand at whole percents. */
export const SIGNED_WHOLE_PERCENT = "+0%;-0%;0%";
export const TEXT = "@";
export const YEAR = "0";

/**
 * A figure in its unit, with as many decimals as it has up to three: a missed goal must not look like one that is
 * just met. What is counted, or paid in 1.000 kr., has its unit in the column beside it. The sign `%` scales a fraction, the words behind it say which percent is meant.
 */
export function valueFormat(unit: Unit): string {
  const { kind, decimals } = unit;
  const fraction = decimals === undefined ? ".0##" : `.${"0".repeat(decimals)}`.replace(/\.$/, "");
  switch (kind) {
    case "share":
      return `0${fraction}%`;
    case "percentage-points":
      return `0${fraction}%"-point"`;
    case "points":
      return `0${fraction}`;
    case "number":
      return `#,##0${fraction}`;
    default:
      return decimals === undefined ? WHOLE : `#,##0${fraction}`;
  }
}

/** A target to date or a forecast: computed, so one decimal more than what is counted. */
export function computedFormat(unit: Unit): string {
  return valueFormat(unit) === WHOLE ? ONE_DECIMAL : valueFormat(unit);
}

/** A difference in its unit, always with its sign; between two percentages it is in percentage points. */
export function deviationFormat(unit: Unit): string {
  if (isPercentage(unit)) return '+0.0##%"-point";-0.0##%"-point";0.0%"-point"';
  if (hasFractions(unit)) return "+#,##0.0##;-#,##0.0##;0.0";
  return SIGNED_ONE_DECIMAL;
}
