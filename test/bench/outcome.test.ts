import { describe, expect, it } from "vitest";
import { counted, type Measure } from "../../bench/measure";
import { exitStatus, outcomesOf } from "../../bench/outcome";

const KEPT = counted("bytes", 1, 2, "peer", 1, "B");
const OVER = counted("bytes", 3, 2, "peer", 1, "B");
const OPEN = { ...KEPT, verdict: "too wide to judge" } as const;

function measure(run: Measure["run"]): Measure {
  return { name: "bytes", description: "what is sent", run };
}

describe("the outcomes of a measure", () => {
  it("are its results, each with what the measure is", async () => {
    expect(await outcomesOf(measure(() => Promise.resolve([KEPT, OVER])))).toEqual([
      { ...KEPT, description: "what is sent" },
      { ...OVER, description: "what is sent" },
    ]);
  });

  it("are why there are none, where it fails", async () => {
    expect(await outcomesOf(measure(() => Promise.reject(new Error("no browser"))))).toEqual([
      { name: "bytes", description: "what is sent", ok: false, failure: "no browser" },
    ]);
  });
});

describe("the exit status", () => {
  const described = { description: "what is sent" };
  const failed = { name: "bytes", description: "what is sent", ok: false, failure: "no browser" } as const;

  it.each([
    ["0 where limits are kept", 0, [KEPT]],
    ["1 where one is broken", 1, [KEPT, OPEN, OVER]],
    ["3 where one could not be judged", 3, [OPEN, KEPT]],
  ] as const)("is %s", (_, status, results) => {
    expect(exitStatus(results.map((result) => ({ ...result, ...described })))).toBe(status);
  });

  it("is 1 where a measure has failed", () => {
    expect(exitStatus([{ ...KEPT, ...described }, failed])).toBe(1);
  });
});
