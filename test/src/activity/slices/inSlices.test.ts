import { describe, expect, it } from "vitest";
import { runStepsInSlices, type Progress } from "../../../../src/activity/slices/inSlices";
import { planActivityImportSteps } from "../../../../src/activity/import/planActivityImport";
import { planMeetingImportSteps } from "../../../../src/activity/import/planMeetingImport";
import { readImportSteps } from "../../../../src/activity/read/readImport";
import { forEachInSteps, subSteps, runSteps, type Steps } from "../../../../src/activity/slices/steps";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { ROW, HEADER } from "../read/activityFiles";
import { entered, IN_A_FILE, month } from "../activityRows";

const contract = contractInUse();
const { statusDate } = IN_A_FILE;

/** Twenty thousand rows, most of them the same month and municipality once more. */
const rows = Array.from({ length: 20_000 }, (_, index) =>
  entered(
    { period: month((index % 6) + 1), municipality: contract.municipalities[index % 19]?.name ?? null },
    { row: index + 2 },
  ),
);

/** Works as long as it is asked to. */
function* endless(): Steps<never> {
  for (;;) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield 0.5;
  }
}

describe("runStepsInSlices", () => {
  it("answers what the same steps answer at one go", async () => {
    const given = { existing: [], incoming: rows, contract, statusDate, fix: true };
    expect(await runStepsInSlices(planActivityImportSteps(given))).toEqual(
      runSteps(planActivityImportSteps(given)),
    );
    const values = { date: 46_037, cvr: null, firm: "F", municipality: "Aarhus", kind: "x", growth: "ja" };
    const meeting = { row: 2, values: { ...values, founded: null, reference: null } };
    const file = {
      kind: "file",
      name: "tal.csv",
      bytes: Buffer.from(`${HEADER}\n${`${ROW}\n`.repeat(20_000)}`),
    } as const;
    expect(await runStepsInSlices(readImportSteps(file))).toEqual(runSteps(readImportSteps(file)));
    const meetings = { existing: [], incoming: [meeting], contract };
    expect(await runStepsInSlices(planMeetingImportSteps(meetings))).toEqual(
      runSteps(planMeetingImportSteps(meetings)),
    );
  });

  it("tells how far it has come, never backwards, and that it is done", async () => {
    const reported: Progress[] = [];
    const progress = (step: Progress) => reported.push(step);
    const given = { existing: rows, incoming: rows, contract, statusDate, fix: true };
    await runStepsInSlices(planActivityImportSteps(given), { progress });
    const done = reported.map((step) => step.done / step.of);
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it("lets the page have its turn, and ends when it is told to", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("Cancelled")), 20);
    await expect(runStepsInSlices(endless(), { signal: controller.signal })).rejects.toThrow("Cancelled");
  });

  it("does not begin where it was cancelled before", async () => {
    const signal = AbortSignal.abort(new Error("Cancelled"));
    let begun = false;
    function* work(): Steps<number> {
      begun = true;
      yield 1;
      return 1;
    }
    await expect(runStepsInSlices(work(), { signal })).rejects.toThrow("Cancelled");
    expect(begun).toBe(false);
    const bytes = Buffer.from(`${HEADER}\n${ROW}`);
    const reading = readImportSteps({ kind: "file", name: "tal.csv", bytes });
    await expect(runStepsInSlices(reading, { signal })).rejects.toThrow("Cancelled");
  });

  it("hands out no result that was cancelled in its last step", async () => {
    const controller = new AbortController();
    function* work(): Steps<string> {
      yield 0.5;
      controller.abort(new Error("Cancelled"));
      return "too late";
    }
    await expect(runStepsInSlices(work(), { signal: controller.signal })).rejects.toThrow("Cancelled");
  });
});

describe("forEachInSteps", () => {
  it("visits each item once, in order, and pauses in between", () => {
    const items = Array.from({ length: 4_100 }, (_, index) => index);
    const visited: number[] = [];
    const shares = [
      ...subSteps(
        forEachInSteps(items, (item) => visited.push(item)),
        0.5,
        1,
      ),
    ];
    expect(visited).toEqual(items);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(Math.min(...shares)).toBeGreaterThan(0.5);
    expect(runSteps(forEachInSteps([], () => expect.unreachable()))).toBeUndefined();
  });
});
