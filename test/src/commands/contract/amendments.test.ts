import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editContract } from "../../../../src/commands/contract/editContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { createReport } from "../../../../src/commands/createReport";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { contractChangeLine } from "../../../../src/commands/updating/contractChangeLine";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import type { Contract } from "../../../../src/contract/contract";
import { contractChanges } from "../../../../src/contract/changes/contractChanges";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { target } from "../../../../src/functions/target/target";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook } from "../contractWorkbook";
import { amend as decided, withTarget } from "./amending";
import { besideLabel, errorsIn, recordsOf } from "../openAddIn";

/** Days of 2026 before 1 July, from it to 30 September, and from it to the end. */
const [BEFORE, TO_DATE, AFTER, YEAR] = [181, 92, 184, 365];
const DECISION = { by: "KKR Midtjylland", date: "2026-03-12", caseNumber: "2026-44", from: "" };

let host: Host;

async function amend(change: (contract: Contract) => Contract, from: string) {
  expect((await decided(change, { ...DECISION, from })).kind).toBe("applied");
}

const r1 = () => recordsOf(host, "KKR_Maal").find((row) => row[words.targets.id] === "R1") ?? {};
const listed = (number: number) => besideLabel(host, words.tabs.assumptions, `Tillæg ${number}`)[0];

beforeAll(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-09-30" });
});

afterAll(() => {
  setContractInUse();
});

