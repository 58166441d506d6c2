import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityImportInput } from "../../../../src/activity/import/activityImport";
import { activityKey } from "../../../../src/activity/tables/activityFacts";
import type { LockedPlace } from "../../../../src/activity/check/tableRules";
import { figureColumns } from "../../../../src/activity/tables/activityRow";
import { applyChanges, invertChanges } from "../../../../src/activity/tables/change";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { IN_A_WORKBOOK, month } from "../activityRows";
import { anyRows } from "../anyRows";
import { enterPlan } from "./enterPlan";
import { planActivityImport } from "../atOnce";

const contract = contractInUse();
const figure = fc.option(fc.nat({ max: 60 }));

const lockedPlace = fc.record({
  month: fc.integer({ min: 1, max: 6 }),
  municipality: fc.constantFrom(...contract.municipalities.slice(0, 6)),
  figures: fc.record({ individual: figure, collective: figure, growth: figure, young: figure }),
});

const locks = fc
  .array(lockedPlace, { maxLength: 3 })
  .map(
    (places): ReadonlyMap<string, LockedPlace> =>
      new Map(places.map((each) => [activityKey(month(each.month), each.municipality), each.figures])),
  );

const marked = anyRows.chain((rows) =>
  fc
    .array(fc.constantFrom(...figureColumns()), { maxLength: rows.length })
    .map((columns) =>
      rows.map((row, index) =>
        columns[index] ? { ...row, marks: { [columns[index]]: { kind: "date" as const } } } : row,
      ),
    ),
);

/** Sheets and files with much that is wrong in them, and locks on some months. */
const imports: fc.Arbitrary<ActivityImportInput> = fc.record({
  existing: marked,
  incoming: anyRows,
  contract: fc.constant(contract),
  statusDate: fc.constant(IN_A_WORKBOOK.statusDate),
  fix: fc.boolean(),
  locked: locks,
});

describe("planActivityImport", () => {
  it("leaves nothing to add and nothing to change once it is carried out", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const plan = planActivityImport(given);
        const again = planActivityImport({ ...given, existing: enterPlan(given.existing, plan) });
        expect(again).toMatchObject({ added: [], changed: [], warnings: [], leftOut: plan.leftOut });
        expect(again.locked).toEqual(plan.locked);
      }),
      { numRuns: 1000 },
    );
  });

  it("counts each row of the file once", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const { summary, identical, added, changed, leftOut } = planActivityImport(given);
        const { rows, updated, locked, blank } = summary;
        expect(rows).toBe(given.incoming.length);
        expect(added.length + updated + identical + locked + leftOut.rows.length + blank).toBe(rows);
        expect(new Set(changed.map(({ fileRow }) => fileRow)).size).toBe(updated);
      }),
    );
  });

  it("enters no figure that is in error, and touches none of a locked month", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const plan = planActivityImport(given);
        const figures = new Set<string>(figureColumns());
        const after = enterPlan(given.existing, plan);
        const errors = checkActivity(after, IN_A_WORKBOOK).filter(({ severity }) => severity === "error");
        const wrong = new Set(errors.map(({ row, column }) => `${row} ${column}`));
        const lockedMonths = new Set([...(given.locked ?? [])].map(([key]) => key.slice(0, 7)));
        for (const { row, column, month: of, to } of plan.changed.filter((each) =>
          figures.has(each.column),
        )) {
          expect(wrong.has(`${row} ${column}`), `${row} ${column} ${JSON.stringify(to)}`).toBe(false);
          expect(lockedMonths.has(isoMonthOf(of))).toBe(false);
        }
        for (const { row, values } of after.slice(given.existing.length)) {
          for (const column of figureColumns()) expect(wrong.has(`${row} ${column}`)).toBe(false);
          const filled = figureColumns().some((column) => values[column] !== null);
          if (filled) expect(lockedMonths.has(isoMonthOf(Number(values.period)))).toBe(false);
        }
      }),
    );
  });

  it("can be taken back cell by cell", () => {
    fc.assert(
      fc.property(imports, (given) => {
        const { changed } = planActivityImport(given);
        const changedRows = applyChanges(given.existing, changed);
        expect(applyChanges(changedRows, invertChanges(changed))).toEqual(given.existing);
      }),
    );
  });
});

/** Excel counts days from 30 December 1899. */
function isoMonthOf(serialDay: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serialDay * 86_400_000).toISOString().slice(0, 7);
}
