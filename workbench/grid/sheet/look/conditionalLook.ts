import { ruleValue } from "../../../host/objects/rules/validity";
import type { HostSession } from "../../../host/hostSession";
import { contains } from "../../../model/address";
import type { CellValue } from "../../../model/cell";
import { isCellError } from "../../../model/cell";
import type { ConditionalFormat, ConditionalRule, ConditionalStyle } from "../../../model/conditionalFormat";
import type { Sheet } from "../../../model/sheet";

/** A bar behind a cell's number: from where to where, as shares of the cell's width. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

export interface ConditionalLook extends ConditionalStyle {
  readonly bar?: DataBar;
  readonly hidesValue?: boolean;
}

/** The look that the applicable conditional formats give a cell; the first of them wins. */
export function conditionalLook(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): ConditionalLook | undefined {
  let look: ConditionalLook | undefined;
  for (const format of sheet.conditionalFormats) {
    if (!contains(format.area, row, column)) continue;
    if (format.rule.kind === "DataBar") {
      look = { ...barLook(sheet, format, format.rule, value), ...look };
    } else if (holds(session, sheet, row, column, value, format)) {
      look = joined(look, format.style);
      if (format.stopIfTrue) break;
    }
  }
  return look;
}

function joined(first: ConditionalLook | undefined, second: ConditionalStyle): ConditionalLook {
  if (!first) return second;
  return {
    ...second,
    ...first,
    font: { ...second.font, ...first.font },
    borders: { ...second.borders, ...first.borders },
  };
}

function holds(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  { rule, area }: ConditionalFormat,
): boolean {
  if (rule.kind === "DataBar") return false;
  const read = (formula: string): CellValue => ruleValue(session, sheet, row, column, area, formula);
  if (rule.kind === "Custom") {
    const answer = read(rule.formula);
    return answer === true || (typeof answer === "number" && answer !== 0);
  }
  return compares(value, rule, read);
}

/** Compares as Excel does: numbers before texts before truth values, texts whatever their case. */
function compares(
  value: CellValue,
  rule: Extract<ConditionalRule, { kind: "CellValue" }>,
  read: (formula: string) => CellValue,
): boolean {
  const first = ordered(value, read(rule.formula1));
  const second = rule.formula2 === undefined ? undefined : ordered(value, read(rule.formula2));
  if (first === undefined) return false;
  const isBetween = second !== undefined && first >= 0 && second <= 0;
  switch (rule.operator) {
    case "Between":
      return isBetween;
    case "NotBetween":
      return second !== undefined && !isBetween;
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "LessThan":
      return first < 0;
    case "GreaterThanOrEqualTo":
      return first >= 0;
    case "LessThanOrEqualTo":
      return first <= 0;
  }
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Below 0, 0 or above 0 as the first comes before, equals or follows the second; `undefined` for errors. */
function ordered(given: CellValue, other: CellValue): number | undefined {
  if (isCellError(given) || isCellError(other)) return undefined;
  // An empty cell counts as nothing of the other's kind.
  const value = given ?? (typeof other === "string" ? "" : 0);
  const against = other ?? (typeof value === "string" ? "" : 0);
  const ranks = (RANKS[typeof value] ?? 0) - (RANKS[typeof against] ?? 0);
  if (ranks !== 0) return ranks;
  if (typeof value === "string" && typeof against === "string") {
    return value.localeCompare(against, "da", { sensitivity: "accent" });
  }
  return Number(value) - Number(against);
}

function barLook(
  sheet: Sheet,
  { area }: ConditionalFormat,
  rule: Extract<ConditionalRule, { kind: "DataBar" }>,
  value: CellValue,
): ConditionalLook {
  if (typeof value !== "number") return {};
  let least = 0;
  let most = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const other = sheet.cells.get(row * 16_384 + column)?.value;
      if (typeof other !== "number") continue;
      least = Math.min(least, other);
      most = Math.max(most, other);
    }
  }
  const span = most - least || 1;
  const ends = [-least / span, (value - least) / span];
  return {
    bar: {
      from: Math.min(...ends),
      to: Math.max(...ends),
      color: value < 0 ? rule.negativeColor : rule.positiveColor,
    },
    ...(rule.showValue ? {} : { hidesValue: true }),
  };
}
