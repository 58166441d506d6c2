import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCriterion } from "../../../../workbench/engine/values/criteria";
import { inheritSearches, matchingPositions } from "../../../../workbench/engine/values/criteriaIndex";

const value = fc.constantFrom(null, "", 0, 1, 2, 2.5, -1, "1", "Aarhus", "aarhus", "Aabenraa", true, false);
const CRITERIA = [">=1", "<2", "<>1", "aa*", "", "=", 1, "AARHUS", true, 2.5];

it("finds in a matrix of which some rows have changed what a look at each value finds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }),
      fc.array(fc.array(fc.tuple(fc.nat(), value, value), { maxLength: 4 }), { maxLength: 4 }),
      (first, edits) => {
        let matrix = first;
        const expectAll = () => {
          for (const criterion of [...CRITERIA, ...CRITERIA]) {
            const meets = parseCriterion(criterion);
            const met = matrix.flat().flatMap((each, position) => (meets(each) ? [position] : []));
            expect([...matchingPositions(matrix, criterion)]).toEqual(met);
          }
        };
        expectAll();
        for (const edit of edits) {
          const after = [...matrix];
          // The same row more than once, as an area notes it for each of its cells.
          const rows = edit.map(([row]) => row % after.length);
          edit.forEach(([, left, right], index) => (after[rows[index] ?? 0] = [left, right]));
          inheritSearches(matrix, after, [...rows, ...rows]);
          matrix = after;
          expectAll();
        }
      },
    ),
  );
});
