import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { importFigures } from "../../../../src/commands/importFigures";
import { lockPeriods } from "../../../../src/commands/month/lockPeriods";
import { openMonths } from "../../../../src/commands/month/openMonths";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import type { ContentCell } from "../../../../src/report/content/reportContent";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { figuresFile, reportOf } from "../../report/reportWorkbook";
import { serial } from "../../serial";
import { openContractWorkbook } from "../contractWorkbook";
import { columnBelow, recordsOf } from "../openAddIn";
import { earlierFile } from "./earlierFile";

interface Seed {
  source: Record<string, unknown>;
  years: number[];
  measures: { targets: Record<string, unknown> }[];
  funding: { byYear: Record<string, unknown> };
}

/** The shipped contract a year later: what it agreed for 2026 and 2027 holds for 2027 and 2028. */
function nextContract() {
  const seed = JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")) as Seed;
  const later = (byYear: Record<string, unknown>) => ({ 2027: byYear["2026"], 2028: byYear["2027"] });
  const { contract, faults } = judgeContract({
    ...seed,
    id: "midtjylland-2027-2028",
    years: [2027, 2028],
    source: { ...seed.source, inForce: "2027-01-01" },
    measures: seed.measures.map((each) => ({ ...each, targets: later(each.targets) })),
    funding: { ...seed.funding, byYear: later(seed.funding.byYear) },
  });
  if (!contract) throw new Error(JSON.stringify(faults));
  return contract;
}

/** Lemvig's guidances of 2026 in the figures file, month by month. */
const lemvig = figuresFile("year-2026.csv")
  .split(/\r?\n/)
  .filter((line) => line.split(";")[1] === "Lemvig")
  .map((line) => line.split(";").slice(2, 4).map(Number));

let host: Host;

describe("the municipalities' figures in the earlier workbook, of the year before the contract", () => {
  beforeAll(async () => {
    const bytes = await earlierFile();
    setContractInUse(nextContract(), shippedPopulation);
    host = await openContractWorkbook({ year: 2027, date: "2027-02-28", individualTarget: 2500 });
    const source = { kind: "file", bytes, name: "Opfølgning 2026.xlsx" } as const;
    const prepared = await prepareImport(source, { choices: {}, fix: true });
    if (prepared.kind !== "proposal") throw new Error(JSON.stringify(prepared));
    expect(prepared.facts).toMatchObject({ file: "Opfølgning 2026.xlsx", rows: 228 });
    expect(await importFigures(prepared, false)).toMatchObject({ kind: "imported", added: 228 });
    await waitUntilIdle();
  });

  afterAll(() => {
    setContractInUse();
  });

  it("stand on Aktivitet as last year, and count in no year of the contract", async () => {
    const statuses = () => columnBelow(host, words.tabs.activity, words.sheets.activity.counted.status);
    expect(new Set(statuses().slice(0, 228))).toEqual(new Set([words.sheets.activity.status.lastYear]));
    const sources = recordsOf(host, "KKR_Aktivitet").map((row) => row[words.activity.source]);
    expect(new Set(sources.slice(0, 228))).toEqual(new Set(["Sidste år: CRM"]));
    const counted = recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.actual]);
    expect(new Set(counted)).toEqual(new Set([""]));
    const checked = await checkFigures();
    if (checked.kind !== "checked") return expect.fail(checked.kind);
    expect(checked.issues.filter(({ issue }) => issue.severity === "error")).toEqual([]);
    // Closing the contract's first month closes none of theirs, so that they may also come after it.
    expect(openMonths(checked)).toEqual([]);
    await lockPeriods(checked, serial(2027, 1, 1), "Indberettet");
    await waitUntilIdle();
    expect(new Set(statuses().slice(0, 228))).toEqual(new Set([words.sheets.activity.status.lastYear]));
  });

  it("are a municipality's last year, in all and month by month", async () => {
    const { content } = await reportOf({ recipient: "kommune:665" });
    const tables = content.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const [individual] = [0, 1].map((at) => lemvig.reduce((sum, month) => sum + (month[at] ?? 0), 0));
    const facts = tables.filter(({ kind }) => kind === "facts").flatMap(({ rows }) => rows);
    expect(facts).toContainEqual([
      expect.stringContaining("2026"),
      expect.objectContaining({ value: individual }),
      expect.anything(),
    ]);
    const monthly = tables.find(({ kind }) => kind === "monthly");
    const valueOf = (cell: ContentCell | undefined) => (typeof cell === "object" ? cell?.value : cell);
    expect(monthly?.rows.slice(0, 2).map((row) => row.slice(3).map(valueOf))).toEqual(lemvig.slice(0, 2));
  });
});
