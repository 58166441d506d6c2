import { expect } from "vitest";
import type { Shown } from "../answer";

/**
 * Compares answers case by case. Numbers may differ in the last shown digits, for the two engines take their
 * steps in different orders; `scale` says against what size that is measured where results cancel out.
 */
export function expectSame(
  answers: readonly Shown[],
  expected: readonly Shown[],
  cases: readonly (readonly unknown[])[],
  scale: (values: readonly unknown[]) => number = () => 0,
): void {
  expect(answers.length).toBe(expected.length);
  const differences = answers.flatMap((answer, index) => {
    const wanted = expected[index];
    const values = cases[index] ?? [];
    return isSame(answer, wanted, scale(values)) ? [] : [{ values, answer, wanted }];
  });
  expect(differences.slice(0, 5), `${differences.length} of ${answers.length} cases differ`).toEqual([]);
}

function isSame(answer: Shown, wanted: Shown, scale: number): boolean {
  if (typeof answer !== "number" || typeof wanted !== "number") return answer === wanted;
  return Math.abs(answer - wanted) <= 1e-14 * Math.max(Math.abs(wanted), scale);
}
