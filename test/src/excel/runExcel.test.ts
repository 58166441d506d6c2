import { beforeEach, describe, expect, it } from "vitest";
import { breakOff, isAnswerLate } from "../../../src/excel/answering/answerClock";
import { BrokenOffError } from "../../../src/excel/answering/brokenOffError";
import { leaveUnsettled, unsettled } from "../../../src/excel/recover/unsettled";
import { UnsettledError } from "../../../src/excel/recover/unsettledError";
import { runExcel } from "../../../src/excel/runExcel";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openAddIn } from "../commands/openAddIn";

let host: Host;

beforeEach(() => {
  host = openAddIn();
});

describe("work of several requests", () => {
  it("restarts the clock at each answer", async () => {
    const late: boolean[] = [];
    await runExcel(async (context) => {
      for (let request = 0; request < 3; request++) {
        isAnswerLate.setState(true, true);
        context.workbook.worksheets.load("items/name");
        await context.sync();
        late.push(isAnswerLate.getState());
      }
    });
    expect(late).toEqual([false, false, false]);
  });

  it("sends nothing more once it is broken off, though the answer comes late", async () => {
    host.failRequest(1, "after", "NoAnswer");
    let isGoingOn = false;
    const work = runExcel(async (context) => {
      context.workbook.worksheets.add("Første");
      await context.sync();
      isGoingOn = true;
      context.workbook.worksheets.add("Andet");
      await context.sync();
    }).catch((error: unknown) => error);
    await waitUntilIdle();
    breakOff();
    expect(await work).toBeInstanceOf(BrokenOffError);
    host.answerLate();
    await waitUntilIdle();
    expect(isGoingOn).toBe(false);
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("Andet");
  });
});

describe("what was left unsettled", () => {
  const look = () => runExcel(async (context) => context.sync());

  it("is looked at before anything new, once", async () => {
    const order: string[] = [];
    leaveUnsettled(async () => {
      await look();
      order.push("look");
      return { kind: "as-before" };
    });
    for (const name of ["first", "second"]) await look().then(() => order.push(name));
    expect(order).toEqual(["look", "first", "second"]);
    expect(unsettled.getState()).toEqual({ looks: [], findings: [{ kind: "as-before" }] });
  });

  it("keeps anything new from being begun as long as it cannot be looked at", async () => {
    leaveUnsettled(async () => {
      await look();
      return { kind: "written" };
    });
    host.failRequest(1, "before", "ServiceNotAvailable");
    await expect(look()).rejects.toBeInstanceOf(UnsettledError);
    expect(host.counts.requests).toBe(1);
    await look();
    expect(unsettled.getState()).toEqual({ looks: [], findings: [{ kind: "written" }] });
  });
});
