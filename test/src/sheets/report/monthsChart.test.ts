import { expect, it } from "vitest";
import { monthsChart } from "../../../../src/sheets/report/monthsChart";

const stepOf = (values: (number | null)[], due: number[]) =>
  monthsChart({
    ...{ title: "", description: "", heading: "", months: ["januar", "februar"] },
    figures: { name: "Individuelle", values },
    due: { name: "Måltal", values: due },
  }).plan(1, 16).step;

it("marks whole guidances where Excel would mark halves, and leaves larger axes to it", () => {
  // Samsø in a year: no month has more than two.
  expect(stepOf([2, null], [0.55, 0.5])).toBe(1);
  expect(stepOf([0, 2], [0.5, 5.2])).toBeUndefined();
  expect(stepOf([58, 61], [55.2, 49.9])).toBeUndefined();
});
