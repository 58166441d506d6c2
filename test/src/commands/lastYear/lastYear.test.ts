import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prepareLastYear, type LastYearProposal } from "../../../../src/commands/lastYear/prepareLastYear";
import { takeOverLastYear, undoLastYear } from "../../../../src/commands/lastYear/takeOverLastYear";
import { planLastYear } from "../../../../src/commands/lastYear/planLastYear";
import { readEarlierTargets } from "../../../../src/commands/lastYear/earlierTargets";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Contract } from "../../../../src/contract/contract";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openSituation, reportOf, typeActuals } from "../../report/reportWorkbook";
import { cancelAtLook } from "../undo/cancelAtLook";
import { typeInto } from "../contractWorkbook";
import { cellIn, copyBesideLog, recordsOf } from "../openAddIn";
import { earlierFile } from "./earlierFile";

const TABLE = "KKR_Maal_2027";
let file: Uint8Array;
let host: Host;

beforeAll(async () => {
  // R1 of the figures file is 5,018 guidances and R2 604 courses, counted by hand from it.
  file = await earlierFile({ actuals: { N1a: 0.472, N3: 71 } });
});

beforeEach(async () => {
  host = await openSituation({ year: 2027, date: "2027-06-30" });
});

async function proposal(): Promise<LastYearProposal> {
  const prepared = await prepareLastYear(file);
  if (prepared.kind !== "proposal") throw new Error(JSON.stringify(prepared));
  return prepared;
}

const rowOf = (id: string) => recordsOf(host, TABLE).findIndex((row) => row[words.targets.id] === id);
const lastYearOf = (id: string) => recordsOf(host, TABLE)[rowOf(id)]?.[words.targets.lastYear];
const told = ({ items }: Pick<LastYearProposal, "items">) =>
  items.map(({ measure, from, to }) => [measure.id, from.value, to]);
const idsOf = (measures: readonly { readonly id: string }[]) => measures.map(({ id }) => id);

describe("last year's figures from the earlier workbook", () => {
  it("are shown from what to what, written in one batch, stand in the report, and can be taken back", async () => {
    await typeInto(words.tabs.targets, cellIn(host, TABLE, words.targets.lastYear, rowOf("N3")), [[68]]);
    const before = copyBesideLog(host);
    const shown = await proposal();
    expect(told(shown)).toEqual([
      ["N1a", null, 0.472],
      ["N2", null, 308],
      ["N3", 68, 71],
      ["R1", null, 5018],
      ["R2", null, 604],
    ]);
    expect(idsOf(shown.absent)).toEqual(["N1b", "N4", "N5a", "N5b", "N5c", "N6"]);
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
    await cancelAtLook((control) => takeOverLastYear(shown, control));
    await waitUntilIdle();
    expect(copyBesideLog(host)).toEqual(before);
    const requests = host.counts.requests;
    const taken = await takeOverLastYear(shown);
    if (taken.kind !== "taken-over") return expect.fail(taken.kind);
    expect(host.counts.requests - requests).toBeLessThanOrEqual(3);
    await waitUntilIdle();
    expect([taken.figures, lastYearOf("N3"), lastYearOf("R1"), lastYearOf("N4")]).toEqual([5, 71, 5018, ""]);
    const log = recordsOf(host, "KKR_Log").at(-1);
    expect(log).toMatchObject({ [words.log.what]: words.logged.lastYear });
    expect(String(log?.[words.log.from])).toContain("68");
    const { content } = await reportOf();
    const goals = content.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" && block.table.kind === "goals" ? block.table.rows : []));
    const inReport = (id: string) => goals.find(([first]) => first === id)?.[6];
    expect(inReport("N3")).toMatchObject({ value: 71 });
    expect(inReport("N4")).toBe(words.report.notGiven);
    expect((await proposal()).items).toEqual([]);
    await cancelAtLook((control) => undoLastYear(taken.taken, control));
    expect((await proposal()).items).toEqual([]);
    expect(await undoLastYear(taken.taken)).toEqual({ kind: "undone" });
    await waitUntilIdle();
    expect([lastYearOf("N3"), lastYearOf("R1")]).toEqual([68, ""]);
    // The workbook's own 2026 is proposed there again.
    await typeActuals(host, { N1a: 0.5 });
    expect(lastYearOf("N1a")).toBe(0.5);
  });

  it("are not written over what somebody has typed meanwhile, nor taken back from under it", async () => {
    const shown = await proposal();
    const cell = cellIn(host, TABLE, words.targets.lastYear, rowOf("R2"));
    await typeInto(words.tabs.targets, cell, [[600]]);
    expect(await takeOverLastYear(shown)).toEqual({ kind: "changed-meanwhile" });
    expect(lastYearOf("R2")).toBe(600);
    const taken = await takeOverLastYear(await proposal());
    if (taken.kind !== "taken-over") return expect.fail(taken.kind);
    await typeInto(words.tabs.targets, cell, [[601]]);
    expect(await undoLastYear(taken.taken)).toEqual({
      kind: "undone",
      kept: [`${words.tabs.targets}!${cell}`],
    });
    expect([lastYearOf("R2"), lastYearOf("R1")]).toEqual([601, ""]);
  });

  it("are refused where the file is no workbook, has none of ours, or has other years", async () => {
    expect(await prepareLastYear(new Uint8Array([1, 2, 3]))).toEqual({ kind: "unreadable" });
    await openSituation();
    expect(await prepareLastYear(file)).toEqual({ kind: "other-years", wanted: 2025, years: [2026, 2027] });
  });
});

describe("a goal that has changed since", () => {
  /** Figures taken over under a contract of today that differs in a measure. */
  async function under(id: string, change: Partial<Contract["measures"][number]>, source = "") {
    const contract = contractInUse();
    const measures = contract.measures.map((each) => (each.id === id ? { ...each, ...change } : each));
    const { table } = await proposal();
    const rows = table.rows.map((row) => ({ ...row, values: { ...row.values, source } }));
    const plan = planLastYear(readEarlierTargets(file, "da"), { ...contract, measures }, 2027, {
      ...table,
      rows,
    });
    return plan.items.find(({ measure }) => measure.id === id)?.to;
  }

  it("has a new definition, not a figure: in another unit, with another definition, counted from something else", async () => {
    expect(await under("N3", {})).toBe(71);
    expect(await under("N3", { unit: "percent" })).toBe("new-definition");
    expect(await under("N3", { definition: "Noget andet." })).toBe("new-definition");
    expect(await under("R2", { actual: { from: "entered", source: "Indberetning" } })).toBe("new-definition");
    // Guidances then, firms now.
    const firms = `Forudsætninger: ${words.sheets.targets.bases.firms}`;
    expect(await under("R1", {}, firms)).toBe("new-definition");
  });
});
