import {
  differenceOf,
  floorOf,
  nearestNumber,
  productOf,
  rationalOf,
  type Rational,
} from "../../calc/rational";
import { powerOfTen, roundedUnits } from "../../calc/decimal";
import { decimalsInFull } from "../../calc/decimalsInFull";
import type { CausePart } from "./divideByCause";

/** A change's figures as whole numbers of its last decimal's unit, so that what is shown adds up. */
export interface ShownDevelopment {
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** In the parts' order; they sum to the change. */
  readonly parts: readonly number[];
}

/**
 * Rounds a change and its parts by the largest remainder, with as few decimals as show both ends in full and every part
 * that is not zero, where so many suffice.
 * @param scale what one is written as: 100 where shares are written as percentages
 * @param least, most how many decimals there are
 */
export function shownChange(
  from: number,
  to: number,
  parts: readonly CausePart[],
  { scale, least, most }: { readonly scale: number; readonly least: number; readonly most: number },
): ShownDevelopment {
  const amounts = parts.map(({ amount }) => productOf(amount, rationalOf(scale)));
  const [first = 0, last = 0] = [from, to].map((each) =>
    nearestNumber(productOf(rationalOf(each), rationalOf(scale))),
  );
  const inFull = decimalsInFull([first, last], least, most);
  for (let decimals = inFull; ; decimals++) {
    const units = roundedParts(first, last, amounts, decimals);
    const isSeen = amounts.every(({ numerator }, index) => numerator === 0n || units.parts[index] !== 0n);
    if (!isSeen && decimals < most) continue;
    const shown = (value: bigint) => Number(value) / 10 ** decimals;
    return {
      decimals,
      from: shown(units.from),
      to: shown(units.to),
      change: shown(units.to - units.from),
      parts: units.parts.map(shown),
    };
  }
}

function roundedParts(from: number, to: number, amounts: readonly Rational[], decimals: number) {
  const [first, last] = [roundedUnits(from, decimals), roundedUnits(to, decimals)];
  const factor = { numerator: powerOfTen(decimals), denominator: 1n };
  const exact = amounts.map((each) => productOf(each, factor));
  const parts = exact.map(floorOf);
  const remainders = exact.map((each, index) =>
    differenceOf(each, { numerator: parts[index] ?? 0n, denominator: 1n }),
  );
  const left = last - first - parts.reduce((sum, each) => sum + each, 0n);
  // A part that a cause has not changed stays zero, whatever the two ends are rounded to.
  const order = exact
    .flatMap(({ numerator }, index) => (numerator === 0n ? [] : [index]))
    .toSorted(
      (one, other) => nearestNumber(remainders[other] ?? factor) - nearestNumber(remainders[one] ?? factor),
    );
  const step = left < 0n ? -1n : 1n;
  const next = left < 0n ? order.toReversed() : order;
  for (const index of next.slice(0, Number(left * step))) parts[index] = (parts[index] ?? 0n) + step;
  return { from: first, to: last, parts };
}
