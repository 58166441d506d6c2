import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("ALLOCATE explained", () => {
  it.each<[unknown[], string]>([
    [
      [100, [[1], [1], [1]]],
      "34: 100 × 1 / 3 = 33,3; brøken er blandt de største, så der er rundet op; fordelt efter største brøks metode, så delene tilsammen giver beløbet",
    ],
  ])("%j", (args, text) => {
    expect(explained("ALLOCATE", ...args)).toBe(text);
  });
});
