import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Contract } from "../../../../src/contract/contract";
import { defaultChoices, type InvoiceChoices } from "../../../../src/report/invoices/invoiceChoices";
import { invoiceRows } from "../../../../src/report/invoices/invoiceRows";
import { invoiceSummary } from "../../../../src/report/invoices/invoiceSummary";
import type { InvoiceRow, KeptInvoice } from "../../../../src/report/invoices/invoiceRow";
import { ANNEX_A, invoicesWith, sumsByName } from "./annex";

const contract = contractInUse();
const usual = defaultChoices(contract);
const ORE = 100_000;

const sumOf = (rows: readonly { readonly amount: number }[]) =>
  rows.reduce((before, { amount }) => before + amount, 0);

function refusalOf(choices: Partial<InvoiceChoices>) {
  const rows = invoiceRows({ contract, choices: { ...usual, ...choices }, data: new Map(), kept: [] });
  return typeof rows === "string" ? rows : undefined;
}

/** The contract with another annex for a year, as an amendment makes it. */
function amended(change: (name: string, amount: number) => number, year = "2026"): Contract {
  const rows = ANNEX_A.flatMap(([name, amount]) => {
    const code = contract.municipalities.find((each) => each.name === name)?.code;
    return code === undefined ? [] : [{ code, amount: change(name, amount) }];
  });
  return {
    ...contract,
    funding: {
      section: "8",
      byYear: { ...contract.funding?.byYear, [year]: { kind: "fixed", total: 44_815, rows } },
    },
  };
}

const asIssued = ({ number, year, code, part, amount }: InvoiceRow): KeptInvoice => ({
  number,
  year,
  code,
  part,
  amount,
});

describe("annex a as invoices", () => {
  it("are one for each municipality in the annex's order, of what its row says, where nothing else is chosen", () => {
    const rows = invoicesWith({});
    expect(rows.map(({ name, amount }) => [name, amount])).toEqual(
      ANNEX_A.map(([name, amount]) => [name, amount * ORE]),
    );
    expect(sumOf(rows)).toBe(44_814 * ORE);
    expect(rows.map(({ number }) => number)).toEqual(ANNEX_A.map((_, index) => index + 1));
  });

  it("each in any number of instalments that sum to the row, to the øre, and all to the total", () => {
    const anyAnnex = fc.array(fc.nat({ max: 50_000 }), { minLength: 19, maxLength: 19 });
    const printed = ANNEX_A.map(([, amount]) => amount);
    const annexes = fc.oneof(fc.constant(printed), anyAnnex);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), annexes, (count, amounts) => {
        const owed = new Map(ANNEX_A.map(([name], index) => [name, amounts[index] ?? 0]));
        const rows = invoicesWith(
          { instalments: count },
          { contract: amended((name) => owed.get(name) ?? 0) },
        );
        expect(rows).toHaveLength(19 * count);
        expect(sumsByName(rows)).toEqual(new Map([...owed].map(([name, amount]) => [name, amount * ORE])));
        expect(sumOf(rows)).toBe(amounts.reduce((before, amount) => before + amount, 0) * ORE);
        const spans = ANNEX_A.map(([name]) => {
          const parts = rows.filter((row) => row.name === name).map(({ amount }) => amount);
          return Math.max(...parts) - Math.min(...parts);
        });
        expect(Math.max(...spans)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40, examples: Array.from({ length: 12 }, (_, index) => [index + 1, printed]) },
    );
  });

  it("in three rounds differ by some øre, and that is said", () => {
    const choices = { ...usual, instalments: 3 };
    const summary = invoiceSummary(contract, choices, invoicesWith(choices));
    expect(summary.rounds.reduce((before, sum) => before + sum, 0)).toBe(44_814 * ORE);
    // An amount whose digits' sum leaves 1 or 2 over when split in three puts that øre into the first rounds.
    const left = ANNEX_A.map(([, amount]) => amount % 3);
    const [first = 0, second = 0, third = 0] = summary.rounds;
    expect(first - third).toBe(left.filter((each) => each > 0).length);
    expect(first - second).toBe(left.filter((each) => each === 1).length);
    expect(summary.roundsDiffer).toBe(first - third);
  });

  it("of an exact allocation bill above the annex: Aarhus 272 kr., Samsø 3", () => {
    const rows = invoicesWith({ basis: "allocation", decision: "KKR 12-03-2026", instalments: 2 });
    const sums = sumsByName(rows);
    expect(sumOf(rows)).toBe(44_815 * ORE);
    expect((sums.get("Aarhus") ?? 0) - 12_180 * ORE).toBe(272_00);
    expect((sums.get("Samsø") ?? 0) - 119 * ORE).toBe(3_00);
    for (const sum of sums.values()) expect(sum % 100).toBe(0);
  });

  it("say the rounding difference of 1,000 kr. that the rows do not bill", () => {
    expect(invoiceSummary(contract, usual, invoicesWith({}))).toMatchObject({
      total: 44_814 * ORE,
      printed: 44_815 * ORE,
      rounding: 1_000_00,
    });
  });

  it.each<[string, Partial<InvoiceChoices>, string]>([
    ["an exact allocation that nobody has decided", { basis: "allocation" }, "decision"],
    ["one decided by a blank", { basis: "allocation", decision: "  " }, "decision"],
    ["a year without funding", { year: 2027 }, "not-fixed"],
    ["a year outside the contract", { year: 2031 }, "not-fixed"],
    ["no instalment", { instalments: 0 }, "instalments"],
    ["half an instalment", { instalments: 1.5 }, "instalments"],
    ["more than one a month", { instalments: 13 }, "instalments"],
    [
      "a due date before its invoice date",
      { rounds: [{ period: "", invoiced: 46_100, due: 46_099 }] },
      "due-first",
    ],
    [
      "an instalment dated before the one before it",
      {
        instalments: 2,
        rounds: [46_100, 46_099].map((invoiced) => ({ period: "", invoiced, due: undefined })),
      },
      "unordered",
    ],
    [
      "one due before an earlier one, past one without a date",
      {
        instalments: 3,
        rounds: [46_130, undefined, 46_129].map((due) => ({ period: "", invoiced: undefined, due })),
      },
      "unordered",
    ],
  ])("are refused for %s", (_, choices, refusal) => {
    expect(refusalOf(choices)).toBe(refusal);
  });

  it("may be due on the day they are dated, and a round that is not used may be wrong", () => {
    const sameDay = { period: "", invoiced: 46_100, due: 46_100 };
    expect(refusalOf({ rounds: [sameDay, { ...sameDay, due: 1 }] })).toBeUndefined();
    expect(refusalOf({ instalments: 2, rounds: [sameDay, sameDay] })).toBeUndefined();
  });
});

