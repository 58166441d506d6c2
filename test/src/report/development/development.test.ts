import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, nearestNumber, ZERO, type Rational } from "../../../../src/calc/rational";
import { CAUSES, type Cause } from "../../../../src/report/development/causes";
import { basisOf } from "../../../../src/report/development/basisOf";
import {
  developmentBetween,
  type FigureDevelopment,
  type Development,
} from "../../../../src/report/development/development";
import type { ReportBasis } from "../../../../src/report/development/reportBasis";
import { CASE_SEED } from "../../functions/independent/cases";
import { figure, measureFacts, reportFacts } from "../factsByHand";
import { basisFrom, inputs, type Inputs } from "./generatedBases";

const PAIRS = 1_000;

/** left + right. */
const sumOf = (left: Rational, right: Rational) => differenceOf(left, differenceOf(ZERO, right));

const changesOf = ({ measures, municipalities }: Development): FigureDevelopment[] => [
  ...measures.flatMap(({ actual, deviation }) => [actual, deviation]),
  ...municipalities.flatMap(({ individual, deviation }) => [individual, deviation]),
];

const causesOf = ({ parts = [] }: FigureDevelopment) =>
  parts.filter(({ amount }) => amount.numerator !== 0n).flatMap(({ causes }) => causes);

/** Takes one thing over from other inputs, so that it alone differs. */
const ONLY: Readonly<Record<Cause, (given: Inputs, other: Inputs) => Inputs>> = {
  corrections: (given, other) =>
    withMonths(given, other, (old, now) => (old !== null && now !== null ? now : old)),
  lapsed: (given, other) => withMonths(given, other, (old, now) => (now === null ? null : old)),
  late: (given, other) => withMonths(given, other, (old, now) => old ?? now),
  period: (given, other) => ({
    ...withMonths(given, other, (old, now, month) => (month < given.monthsEnded ? old : now)),
    monthsEnded: Math.max(given.monthsEnded, other.monthsEnded),
  }),
  population: (given, { inhabitants }) => ({ ...given, inhabitants }),
  contract: (given, { target }) => ({ ...given, target }),
  choices: (given, { individualTarget, comparesKnown, reading }) => ({
    ...given,
    individualTarget,
    comparesKnown,
    reading,
  }),
  basis: (given, { firms }) => ({ ...given, firms: given.firms === null ? firms : null }),
};

type Month = number | null;

function withMonths(
  given: Inputs,
  other: Inputs,
  choose: (old: Month, now: Month, month: number) => Month,
): Inputs {
  return {
    ...given,
    months: given.months.map((own, place) =>
      own.map((row, figure) =>
        row.map((old, month) => choose(old, other.months[place]?.[figure]?.[month] ?? null, month)),
      ),
    ),
  };
}

