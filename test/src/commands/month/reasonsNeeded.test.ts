import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { lockPeriods, unlockPeriods } from "../../../../src/commands/month/lockPeriods";
import { isRevisable, reviseLocked } from "../../../../src/commands/month/reviseLocked";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { serial } from "../../serial";
import { enterCsv, openContractWorkbook, typeInto } from "../contractWorkbook";

const [MARCH, JUNE, JULY] = [3, 6, 7].map((month) => serial(2026, month, 1)) as [number, number, number];

async function checked() {
  const outcome = await checkFigures();
  await waitUntilIdle();
  if (outcome.kind !== "checked") throw new Error("the workbook has no figures");
  return outcome;
}

beforeEach(async () => {
  await openContractWorkbook({ year: 2026, date: "2026-07-31" });
  const rows = [1, 2, 3, 4, 5, 6, 7].map((month) => `2026-0${month};Aarhus;10;3;2;1`);
  await enterCsv(["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n"));
  await lockPeriods(await checked(), JUNE);
});

describe("closed months", () => {
  it.each(["", "  "])("are not opened without a reason: '%s'", async (reason) => {
    await expect(unlockPeriods(await checked(), reason)).rejects.toMatchObject({
      reason: "reason-missing",
      undone: true,
    });
    expect((await checked()).lockedUntil).toBe(JUNE);
  });

  it("are not opened by closing fewer without a reason, and are with one", async () => {
    await expect(lockPeriods(await checked(), MARCH)).rejects.toMatchObject({ reason: "reason-missing" });
    expect((await checked()).lockedUntil).toBe(JUNE);
    await lockPeriods(await checked(), MARCH, "April mangler et tal");
    const { lockedUntil, figures } = await checked();
    expect(lockedUntil).toBe(MARCH);
    expect(figures.savedState.lockHistory.at(-1)).toMatchObject({
      until: MARCH,
      reason: "April mangler et tal",
    });
  });

  it("may be closed again, or more of them, without one", async () => {
    expect((await lockPeriods(await checked(), JUNE)).lockedUntil).toBe(JUNE);
    expect((await lockPeriods(await checked(), JULY)).lockedUntil).toBe(JULY);
  });

  it("are not revised without a reason", async () => {
    await typeInto(words.tabs.activity, "C4", [[11]]);
    const found = await checked();
    const wanted = found.issues.filter(isRevisable);
    expect(wanted).toHaveLength(1);
    await expect(reviseLocked(found, wanted, " ")).rejects.toMatchObject({ reason: "reason-missing" });
    expect((await checked()).issues.filter(isRevisable)).toHaveLength(1);
  });
});