describe("VAT on the invoices", () => {
  it("is undecided by default: no rate, no VAT, no total, and never ready", () => {
    const complete = invoicesWith({}).map((row) => ({
      ...row,
      ean: "6291041500213",
      invoiced: 46_100,
      due: 46_130,
    }));
    for (const { vat, vatRate, vatAmount, total } of complete) {
      expect({ vat, vatRate, vatAmount, total }).toEqual({
        vat: "undecided",
        vatRate: undefined,
        vatAmount: undefined,
        total: undefined,
      });
    }
    expect(invoiceSummary(contract, usual, complete)).toMatchObject({ isVatOpen: true, isReady: false });
    const decided = { ...usual, vat: "outside" } as const;
    expect(invoiceSummary(contract, decided, complete)).toMatchObject({ isVatOpen: false, isReady: true });
  });

  it.each<[InvoiceChoices["vat"], number | undefined, number, number]>([
    // Of Samsø's 119,000 kr.
    ["outside", undefined, 0, 11_900_000],
    ["added", 2_500, 2_975_000, 14_875_000],
    ["included", 2_500, 2_380_000, 11_900_000],
  ])("%s has the rate %s, VAT %d and total %d", (vat, vatRate, vatAmount, total) => {
    const samso = invoicesWith({ vat }).find(({ name }) => name === "Samsø");
    expect(samso).toMatchObject({ amount: 11_900_000, vatRate, vatAmount, total });
  });

  it("is summed as each invoice rounds it, and the sum says how far that is from the VAT on the total", () => {
    const choices = { ...usual, instalments: 7, vat: "added" } as const;
    const rows = invoicesWith(choices);
    // A fourth of an instalment, half an øre upwards: two quarters left over go up, one goes down.
    const byHand = rows.reduce((sum, { amount }) => sum + Math.floor((amount + 2) / 4), 0);
    const summary = invoiceSummary(contract, choices, rows);
    expect(summary).toMatchObject({ vatSum: byHand, vatRounding: byHand - (44_814 * ORE) / 4 });
    expect(summary.vatRounding).not.toBe(0);
    expect(invoiceSummary(contract, usual, invoicesWith({}))).toMatchObject({
      vatSum: undefined,
      vatRounding: 0,
    });
  });
});

