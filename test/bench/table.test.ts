import { expect, it } from "vitest";
import { counted, fromRounds } from "../../bench/measure";
import { tableLines } from "../../bench/table";

it("says what a measure is over its rows, and the verdict at the end of each", () => {
  const named = { name: "check", peerName: "zod", limit: 1 };
  const described = { description: "rows judged" };
  const wide = fromRounds(named, [
    [1, 4],
    [4, 2],
    [3, 2],
  ]);
  const [heading, ...rows] = tableLines([
    { ...wide, ...described },
    { ...counted("check", 3, 2, "zod", 1, "B"), ...described },
    { ...counted("check", 3, 2, "ajv", null, "B"), ...described },
    { name: "check", ...described, ok: false, failure: "no browser" },
  ]);
  expect(heading).toBe("check: rows judged");
  // By hand: the ratios are 0.25, 2 and 1.5.
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ["check", "3 ms", "zod", "2 ms", "1.5", "1", "0.25-2", "0.25-2", "too wide to judge"],
    ["check", "3 B", "zod", "2 B", "1.5", "1", "1.5-1.5", "1.5-1.5", "OVER"],
    ["check", "3 B", "ajv", "2 B", "1.5", "-", "1.5-1.5", "1.5-1.5", "no limit"],
    ["check", "FAILED: no browser"],
  ]);
});
