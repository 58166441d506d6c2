import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, serialOfInstant } from "../../../../src/calc/serialDate";
import type { Contract, Measure } from "../../../../src/contract/contract";
import { contractInUse, populationInUse } from "../../../../src/contract/contractInUse";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { presentNaming } from "../../../../src/sheets/presentNaming";
import { toDateContent } from "../../../../src/sheets/targets/toDateContent";
import { customFunctions, NAMESPACE } from "../../../../workbench/cli/customFunctions";
import { createEngine } from "../../../../workbench/engine/engine";
import { createWorkbook } from "../../../../workbench/model/workbook";
import { words } from "../../../words";

const YEAR = 2027;
const engine = createEngine(createWorkbook());
engine.setFunctions(NAMESPACE, customFunctions());

/** How many months a step of each kind has, and the keys of the calendar month that it begins with. */
const KINDS = [
  [6, (year: number, month: number) => `${year}H${Math.floor(month / 6) + 1}`],
  [3, (year: number, month: number) => `${year}K${Math.floor(month / 3) + 1}`],
  [1, (year: number, month: number) => `${year}-${String(month + 1).padStart(2, "0")}`],
] as const;

const steps = fc.constantFrom(...KINDS).chain(([months, keyOf]) =>
  fc
    .tuple(
      // Steps follow the calendar: a year of half-years begins in January or July.
      fc.integer({ min: 0, max: 12 / months - 1 }),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12 / months, maxLength: 12 / months }),
    )
    .map(([at, values]) => ({
      startMonth: at * months,
      steps: values.map((value, index) => {
        const first = new Date(Date.UTC(YEAR, at * months + index * months, 1));
        return { key: keyOf(first.getUTCFullYear(), first.getUTCMonth()), months, first, value };
      }),
    })),
);

function contractFrom(startMonth: number): Contract {
  const { source, ...contract } = contractInUse();
  const inForce = `${YEAR}-${String(startMonth + 1).padStart(2, "0")}-01`;
  return { ...contract, years: [YEAR], source: { ...source, inForce } };
}

function answer(contract: Contract, measure: Measure, countedUntil: number): unknown {
  const input = planInput(
    contract,
    populationInUse(),
    { year: YEAR, date: countedUntil, individualTarget: undefined },
    presentNaming(contract, { sheets: {}, tables: {}, names: {} }),
  );
  const content = toDateContent(input, { measure, year: YEAR });
  if (typeof content !== "object" || content === null) return content;
  const names = {
    KKR_TaeltTil: countedUntil,
    KKR_ValgtAar: YEAR,
    KKR_Rapporttype: `"${words.sheets.shared.provisional}"`,
  };
  const cells = { "[@Måltal]": 1, "[@År]": YEAR, "[@Opgørelse]": '""' };
  const text = Object.entries({ ...names, ...cells }).reduce(
    (formula, [reference, value]) => formula.replaceAll(reference, String(value)),
    content.formula,
  );
  return engine.evaluate(text.startsWith("=") ? text : `=${text}`);
}

const base: Measure = {
  id: "X1",
  kind: "regional",
  title: "Prøve",
  point: "Prøve",
  section: "1",
  unit: "antal",
  rule: ">=",
  cumulative: true,
  targets: {},
  actual: { from: "entered", source: "Prøve" },
};

it("follows the steps of a year, each day having its part of its own step's target", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -40, max: 400 }), ({ startMonth, steps: parts }, days) => {
      const contract = contractFrom(startMonth);
      const first = serialOfInstant(new Date(Date.UTC(YEAR, startMonth, 1)));
      const countedUntil = first - 1 + days;
      const targets = Object.fromEntries(
        parts.map(({ key, value }) => [key, { kind: "fixed", value }] as const),
      );
      // Day by day, from the year's first to the one that is counted to.
      let due = 0;
      let level = parts[0]?.value ?? 0;
      for (let day = first; day <= countedUntil; day++) {
        const at = instantOf(day);
        const step = parts.findLast((each) => each.first <= at);
        if (!step) throw new Error("a day before the year");
        const ends = new Date(step.first);
        ends.setUTCMonth(ends.getUTCMonth() + step.months);
        if (at >= ends) break;
        due += step.value / ((ends.getTime() - step.first.getTime()) / 86_400_000);
        level = step.value;
      }
      expect(answer(contract, { ...base, targets }, countedUntil)).toBeCloseTo(due, 6);
      expect(answer(contract, { ...base, targets, cumulative: false }, countedUntil)).toBe(level);
    }),
    { numRuns: 60 },
  );
});

it("is the year's target by days where it has one, and none of a figure that does not add up", () => {
  const contract = contractFrom(6);
  const targets = { [YEAR]: { kind: "fixed", value: 1 } } as const;
  const december = serialOfInstant(new Date(Date.UTC(YEAR, 11, 31)));
  // 184 of the 366 days from July 2027 to June 2028.
  expect(answer(contract, { ...base, targets }, december)).toBeCloseTo(184 / 366, 12);
  expect(answer(contract, { ...base, targets, cumulative: false }, december)).toBeNull();
});