describe("1,000 generated pairs of reports", () => {
  const pairs = fc.sample(fc.tuple(inputs, inputs), { numRuns: PAIRS, seed: CASE_SEED });

  it("are divided into causes that sum exactly to the difference, each cause once and in its order", () => {
    let divided = 0;
    const wrong: unknown[] = [];
    for (const [one, other] of pairs) {
      for (const change of changesOf(developmentBetween(basisFrom(one), basisFrom(other)))) {
        const { from, to, parts } = change;
        if ((parts === undefined) !== (from === null || to === null)) wrong.push(change);
        if (!parts || from === null || to === null) continue;
        divided++;
        const sum = parts.reduce((total, { amount }) => sumOf(total, amount), ZERO);
        const isEach = parts.flatMap(({ causes }) => causes).join() === CAUSES.join();
        // Whole figures are what they are; a share of a target is shown as the double nearest to it.
        const isWhole = Number.isInteger(from) && Number.isInteger(to);
        const isSum = isWhole
          ? sum.numerator === BigInt(to - from) * sum.denominator
          : Math.abs(nearestNumber(sum) - (to - from)) < 1e-9;
        if (!isEach || !isSum) wrong.push(change);
      }
    }
    expect(wrong).toEqual([]);
    expect(divided).toBeGreaterThan(5 * PAIRS);
  });

  it("back and forth come to nothing, exactly", () => {
    const wrong: unknown[] = [];
    for (const [one, other] of pairs.slice(0, PAIRS / 10)) {
      const there = changesOf(developmentBetween(basisFrom(one), basisFrom(other)));
      const back = changesOf(developmentBetween(basisFrom(other), basisFrom(one)));
      for (const [index, { parts }] of there.entries()) {
        const all = [...(parts ?? []), ...(back[index]?.parts ?? [])];
        const { numerator } = all.reduce((total, { amount }) => sumOf(total, amount), ZERO);
        if (numerator !== 0n) wrong.push([one, other]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(CAUSES)("where %s alone differ, no other cause has a part", (cause) => {
    const found = new Set<Cause>();
    for (const [one, other] of pairs.slice(0, PAIRS / CAUSES.length)) {
      const before = basisFrom(one);
      const now = basisFrom(ONLY[cause](one, other));
      for (const change of changesOf(developmentBetween(before, now))) {
        // From firms to guidances, no version between has a value.
        const isOfFirms = one.firms !== null && cause === "basis";
        for (const each of causesOf(change)) if (!isOfFirms) found.add(each);
      }
    }
    expect([...found]).toEqual([cause]);
  });
});

describe("the difference between two reports", () => {
  const given: Inputs = {
    monthsEnded: 3,
    months: [
      [
        [10, 20, null, 5],
        [1, 1, 1, 1],
        [2, 2, 2, 2],
        [0, 0, 0, 0],
      ],
      [
        [5, 5, 5, 5],
        [1, 1, 1, 1],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      [
        [7, 7, 7, 7],
        [1, 1, 1, 1],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ].map((own) => own.map((row) => [...row, ...Array<null>(8).fill(null)])),
    inhabitants: [10_000, 20_000, 70_000],
    individualTarget: 100,
    comparesKnown: false,
    firms: null,
    target: 365,
    reading: null,
    share: 0.47,
    shareDay: 46_112,
  };
  const april = (months: Inputs["months"]) => ({ ...given, monthsEnded: 4, months });

  /** Of R1 by hand: 66 + 9 at the end of March. */
  function r1(now: Inputs, before: Inputs = given) {
    const found = developmentBetween(basisFrom(before), basisFrom(now)).measures.find(
      ({ id }) => id === "R1",
    );
    return found ?? expect.fail("R1");
  }
  const told = ({ parts = [] }: FigureDevelopment) =>
    parts
      .filter(({ amount }) => amount.numerator !== 0n)
      .map(({ causes, amount }) => [causes.join("+"), nearestNumber(amount)]);

  it("is told apart by hand: 20 corrected to 17, March comes late with 8, April is 5 + 5 + 7 + 3", () => {
    const months = given.months.map((own, place) =>
      own.map((row, figure) =>
        row.map((value, month) =>
          place > 0 || figure > 0 ? value : month === 1 ? 17 : month === 2 ? 8 : value,
        ),
      ),
    );
    const { actual, deviation } = r1(april(months));
    expect([actual.from, actual.to]).toEqual([75, 100]);
    expect(told(actual)).toEqual([
      ["corrections", -3],
      ["late", 8],
      ["period", 20],
    ]);
    // 365 a year are one a day: the 30 days of April.
    expect(told(deviation)).toEqual([
      ["corrections", -3],
      ["late", 8],
      ["period", -10],
    ]);
  });

  it("names what has been taken away apart from what was corrected: 20 is gone, 10 was 9", () => {
    const months = given.months.map((own, place) =>
      own.map((row, figure) =>
        row.map((value, month) =>
          place + figure > 0 ? value : month === 0 ? 9 : month === 1 ? null : value,
        ),
      ),
    );
    expect(told(r1({ ...given, months }).actual)).toEqual([
      ["corrections", -1],
      ["lapsed", -20],
    ]);
  });

  it("leaves together what nobody can tell apart: firms of another day", () => {
    const { actual } = r1({ ...april(given.months), firms: 90 }, { ...given, firms: 70 });
    expect(told(actual)).toEqual([["corrections+lapsed+late+period", 20]]);
  });

  it("has no distance of a measure that missing months leave unjudged", () => {
    const basis = (incomplete: number) => {
      const said = { toDate: figure(3739.7), actual: figure(3700), deviation: figure(-39.7) };
      const measures = [measureFacts("R1", { ...said, incomplete })];
      return basisOf(reportFacts({ measures }), { counted: { rows: [], columns: {} }, settings: {} });
    };
    const [r1] = developmentBetween(basis(0), basis(1)).measures;
    expect(r1?.actual.to).toBe(3700);
    expect(r1?.deviation).toEqual({ from: -39.7, to: null, parts: undefined });
  });

  it("is not divided where one of the two has no figure", () => {
    const samsoe = developmentBetween(basisFrom(given), basisFrom(april(given.months))).municipalities[0];
    expect(samsoe?.deviation).toEqual({ from: null, to: null, parts: undefined });
    expect(samsoe?.individual.parts).toBeDefined();
  });

  it("takes a measurement of another day for a new one, one of the same day for a correction", () => {
    const n1a = (now: Inputs) =>
      developmentBetween(basisFrom(given), basisFrom(now)).measures.find(({ id }) => id === "N1a")?.actual ??
      expect.fail("N1a");
    expect(told(n1a({ ...given, share: 0.49 }))).toEqual([["corrections", 0.02]]);
    expect(told(n1a({ ...given, share: 0.49, shareDay: 46_142 }))).toEqual([["period", 0.02]]);
  });

  it("believes what is shown where it is not what the cells come to, and divides nothing then", () => {
    const basis = basisFrom(given);
    const typed: ReportBasis = {
      ...basis,
      measures: basis.measures.map((each) => (each.id === "R1" ? { ...each, actual: 80 } : each)),
    };
    const change = developmentBetween(basis, typed).measures[0]?.actual;
    expect(change?.parts).toEqual([{ causes: CAUSES, amount: { numerator: 5n, denominator: 1n } }]);
  });

  it("of two years is not told apart", () => {
    const next = developmentBetween(basisFrom(given), { ...basisFrom(given), year: 2027 });
    expect(next.isSameYear).toBe(false);
    expect(next.measures[0]?.actual.parts).toEqual([{ causes: CAUSES, amount: ZERO }]);
  });

  it("is exact where doubles are not: a third of the total is shared out", () => {
    const thirds = { ...given, inhabitants: [10_000, 10_000, 10_000] };
    const place = developmentBetween(basisFrom(thirds), basisFrom({ ...thirds, individualTarget: 101 }));
    const part = place.municipalities[1]?.deviation.parts?.find(({ causes }) => causes[0] === "choices");
    // 1/3 of one more, for 90 of 365 days.
    expect(part?.amount).toEqual({ numerator: -6n, denominator: 73n });
    expect(differenceOf(part?.amount ?? ZERO, { numerator: -6n, denominator: 73n })).toEqual(ZERO);
  });
});
