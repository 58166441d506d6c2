import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReport } from "../../../../src/commands/createReport";
import { readFollowUp } from "../../../../src/commands/readFollowUp";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { followUpOf } from "../../../../src/report/followUp/followUp";
import { writingIn } from "../../../../src/report/writing";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { besideLabel, columnBelow, errorsIn, recordsOf, targetRecords } from "../openAddIn";
import { inhabitantsOf, othersContract, useOthersContract } from "./othersContract";

const BELOW = 5;
const ABOVE = 20;
const positions = words.bandPositions;
const texts = words.sheets.municipalities;

/** By whole numbers alone: guidances x 365 days x 100 against 31 days of a year's target of a tenth of the inhabitants. */
const isNotBelow = (guidances: number, index: number) =>
  guidances * 365 * 10 * 100 >= (100 - BELOW) * 31 * inhabitantsOf(index);
const isNotAbove = (guidances: number, index: number) =>
  guidances * 365 * 10 * 100 <= (100 + ABOVE) * 31 * inhabitantsOf(index);

/** By turns just below, just within, at the upper limit and above it. */
function guidancesOf(index: number): number {
  let lowest = 0;
  while (!isNotBelow(lowest, index)) lowest++;
  let highest = lowest;
  while (isNotAbove(highest + 1, index)) highest++;
  return [lowest - 1, lowest, highest, highest + 1][index % 4] ?? 0;
}

const EXPECTED = [positions.below, positions.within, positions.within, positions.above];

describe("a span of 5 % below and 20 % above the target", () => {
  const even = othersContract("v11-band-12-5.json");
  const contract = {
    ...even,
    band: { measure: "B4", tolerance: BELOW / 100, above: ABOVE / 100, section: "5.4" },
  };
  const indices = contract.municipalities.map((_, index) => index);
  let host: Host;

  beforeAll(async () => {
    useOthersContract(contract);
    const inhabitants = indices.reduce((sum, index) => sum + inhabitantsOf(index), 0);
    host = await openContractWorkbook({ year: 2026, date: "2026-01-31", individualTarget: inhabitants / 10 });
    const rows = contract.municipalities.map(
      ({ name }, index) => `2026-01;${name};${guidancesOf(index)};0;0;0`,
    );
    await enterCsv(["periode;kommune;individuelle;kollektive;vækstforløb;under 3 år", ...rows].join("\n"));
  });
  afterAll(() => {
    setContractInUse();
  });

  it("judges each municipality on Kommuner by whole numbers, and draws both limits", () => {
    expect(errorsIn(host)).toEqual([]);
    const judged = recordsOf(host, "KKR_Kommuner").map((row) => row[texts.columns.band]);
    expect(judged).toEqual(indices.map((index) => EXPECTED[index % 4]));
    expect(columnBelow(host, words.tabs.municipalities, texts.limits.lower)[0]).toBe(-BELOW / 100);
    expect(columnBelow(host, words.tabs.municipalities, texts.limits.upper)[0]).toBe(ABOVE / 100);
  });

  it("stands on Forudsætninger with a line for each side, and on Målark in the measure's rule", () => {
    const { toleranceBelow, toleranceAbove, agreedSpan } = words.sheets.assumptions;
    const beside = (label: string) => besideLabel(host, words.tabs.assumptions, label);
    expect(beside(toleranceBelow)).toEqual([BELOW / 100, agreedSpan("5.4")]);
    expect(beside(toleranceAbove)).toEqual([ABOVE / 100, agreedSpan("5.4")]);
    const spread = targetRecords(host).find((row) => row[words.targets.id] === "B4");
    expect(spread?.[words.targets.rule]).toBe("5 % under, 20 % over");
    expect(spread?.[words.targets.actual]).toBe(indices.filter((index) => index % 4 === 0).length);
  });

  it("is as wide to each side in the pane, whose dots lie as the sheet says", async () => {
    const outcome = await readFollowUp();
    if (outcome.kind !== "known") throw new Error(outcome.kind);
    const { band } = followUpOf(outcome.facts, writingIn("da", contractInUse()));
    if (!band) throw new Error("no band");
    const { lower, middle, upper } = band;
    expect((upper - middle) / (middle - lower)).toBeCloseTo(ABOVE / BELOW);
    const placed = band.dots.map(({ at = Number.NaN }) =>
      at < lower ? positions.below : at > upper ? positions.above : positions.within,
    );
    expect(placed).toEqual(indices.map((index) => EXPECTED[index % 4]));
    expect(band.dots.every(({ at = -1 }) => at >= 0 && at <= 1)).toBe(true);
  });

  it("is told in full to a municipality that is invited", async () => {
    const [below] = contract.municipalities;
    const outcome = await createReport({ recipient: `kommune:${below?.code ?? ""}` });
    if (outcome.kind !== "created") throw new Error(outcome.kind);
    const said = JSON.stringify(outcome.content).replaceAll("\u00a0", " ");
    expect(said).toContain("under spændet fra 5 % under til 20 % over sit måltal");
    // 31 / 365 of 1,000 is 84.9: 80.7 to 101.9.
    expect(said).toContain("80,7");
    expect(said).toMatch(/81\D{1,9}101/);
  });
});
