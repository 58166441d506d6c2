import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReport } from "../../../../src/commands/createReport";
import { explainCell } from "../../../../src/commands/explainCell";
import { selectPlace } from "../../../../src/commands/reports/selectPlace";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeAtName } from "../contractWorkbook";
import { besideLabel, cellIn, errorsIn, recordsOf } from "../openAddIn";

const FILE = "test/fixtures/cases/contracts/v05-quarter-targets.json";
const { contract } = judgeContract(JSON.parse(readFileSync(FILE, "utf8")));
if (!contract) throw new Error(FILE);

let host: Host;

beforeAll(async () => {
  setContractInUse(contract);
  host = await openContractWorkbook({ date: "2026-05-31" });
  const rows = contract.municipalities.map(({ name }) => `2026-04;${name};8;10;6;1`);
  await enterCsv(["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n"));
});

afterAll(() => {
  setContractInUse();
});

const rowOf = (id: string) => recordsOf(host, "KKR_Maal").findIndex((row) => row[words.targets.id] === id);
const measure = (id: string) => recordsOf(host, "KKR_Maal")[rowOf(id)] ?? {};

describe("a contract with a target of 35 growth courses each quarter, at 31 May", () => {
  it("has the quarters' sum as the year's target, one quarter and 61 of 91 days of it due, and says so", () => {
    expect(errorsIn(host)).toEqual([]);
    const b2 = measure("B2");
    expect(b2[words.targets.target]).toBe(140);
    expect(b2[words.targets.toDate]).toBeCloseTo(35 + (35 * 61) / 91, 9);
    expect(b2[words.targets.actual]).toBe(60);
    expect(b2[words.targets.deviation]).toBeCloseTo(60 - 35 - (35 * 61) / 91, 9);
    expect(b2[words.targets.explanation]).toContain(
      "hele perioder tæller fuldt, den løbende efter dage (1. kvartal 2026: 35, 2. kvartal 2026: 35, " +
        "3. kvartal 2026: 35, 4. kvartal 2026: 35)",
    );
    expect(String(besideLabel(host, words.tabs.assumptions, words.targets.toDate)[0])).toContain(
      "hele perioder fuldt",
    );
    // A measure with one target a year is due by the year's days.
    expect(measure("B1")[words.targets.toDate]).toBeCloseTo((1150 * 151) / 365, 9);
    expect(measure("B1")[words.targets.explanation]).not.toContain("kvartal");
  });

  it("tells it where the figure comes from, and in the report", async () => {
    await selectPlace(`${words.tabs.targets}!${cellIn(host, "KKR_Maal", words.targets.actual, rowOf("B2"))}`);
    const told = await explainCell("da-DK");
    expect(JSON.stringify(told)).toContain("kontrakten har måltal inden for året");
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    const said = report.content.sections.flatMap(({ blocks }) => blocks);
    expect(said).toContainEqual(expect.objectContaining({ text: reportTexts("da").frame.stepsMethod }));
  });

  it("is compared with the year's target once it is final", async () => {
    await typeAtName("KKR_Statusdato", 46_387);
    await typeAtName("KKR_Rapporttype", words.sheets.shared.final);
    expect(measure("B2")[words.targets.toDate]).toBe("");
    expect(measure("B2")[words.targets.deviation]).toBe(60 - 140);
  });
});

describe("a contract with a half-year, a quarter and three months that fill a year", () => {
  const fixed = (value: number) => ({ kind: "fixed" as const, value });
  const sum = {
    "2026H1": fixed(100),
    "2026K3": fixed(50),
    "2026-10": fixed(10),
    "2026-11": fixed(20),
    "2026-12": fixed(30),
  };
  const measured = { "2026H1": fixed(60), "2026H2": fixed(70) };
  const others = { B1: sum, A1: measured } as Readonly<Record<string, typeof sum | typeof measured>>;

  it.each([
    ["2026-03-31", (100 * 90) / 181, 60],
    ["2026-08-31", 100 + (50 * 62) / 92, 70],
    ["2026-11-30", 100 + 50 + 10 + 20, 70],
  ])("at %s has so much due of a sum, and the running step's of what is measured", async (date, due, now) => {
    setContractInUse({
      ...contract,
      measures: contract.measures.map((each) => ({ ...each, targets: others[each.id] ?? each.targets })),
    });
    host = await openContractWorkbook({ year: 2026, date });
    expect(errorsIn(host)).toEqual([]);
    const [b1, a1] = [measure("B1"), measure("A1")];
    expect([b1[words.targets.target], a1[words.targets.target]]).toEqual([100 + 50 + 10 + 20 + 30, 70]);
    expect(b1[words.targets.toDate]).toBeCloseTo(due, 9);
    expect(a1[words.targets.toDate]).toBe(now);
    expect(b1[words.targets.explanation]).toContain("1. halvår 2026: 100, 3. kvartal 2026: 50, okt 2026: 10");
  });
});