describe("what is known of a municipality", () => {
  it("comes onto each of its invoices, without what is wrong", () => {
    const known = { cvr: "", order: "4500", user: "ABC", lastYear: 100 };
    const data = new Map([
      ["741", { ...known, ean: "6291 0415 00213", account: "x".repeat(30) }],
      ["751", { ...known, ean: "6291041500214", account: "x".repeat(31) }],
    ]);
    const rows = invoicesWith({ instalments: 2 }, { data });
    const of = (name: string) => rows.filter((row) => row.name === name);
    for (const row of of("Samsø")) {
      expect(row).toMatchObject({
        ean: "6291041500213",
        order: "4500",
        user: "ABC",
        account: "x".repeat(30),
      });
      expect(row).toMatchObject({ cvr: "23795515" });
    }
    // The year's amount stands once a municipality, so that the column adds up to it.
    expect(of("Samsø").map(({ lastYear }) => lastYear)).toEqual([100, undefined]);
    for (const row of of("Aarhus")) expect(row).toMatchObject({ ean: "", account: "", order: "4500" });
  });

  it("takes last year's amount from the contract where that has it", () => {
    const rows = invoicesWith({ year: 2027 }, { contract: amended((_, amount) => amount + 1, "2027") });
    expect(rows.find(({ name }) => name === "Aarhus")).toMatchObject({
      amount: 12_181 * ORE,
      lastYear: 12_180 * ORE,
    });
    expect(invoicesWith({}).every(({ lastYear }) => lastYear === undefined)).toBe(true);
  });
});

describe("invoices that were issued", () => {
  it("are never made again, and the others make up the rest of whatever the annex then says", () => {
    const scenarios = fc.record({
      instalments: fc.integer({ min: 1, max: 12 }),
      then: fc.integer({ min: 1, max: 12 }),
      issued: fc.array(fc.nat({ max: 19 * 12 - 1 }), { maxLength: 40 }),
      changes: fc.array(fc.integer({ min: -119, max: 3_000 }), { minLength: 19, maxLength: 19 }),
      change: fc.constantFrom("spread" as const, "correct" as const),
    });
    fc.assert(
      fc.property(scenarios, ({ instalments, then, issued, changes, change }) => {
        const first = invoicesWith({ instalments });
        const kept = first.filter((_, index) => issued.includes(index)).map(asIssued);
        const added = new Map(ANNEX_A.map(([name], index) => [name, changes[index] ?? 0]));
        const second = amended((name, amount) => amount + (added.get(name) ?? 0));
        const open = invoicesWith({ instalments: then, change }, { contract: second, kept });
        const nameOf = (code: string) =>
          contract.municipalities.find((each) => each.code === code)?.name ?? code;
        const all = [...kept.map(({ code, amount }) => ({ name: nameOf(code), amount })), ...open];
        const sums = sumsByName(all);
        for (const [name, amount] of ANNEX_A) {
          expect(sums.get(name)).toBe((amount + (added.get(name) ?? 0)) * ORE);
        }
        // Nothing that was issued is there once more, and no number is used twice.
        const keyOf = ({ code, part }: Pick<KeptInvoice, "code" | "part">) =>
          part.kind === "instalment" ? `${code} ${part.number}` : undefined;
        const issuedKeys = new Set(kept.map(keyOf));
        expect(open.filter((row) => keyOf(row) !== undefined && issuedKeys.has(keyOf(row)))).toEqual([]);
        const numbers = [...kept, ...open].map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 60 },
    );
  });

  it("of another year are no part of this one's amounts", () => {
    const kept = invoicesWith({}).map((row) => ({ ...asIssued(row), year: 2025 }));
    const rows = invoicesWith({}, { kept });
    expect(sumOf(rows)).toBe(44_814 * ORE);
    expect(Math.min(...rows.map(({ number }) => number))).toBe(20);
  });

  it("to a municipality that is in the annex no more are credited", () => {
    const kept = invoicesWith({}).map(asIssued);
    const year = amended((_, amount) => amount);
    const { funding } = year;
    const agreed = funding?.byYear["2026"];
    if (!funding || agreed?.kind !== "fixed" || !agreed.rows) throw new Error("no funding");
    const rows = agreed.rows.filter(({ code }) => code !== "741");
    const without = { ...year, funding: { ...funding, byYear: { "2026": { ...agreed, rows } } } };
    expect(invoicesWith({}, { contract: without, kept })).toMatchObject([
      { name: "Samsø", part: { kind: "credit" }, amount: -119 * ORE },
    ]);
  });
});
