import { beforeAll, describe, expect, it } from "vitest";
import { activityRows, monthsOf } from "../../../bench/activityRows";
import { largeContract, yearsFrom } from "../../../bench/largeContract";
import { createReport } from "../../../src/commands/createReport";
import { enterActivity } from "../../../src/commands/enterActivity";
import { insertSheet } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { contractInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openAddIn } from "./openAddIn";

/** Bytes that a command sent and got, and the cells that it wrote, or read where it reads all figures. */
interface Cost {
  readonly requests: number;
  readonly bytes: number;
  /** The largest request or answer. */
  readonly largest: number;
  readonly cells: number;
}

type Step = "workbook" | "months" | "report";

/** All ten years take half a minute; daily two stand for them. */
const IS_WHOLE = process.env["KKR_MODE"] === "verify";
const LAST_YEAR = IS_WHOLE ? 2035 : 2027;

/** The costs in a new workbook of the contract in use, with a figure for every municipality and month. */
async function costs(): Promise<Record<Step, Cost>> {
  const host = openAddIn();
  const contract = contractInUse();
  const rows = activityRows(contract, monthsOf(contract).length * contract.municipalities.length, 0);
  const costOf = async (run: () => Promise<{ readonly kind: string }>, done: string, read = 0) => {
    await waitUntilIdle();
    host.resetCounts();
    expect((await run()).kind).toBe(done);
    const { requests, bytes, largest, cellsWritten } = host.counts;
    return { requests, bytes, largest, cells: cellsWritten + read };
  };
  const workbook = await costOf(() => insertWorkbook({ year: 2026, date: "2026-12-31" }), "inserted");
  await enterActivity(rows.map(({ values }) => values));
  const months = await costOf(() => insertSheet("months"), "inserted");
  const report = await costOf(
    () => createReport(),
    "created",
    rows.length * Object.keys(rows[0]?.values ?? {}).length,
  );
  return { workbook, months, report };
}

describe("all 98 municipalities, and ten years where everything is verified", () => {
  let ours: Record<Step, Cost>;
  let nineteen: Record<Step, Cost>;

  beforeAll(async () => {
    nineteen = await costs();
    const large = largeContract({ municipalities: 98, years: yearsFrom(2026, LAST_YEAR) });
    setContractInUse(large.contract, large.population);
    ours = await costs();
    setContractInUse();
  }, 240_000);

  it.each([
    ["workbook", 2],
    ["months", 2],
    ["report", 4],
  ] as const)(
    "take for the %s %d requests, none too large, and no more bytes a cell than 19",
    (step, most) => {
      expect(ours[step].cells).toBeGreaterThan(2 * nineteen[step].cells);
      expect(ours[step].requests).toBe(most);
      // Excel on the web refuses 5 MB.
      expect(ours[step].largest).toBeLessThan(4_000_000);
      expect(ours[step].bytes / ours[step].cells).toBeLessThanOrEqual(
        nineteen[step].bytes / nineteen[step].cells,
      );
    },
  );
});
