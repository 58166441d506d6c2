import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyContract } from "../../../../src/commands/contract/applyContract";
import { editContract } from "../../../../src/commands/contract/editContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { makeInvoices } from "../../../../src/commands/makeInvoices";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook } from "../contractWorkbook";
import { amend as decided, fileOf, withTarget } from "./amending";
import { besideLabel, errorsIn, recordsOf } from "../openAddIn";

const DECISION = { by: "KKR", date: "2026-03-12", caseNumber: "", from: "" };

/** Its last digit is right. */
const EAN = "5798000000001";

let host: Host;

const amend = (change: (contract: Contract) => Contract, from = "") => decided(change, { ...DECISION, from });

/** Favrskov out of the contract, with its 1,610 thousand kroner. */
function withoutFavrskov(contract: Contract): Contract {
  const agreed = contract.funding?.byYear["2026"];
  if (!contract.funding || agreed?.kind !== "fixed") throw new Error("no funding");
  const total = agreed.total - 1610;
  const rows = agreed.rows?.filter(({ code }) => code !== "710") ?? [];
  const byYear = { ...contract.funding.byYear, "2026": { ...agreed, total, rows } };
  const municipalities = contract.municipalities.filter(({ code }) => code !== "710");
  return { ...withTarget("F1", total)(contract), municipalities, funding: { ...contract.funding, byYear } };
}

const invoiceCell = (label: string) => besideLabel(host, words.tabs.invoices, label)[0];

const listed = (number: number) => besideLabel(host, words.tabs.assumptions, `Tillæg ${number}`)[0];

beforeAll(async () => {
  host = await openContractWorkbook({ year: 2026, date: "2026-09-30" });
});

afterAll(() => {
  setContractInUse();
});

describe("what leaves a contract that was amended", () => {
  it("changes nothing where the decision cannot be kept as it is written", async () => {
    const before = contractInUse();
    expect(await amend(withTarget("R1", 6000), "2027-07-01")).toEqual({
      kind: "decision-fault",
      fault: "from-outside",
    });
    expect(contractInUse()).toBe(before);
  });

  it("a municipality: its amount is kept as what it was, and what was sent becomes a credit note", async () => {
    const { columns, parts } = words.invoices.rows;
    await makeInvoices();
    await waitUntilIdle();
    await Excel.run(async (context) => {
      const data = context.workbook.tables.getItem("KKR_Fakturadata");
      const known = data.columns.getItem(columns.name).getDataBodyRange().load("values");
      await context.sync();
      const row = known.values.findIndex(([name]) => name === "Favrskov");
      data.columns.getItem(columns.ean).getDataBodyRange().getCell(row, 0).values = [[EAN]];
      await context.sync();
    });
    await waitUntilIdle();
    await makeInvoices();
    await waitUntilIdle();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KKR_Faktura");
      const names = table.columns.getItem(columns.name).getDataBodyRange().load("values");
      await context.sync();
      const row = names.values.findIndex(([name]) => name === "Favrskov");
      table.columns.getItem(columns.sent).getDataBodyRange().getCell(row, 0).values = [[46_054]];
      await context.sync();
    });
    await waitUntilIdle();
    expect((await amend(withoutFavrskov)).kind).toBe("applied");
    expect(contractInUse().amendments).toMatchObject([
      { kind: "target", of: "F1", was: 44_815 },
      { kind: "funding", of: "710", was: 1610 },
      { kind: "total", was: 44_815 },
      { kind: "other", of: "Udgår: Favrskov" },
    ]);
    expect(listed(2)).toMatch(/Favrskov/);
    await makeInvoices();
    await waitUntilIdle();
    const invoiced = recordsOf(host, "KKR_Faktura").filter((row) => row[columns.name] === "Favrskov");
    // The credit goes where the invoice went.
    expect(invoiced.map((row) => [row[columns.part], row[columns.amount], row[columns.ean]])).toEqual([
      ["1/1", 1_610_000, EAN],
      [parts.credit, -1_610_000, EAN],
    ]);
    // 44,814 thousand kroner without its 1,610, and its row with an EAN among those of the others.
    const { money, status, data } = words.invoices;
    expect(invoiceCell(money.rows)).toBe(43_204_000);
    expect(invoiceCell(status.amounts)).toBe(0);
    expect(invoiceCell(status.upToDate)).toBe(status.good);
    expect(recordsOf(host, "KKR_Fakturadata").map((row) => row[data.columns.name])).not.toContain("Favrskov");
    expect(recordsOf(host, "KKR_IkkePlaceret")).toMatchObject([{ Indhold: EAN }]);
    expect(errorsIn(host)).toEqual([]);
  });

  it("a measure: what was decided of it is still told, from a file, from the sheets and by an update", async () => {
    await amend(withTarget("R2", 700), "2026-07-01");
    const line = "Måltal for R2 i 2026: fra 600 til 700; gælder fra 01-07-2026; besluttet af KKR 12-03-2026";
    expect(listed(5)).toBe(line);
    const file = fileOf((contract) => ({
      ...contract,
      measures: contract.measures.filter(({ id }) => id !== "R2"),
    }));
    expect(await prepareUpdate(file)).toMatchObject({
      versions: { after: { contract: { amendments: { 4: { became: { value: 700 } } } } } },
    });
    expect((await applyContract(await prepareContract({ file }), DECISION)).kind).toBe("applied");
    await waitUntilIdle();
    expect(listed(5)).toBe(line);
    // That it leaves is an amendment of its own, with the target it had in the end.
    expect(listed(6)).toMatch(/^Udgår: R2, .*2026: 700; .*besluttet af KKR/);
    await editContract();
    expect(recordsOf(host, "KKR_Kontrakttillaeg")[4]).toMatchObject({ Før: 600, Efter: 700 });
    expect(await prepareContract()).toMatchObject({ kind: "prepared", update: { kind: "up-to-date" } });
  });

  it("a day: the years cannot begin later than an amendment that holds from it", async () => {
    await amend(withTarget("R1", 6000), "2026-04-01");
    const file = fileOf((contract) => ({
      ...contract,
      source: { ...contract.source, inForce: "2026-07-01" },
    }));
    const refused = {
      kind: "faulty",
      faults: [{ rule: "amendment-kept", values: { received: "2026-04-01", inForce: "2026-07-01" } }],
    };
    expect(await prepareContract({ file })).toMatchObject(refused);
    expect(await prepareUpdate(file)).toMatchObject(refused);
  });
});