describe("an amendment in the middle of a year", () => {
  it("from its date on has the year's target summed by days, and keeps what it replaced", async () => {
    await amend(withTarget("R1", 6000), "2026-07-01");
    expect(errorsIn(host)).toEqual([]);
    expect(r1()[words.targets.target]).toBeCloseTo((5000 * BEFORE + 6000 * AFTER) / YEAR, 9);
    expect(r1()[words.targets.toDate]).toBeCloseTo((5000 * BEFORE + 6000 * TO_DATE) / YEAR, 9);
    expect(r1()[words.targets.explanation]).toContain("fra 01-07-2026");
    expect(target("R1", 2026)[0]?.[0]).toBeCloseTo((5000 * BEFORE + 6000 * AFTER) / YEAR, 9);
    expect(contractInUse().amendments).toEqual([
      {
        kind: "target",
        of: "R1",
        period: "2026",
        was: 5000,
        by: "KKR Midtjylland",
        decided: "2026-03-12",
        caseNumber: "2026-44",
        from: "2026-07-01",
      },
    ]);
  });

  it("is listed on Forudsætninger, in the report's annex and in the log", async () => {
    const line =
      "Måltal for R1 i 2026: fra 5.000 til 6.000; gælder fra 01-07-2026; besluttet af KKR Midtjylland 12-03-2026, sag 2026-44";
    expect(listed(1)).toBe(line);
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    const method = report.content.sections.find(({ id }) => id === "method");
    expect(method?.blocks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: reportTexts("da").frame.amendments }),
        expect.objectContaining({ text: line }),
      ]),
    );
    const log = recordsOf(host, "KKR_Log").map((row) => [row[words.log.where], row[words.log.to]]);
    expect(log).toContainEqual([words.lists.decision.from, "01-07-2026"]);
  });

  it("for the whole year replaces its target, and is not lost where a later file does not know of it", async () => {
    await amend(withTarget("R1", 7000), "");
    expect(r1()[words.targets.target]).toBe(7000);
    expect(r1()[words.targets.toDate]).toBeCloseTo((7000 * (BEFORE + TO_DATE)) / YEAR, 9);
    expect(contractInUse().amendments?.map((each) => ("was" in each ? [each.was, each.from] : each))).toEqual(
      [
        [5000, "2026-07-01"],
        [6000, undefined],
      ],
    );
    expect(String(listed(2))).toMatch(/^Måltal for R1 i 2026: fra 6\.000 til 7\.000; gælder hele året;/);
    expect(String(listed(1))).toContain("fra 5.000 til 6.000");
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });

  it("goes round on the contract's own sheets", async () => {
    await editContract();
    expect(recordsOf(host, "KKR_Kontrakttillaeg").slice(0, 2)).toMatchObject([
      {
        [words.contract.amendments.kind]: words.contract.choices.amendment.target,
        [words.contract.amendments.of]: "R1",
        [words.contract.amendments.period]: "2026",
        [words.contract.amendments.was]: 5000,
        [words.contract.amendments.decided]: 46_093,
      },
      {
        [words.contract.amendments.kind]: words.contract.choices.amendment.target,
        [words.contract.amendments.of]: "R1",
        [words.contract.amendments.was]: 6000,
        [words.contract.amendments.caseNumber]: "2026-44",
      },
    ]);
    expect(await prepareContract()).toMatchObject({ kind: "prepared", update: { kind: "up-to-date" } });
  });

  it("of the funding leaves invoices that are sent, and bills the rest of the new amount", async () => {
    const { columns } = words.invoices.rows;
    await makeInvoices();
    await waitUntilIdle();
    const invoiced = () => recordsOf(host, "KKR_Faktura").filter((row) => row[columns.name] === "Aarhus");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Faktura");
      const names = table.columns.getItem(columns.name).getDataBodyRange().load("values");
      await context.sync();
      const row = names.values.findIndex(([name]) => name === "Aarhus");
      table.columns.getItem(columns.sent).getDataBodyRange().getCell(row, 0).values = [[46_054]];
      await context.sync();
    });
    await waitUntilIdle();
    // 180 thousand less for Aarhus, and so in all.
    await amend((contract) => {
      const agreed = contract.funding?.byYear["2026"];
      if (!contract.funding || agreed?.kind !== "fixed" || !agreed.rows) throw new Error("no funding");
      const rows = agreed.rows.map((row) =>
        row.code === "751" ? { ...row, amount: row.amount - 180 } : row,
      );
      const total = agreed.total - 180;
      const byYear = { ...contract.funding.byYear, "2026": { ...agreed, total, rows } };
      return { ...withTarget("F1", total)(contract), funding: { ...contract.funding, byYear } };
    }, "");
    expect(contractInUse().amendments?.slice(2)).toMatchObject([
      { kind: "target", of: "F1", was: 44_815 },
      { kind: "funding", of: "751", was: 12_180 },
      { kind: "total", was: 44_815 },
    ]);
    await makeInvoices();
    await waitUntilIdle();
    expect(invoiced().map((row) => [row[columns.part], row[columns.amount]])).toEqual([
      ["1/1", 12_180_000],
      [words.invoices.rows.parts.credit, -180_000],
    ]);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe("a decision on anything else", () => {
  it("stands on Forudsætninger, in the report's annex and on the contract's sheets as the pane has told it", async () => {
    setContractInUse();
    host = await openContractWorkbook({ year: 2026, date: "2026-09-30" });
    const before = contractInUse();
    await amend((contract) => {
      if (!contract.band) throw new Error("no band");
      const measures = contract.measures.flatMap((each) => {
        if (each.id === "R2") return [];
        return each.id === "R1" ? [{ ...each, rule: ">" as const }] : each;
      });
      const municipalities = contract.municipalities.map((each) =>
        each.code === "741" ? { ...each, name: "Samsø Ø" } : each,
      );
      return { ...contract, band: { ...contract.band, tolerance: 0.3 }, measures, municipalities };
    }, "");
    const told = contractChanges(before, contractInUse())
      .filter(({ kind }) => kind !== "amendment-added")
      .map((change) => contractChangeLine(change, contractInUse(), "da"));
    expect(told).toHaveLength(4);
    const lines = told.map((_, index) => String(listed(index + 1)));
    for (const line of told) {
      expect(lines.filter((each) => each.startsWith(line))).toHaveLength(1);
    }
    for (const line of lines) expect(line).toContain("besluttet af KKR Midtjylland 12-03-2026, sag 2026-44");
    expect(lines.find((line) => line.includes("udsving"))).toMatch(/fra 10\s% til 30\s%/);
    // 600 were agreed, which the contract says no longer.
    expect(lines.find((line) => line.startsWith("Udgår: R2"))).toContain("2026: 600");
    const report = await createReport();
    if (report.kind !== "created") throw new Error(report.kind);
    const method = report.content.sections.find(({ id }) => id === "method");
    for (const text of lines) expect(method?.blocks).toContainEqual(expect.objectContaining({ text }));
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
    await editContract();
    expect(await prepareContract()).toMatchObject({ kind: "prepared", update: { kind: "up-to-date" } });
  });
});
