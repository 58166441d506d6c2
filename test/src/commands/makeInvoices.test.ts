import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeInvoices } from "../../../src/commands/makeInvoices";
import { contractInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { SHEET_SCOPED_NAMES } from "../../../src/sheets/plan/naming";
import type { CellValue } from "../../../workbench/model/cell";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { createWorkbook } from "../../../workbench/model/workbook";
import { words } from "../../words";
import { ANNEX_A } from "../report/invoices/annex";
import { openContractWorkbook } from "./contractWorkbook";
import { openCopy } from "./faults/workbookCopies";
import { besideLabel, copyOf, errorsIn, openAddIn, recordsOf, sheetOf } from "./openAddIn";

const { invoices } = words;
const { columns } = invoices.rows;
const SHEET = words.tabs.invoices;
const TABLE = "KKR_Faktura";
const EAN = "6291041500213";

let host: Host;

/** A workbook before the first press, after it, and with invoices that were issued. */
const models = { before: createWorkbook(), pressed: createWorkbook(), issued: createWorkbook() };

const keep = (model: keyof typeof models) => (models[model] = structuredClone(host.workbook));

const open = (model: keyof typeof models) => () => {
  host = openCopy(models[model]);
};

beforeAll(async () => {
  host = await openContractWorkbook();
  keep("before");
  await press();
  keep("pressed");
  await issue();
  keep("issued");
});

afterEach(() => setContractInUse());

async function press() {
  const outcome = await makeInvoices();
  await waitUntilIdle();
  return outcome;
}

/** Types into the cells that a name of the sheet's own points at, or those below and right of its first. */
async function choose(
  name: keyof typeof SHEET_SCOPED_NAMES,
  value: string | number,
  [row, column]: readonly [row: number, column: number] = [0, 0],
): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(SHEET);
    names.getItem(SHEET_SCOPED_NAMES[name]).getRange().getCell(row, column).values = [[value]];
    await context.sync();
  });
  await waitUntilIdle();
}

/** Types into a column of a table, from a row on. */
async function type(table: string, column: string, row: number, values: readonly unknown[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    body.getCell(row, 0).getResizedRange(values.length - 1, 0).values = values.map((each) => [each]);
    await context.sync();
  });
  await waitUntilIdle();
}

/**
 * Two rounds, of which the first is sent; Samsø's is paid too, has a reference, and a remark in a column of the user's.
 */
async function issue(): Promise<void> {
  await choose("invoiceInstalments", 2);
  await press();
  await type(
    TABLE,
    columns.sent,
    0,
    ANNEX_A.map(() => 46_054),
  );
  await type(TABLE, columns.paid, 11, [46_080]);
  await type(TABLE, columns.reference, 11, ["F-1012"]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(TABLE);
    table.columns.add(undefined, undefined, "Mit eget");
    table.columns.getItem("Mit eget").getDataBodyRange().getCell(11, 0).values = [["ringet 3/3"]];
    await context.sync();
  });
  await waitUntilIdle();
}

const rows = () => recordsOf(host, TABLE);
const filled = () => rows().filter((row) => row[columns.code] !== null && row[columns.code] !== "");
const besides = (label: string) => besideLabel(host, SHEET, label);
const ore = (value: CellValue | undefined) => Math.round(Number(value) * 100);

function sums(): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (const row of filled()) {
    const name = row[columns.name];
    found.set(name, (found.get(name) ?? 0) + ore(row[columns.amount]));
  }
  return found;
}

const annex = (change: (amount: number) => number = (amount) => amount) =>
  new Map(ANNEX_A.map(([name, amount]) => [name, change(amount) * 100_000]));

/** Puts the same contract in use with another annex for a year, as an amendment would. */
function amend(change: (amount: number, code: string) => number, year = "2026"): void {
  const contract = contractInUse();
  const { funding } = contract;
  const agreed = funding?.byYear["2026"];
  if (!funding || agreed?.kind !== "fixed" || !agreed.rows) throw new Error("no funding");
  const changed = agreed.rows.map(({ code, amount }) => ({ code, amount: change(amount, code) }));
  const byYear = { ...funding.byYear, [year]: { ...agreed, rows: changed } };
  setContractInUse({ ...contract, funding: { ...funding, byYear } });
}

/** Makes functions answer by the contract in use, as after an amendment. */
async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await waitUntilIdle();
}

describe("the first press", () => {
  beforeEach(open("before"));

  it("inserts the sheet with an invoice for each row of annex a", async () => {
    const told = { chosen: "rows", rows: 44_814_000, printed: 44_815_000 };
    expect(await press()).toMatchObject({ changed: 1, settled: { unprinted: [] }, basis: told });
    expect(filled().map((row) => [row[columns.name], row[columns.amount]])).toEqual(
      ANNEX_A.map(([name, amount]) => [name, amount * 1000]),
    );
    expect(errorsIn(host)).toEqual([]);
  });

  it("says what the annex adds up to, that the rounding difference is not billed, and that VAT is open", async () => {
    await press();
    expect(besides(invoices.money.rows)).toEqual([44_814_000]);
    expect(besides(invoices.money.printed)).toEqual([44_815_000]);
    expect(besides(invoices.money.rounding)).toEqual([1_000, invoices.money.notBilled]);
    expect(besides(invoices.money.invoices)).toEqual([44_814_000]);
    const { status } = invoices;
    expect(besides(status.ready)[0]).toBe(words.sheets.shared.no);
    expect(besides(status.vat)[0]).toBe(invoices.vatStates.undecided);
    expect(besides(status.ean)[0]).toBe(19);
    expect(besides(status.dates)[0]).toBe(19);
    expect(besides(status.upToDate)[0]).toBe(status.good);
    for (const row of filled()) expect(row[columns.total] ?? "").toBe("");
  });

  it("changes nothing where the contract's sheets are not there", async () => {
    host = openAddIn();
    const before = copyOf(host);
    expect(await press()).toEqual({ kind: "no-workbook" });
    expect(copyOf(host)).toEqual(before);
  });

  it("of a contract without amounts makes a sheet without invoices", async () => {
    const contract = contractInUse();
    setContractInUse({
      ...contract,
      measures: contract.measures.filter(({ rule }) => rule !== "amount"),
      funding: {
        section: "8",
        byYear: { "2026": { kind: "not-fixed" }, "2027": { kind: "not-fixed" } },
      },
    });
    await press();
    expect(filled()).toEqual([]);
    expect(besides(invoices.status.ready)[0]).toBe(words.sheets.shared.no);
    expect(errorsIn(host)).toEqual([]);
    expect(await press()).toEqual({ kind: "refused", reason: "not-fixed" });
  });
});

describe("a later press", () => {
  beforeEach(open("pressed"));

  it("changes nothing where nothing else was chosen", async () => {
    const before = copyOf(host);
    expect(await press()).toMatchObject({ kind: "done", changed: 0 });
    expect(copyOf(host)).toEqual(before);
  });

  it("makes what is chosen and typed, in four requests and one for the paper, and then it is ready", async () => {
    await choose("invoiceInstalments", 3);
    await choose("invoiceVat", invoices.vatStates.outside);
    for (const round of [0, 1, 2]) {
      await choose("invoiceRounds", `Periode ${round + 1}`, [round, 0]);
      await choose("invoiceRounds", 46_054 + 90 * round, [round, 2]);
      await choose("invoiceRounds", 46_084 + 90 * round, [round, 3]);
    }
    await type(
      "KKR_Fakturadata",
      invoices.data.columns.ean,
      0,
      ANNEX_A.map(() => EAN),
    );
    await type("KKR_Fakturadata", invoices.data.columns.account, 0, ["0012-34"]);
    expect(besides(invoices.status.upToDate)[0]).toBe(invoices.status.stale);
    host.resetCounts();
    expect(await press()).toMatchObject({ kind: "done" });
    expect(host.counts.requests).toBeLessThanOrEqual(5);
    const { pageLayout, tables } = sheetOf(host, SHEET);
    const area = tables.find(({ name }) => name === TABLE)?.area;
    const [, printed] = pageLayout.printArea ?? [];
    expect((printed?.row ?? 0) + (printed?.rows ?? 0)).toBe((area?.row ?? 0) + (area?.rows ?? 0));
    expect(filled()).toHaveLength(57);
    expect(sums()).toEqual(annex());
    const [first] = filled();
    expect(first).toMatchObject({
      [columns.name]: "Favrskov",
      [columns.part]: "1/3",
      [columns.period]: "Periode 1",
      [columns.ean]: EAN,
      [columns.account]: "0012-34",
      [columns.invoiced]: 46_054,
      [columns.due]: 46_084,
      [columns.vat]: invoices.vatStates.outside,
      [columns.vatAmount]: 0,
      [columns.total]: first?.[columns.amount],
    });
    const { status } = invoices;
    expect(besides(status.upToDate)[0]).toBe(status.good);
    expect(besides(status.ready)[0]).toBe("Ja");
    expect(Number(besides(invoices.money.roundsDiffer)[0])).toBeGreaterThan(0);
    expect(errorsIn(host)).toEqual([]);
  });

  it("with fewer instalments leaves blank rows, which the next ones come into", async () => {
    await choose("invoiceInstalments", 4);
    await press();
    await choose("invoiceInstalments", 2);
    await press();
    expect(filled()).toHaveLength(38);
    expect(rows()).toHaveLength(76);
    await choose("invoiceInstalments", 3);
    await press();
    expect(filled()).toHaveLength(57);
    expect(rows()).toHaveLength(76);
    expect(sums()).toEqual(annex());
    expect(errorsIn(host)).toEqual([]);
  });

  it.each<[string, keyof typeof SHEET_SCOPED_NAMES, string | number, readonly [number, number], string]>([
    ["an exact allocation without a decision", "invoiceBasis", invoices.bases.allocation, [0, 0], "decision"],
    ["a year without amounts", "invoiceYear", 2027, [0, 0], "not-fixed"],
    ["half an instalment", "invoiceInstalments", 2.5, [0, 0], "instalments"],
    ["a VAT of the user's own", "invoiceVat", "Momsfri", [0, 0], "choice"],
    ["a date that is a text", "invoiceRounds", "engang i marts", [0, 2], "date"],
  ])("is refused for %s, and changes nothing", async (_, name, value, place, reason) => {
    await choose(name, value, place);
    const before = copyOf(host);
    expect(await press()).toEqual({ kind: "refused", reason });
    expect(copyOf(host)).toEqual(before);
  });

  it("is refused for a due date before its invoice date, which the sheet says too", async () => {
    await choose("invoiceRounds", 46_084, [0, 2]);
    await choose("invoiceRounds", 46_083, [0, 3]);
    expect(sheetTexts()).toContain(invoices.rounds.dueFirst);
    expect(await press()).toEqual({ kind: "refused", reason: "due-first" });
  });

  it("is refused for an instalment dated before the one before it", async () => {
    await choose("invoiceInstalments", 2);
    await choose("invoiceRounds", 46_084, [0, 2]);
    await choose("invoiceRounds", 46_083, [1, 2]);
    expect(await press()).toEqual({ kind: "refused", reason: "unordered" });
  });

  it("bills the exact allocation once its decision is written", async () => {
    await choose("invoiceBasis", invoices.bases.allocation);
    await choose("invoiceDecision", "KKR 12-03-2026, pkt. 4");
    expect(await press()).toMatchObject({ basis: { chosen: "allocation", printed: 44_815_000 } });
    expect([...sums().values()].reduce((before, sum) => before + sum, 0)).toBe(44_815_000_00);
    expect(besides(invoices.money.rounding)).toEqual([1_000, invoices.money.billed]);
    expect(besides(invoices.status.amounts)[0]).toBe(0);
  });

  it("says what is wrong with a number that was pasted, and keeps it off the invoices", async () => {
    await type("KKR_Fakturadata", invoices.data.columns.ean, 0, ["6291041500214", "629104150021", EAN]);
    await type("KKR_Fakturadata", invoices.data.columns.account, 0, ["x".repeat(31)]);
    // Whose EAN it is nobody knows where the code is another municipality's.
    await type("KKR_Fakturadata", invoices.data.columns.ean, 18, [EAN]);
    await type("KKR_Fakturadata", invoices.data.columns.code, 18, ["741"]);
    await press();
    const remarks = recordsOf(host, "KKR_Fakturadata").map((row) => row[invoices.data.columns.remark]);
    const { faults } = invoices.data;
    expect(remarks.slice(0, 4)).toEqual([
      `${faults["ean-check"]}. ${faults["account-long"]}.`,
      `${faults["ean-form"]}.`,
      "",
      `${faults["ean-missing"]}.`,
    ]);
    const names = recordsOf(host, "KKR_Fakturadata")
      .slice(0, 3)
      .map((row) => row[invoices.data.columns.name]);
    const eans = names.map((name) => filled().find((row) => row[columns.name] === name)?.[columns.ean] ?? "");
    expect(eans).toEqual(["", "", EAN]);
    expect(filled().filter((row) => row[columns.ean] === EAN)).toHaveLength(1);
  });
});

/** Every text that the sheet shows. */
function sheetTexts(): unknown[] {
  return [...sheetOf(host, SHEET).cells.values()].map(({ value }) => value);
}

describe("invoices that were issued", () => {
  beforeEach(open("issued"));

  const sent = () => rows().slice(0, 19);

  it("never change, whatever is chosen afterwards; the rest is adjusted and all still sums", async () => {
    const before = sent();
    await choose("invoiceInstalments", 4);
    await choose("invoiceText", "En anden tekst");
    await choose("invoiceVat", invoices.vatStates.added);
    await type(
      "KKR_Fakturadata",
      invoices.data.columns.ean,
      0,
      ANNEX_A.map(() => EAN),
    );
    await press();
    expect(sent()).toEqual(before);
    expect(before[11]).toMatchObject({
      [columns.name]: "Samsø",
      [columns.paid]: 46_080,
      [columns.reference]: "F-1012",
      "Mit eget": "ringet 3/3",
    });
    expect(filled()).toHaveLength(76);
    expect(sums()).toEqual(annex());
    const numbers = filled().map((row) => row[columns.number]);
    expect(new Set(numbers).size).toBe(76);
    expect(besides(invoices.money.sent)).toEqual([22_407_000]);
    expect(besides(invoices.money.paid)).toEqual([59_500]);
  });

  it("are out of date where amounts have changed and their sum has not", async () => {
    const swapped = new Map([
      ["Herning", "Aarhus"],
      ["Aarhus", "Herning"],
    ]);
    const amountOf = (name: string) => ANNEX_A.find(([each]) => each === name)?.[1] ?? NaN;
    await press();
    const { status } = invoices;
    expect(besides(status.upToDate)[0]).toBe(status.good);
    const { municipalities } = contractInUse();
    amend((amount, code) => {
      const other = swapped.get(municipalities.find((each) => each.code === code)?.name ?? "");
      return other === undefined ? amount : amountOf(other);
    });
    await recalculate();
    expect(besides(status.amounts)[0]).toBe(0);
    expect(besides(status.upToDate)[0]).toBe(status.stale);
    await press();
    expect(besides(status.upToDate)[0]).toBe(status.good);
    expect(sums().get("Aarhus")).toBe(amountOf("Herning") * 100_000);
    await type("KKR_Fakturadata", invoices.data.columns.lastYear, 0, [1000, 2000]);
    await press();
    await type("KKR_Fakturadata", invoices.data.columns.lastYear, 0, [2000, 1000]);
    expect(besides(status.upToDate)[0]).toBe(status.stale);
  });

  it("become ready again with a credit note, which has no round to date it", async () => {
    await choose("invoiceVat", invoices.vatStates.outside);
    await choose("invoiceChange", invoices.changeWays.correct);
    amend((amount) => amount - 10);
    await press();
    const { status } = invoices;
    // Those that are sent without an EAN and a date stay as they are.
    expect([besides(status.ean)[0], besides(status.dates)[0]]).toEqual([38, 19]);
    await choose("invoiceRounds", 46_054, [1, 2]);
    await choose("invoiceRounds", 46_084, [1, 3]);
    await type(
      "KKR_Fakturadata",
      invoices.data.columns.ean,
      0,
      ANNEX_A.map(() => EAN),
    );
    await press();
    expect([besides(status.ean)[0], besides(status.dates)[0]]).toEqual([0, 0]);
    expect(besides(status.ready)[0]).toBe("Ja");
  });

  it("get the difference spread over what remains when the annex changes", async () => {
    const before = sent();
    amend((amount) => amount + 100);
    await press();
    expect(sent()).toEqual(before);
    expect(filled()).toHaveLength(38);
    expect(sums()).toEqual(annex((amount) => amount + 100));
  });

  it("get a credit note where more was issued than is owed, or where the user prefers one", async () => {
    await choose("invoiceChange", invoices.changeWays.correct);
    amend((amount) => amount - 10);
    await press();
    const credits = filled().filter((row) => row[columns.part] === invoices.rows.parts.credit);
    expect(credits).toHaveLength(19);
    expect(credits.every((row) => row[columns.amount] === -5_000)).toBe(true);
    expect(sums()).toEqual(annex((amount) => amount - 10));
    // Once the credit notes are issued too, nothing more is to be made.
    await type(
      TABLE,
      columns.reference,
      38,
      ANNEX_A.map((_, index) => `K-${index}`),
    );
    expect(await press()).toMatchObject({ kind: "done", changed: 0 });
  });

  it("and those still open stay where another year is chosen, whose invoices come after them", async () => {
    const before = rows();
    amend((amount) => amount + 1, "2027");
    await choose("invoiceYear", 2027);
    await press();
    expect(rows().slice(0, 38)).toEqual(before);
    const next = filled().filter((row) => row[columns.year] === 2027);
    expect(next).toHaveLength(38);
    const samso = next.filter((row) => row[columns.name] === "Samsø");
    // Last year's amount is known from the contract.
    expect(samso.map((row) => [row[columns.amount], row[columns.lastYear]])).toEqual([
      [60_000, 119_000],
      [60_000, 119_000],
    ]);
    expect(besides(invoices.money.invoices)).toEqual([44_833_000]);
    expect(besides(invoices.money.sent)).toEqual([0]);
  });

  it("of which one has lost its amount are a reason to stop", async () => {
    await type(TABLE, columns.amount, 3, [""]);
    const before = copyOf(host);
    expect(await press()).toEqual({ kind: "refused", reason: "issued-amount" });
    expect(copyOf(host)).toEqual(before);
  });
});

describe("the cells to be filled in", () => {
  beforeAll(open("pressed"));

  /** Whether a cell's rule allows an entry. */
  async function allows(cellIn: (sheet: Excel.Worksheet) => Excel.Range, entry: string | number) {
    return Excel.run(async (context) => {
      const cell = cellIn(context.workbook.worksheets.getItem(SHEET));
      const before = cell.load("formulas");
      await context.sync();
      cell.values = [[entry]];
      const rule = cell.dataValidation.load("valid");
      await context.sync();
      cell.formulas = before.formulas;
      await context.sync();
      return rule.valid;
    });
  }

  const typed = (column: string) => (sheet: Excel.Worksheet) =>
    sheet.tables.getItem("KKR_Fakturadata").columns.getItem(column).getDataBodyRange().getCell(3, 0);
  const chosen =
    (name: keyof typeof SHEET_SCOPED_NAMES, [row, column]: readonly [number, number] = [0, 0]) =>
    (sheet: Excel.Worksheet) =>
      sheet.names.getItem(SHEET_SCOPED_NAMES[name]).getRange().getCell(row, column);
  const { data } = invoices;

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | number, boolean]>([
    ["an EAN", typed(data.columns.ean), EAN, true],
    ["an EAN in groups", typed(data.columns.ean), "6291 0415 00213", true],
    ["a wrong check digit", typed(data.columns.ean), "6291041500214", false],
    ["12 digits", typed(data.columns.ean), "629104150021", false],
    ["no EAN", typed(data.columns.ean), "EAN følger", false],
    ["an account string of 30 characters", typed(data.columns.account), "x".repeat(30), true],
    ["one of 31", typed(data.columns.account), "x".repeat(31), false],
    ["a CVR number", typed(data.columns.cvr), "55133018", true],
    ["one of seven digits", typed(data.columns.cvr), "5513301", false],
    ["an amount", typed(data.columns.lastYear), 11_900_000.5, true],
    ["an amount below zero", typed(data.columns.lastYear), -1, false],
    ["twelve instalments", chosen("invoiceInstalments"), 12, true],
    ["thirteen", chosen("invoiceInstalments"), 13, false],
    ["a state of VAT", chosen("invoiceVat"), invoices.vatStates.added, true],
    ["free of VAT", chosen("invoiceVat"), "Momsfri", false],
    ["the other basis", chosen("invoiceBasis"), invoices.bases.allocation, true],
    ["a basis of one's own", chosen("invoiceBasis"), "Indbyggertal", false],
    ["a date", chosen("invoiceRounds", [2, 2]), 46_054, true],
    ["a date in words", chosen("invoiceRounds", [2, 2]), "i marts", false],
    ["a due date without an invoice date", chosen("invoiceRounds", [2, 3]), 46_054, true],
  ])("%s", async (_, cell, entry, expected) => {
    expect(await allows(cell, entry)).toBe(expected);
  });

  it("refuse a due date before the invoice date beside it, on whichever line", async () => {
    await choose("invoiceRounds", 46_084, [4, 2]);
    expect(await allows(chosen("invoiceRounds", [4, 3]), 46_083)).toBe(false);
    expect(await allows(chosen("invoiceRounds", [4, 3]), 46_084)).toBe(true);
  });

  it("say nothing of a CVR number in another spelling, and that one with decimals is none", async () => {
    await type("KKR_Fakturadata", data.columns.cvr, 0, ["DK 31 11 91 03", "31 11 91 03", "12345,67"]);
    const remarks = recordsOf(host, "KKR_Fakturadata").map((row) => String(row[data.columns.remark]));
    const isWrong = remarks.slice(0, 3).map((remark) => remark.includes(data.faults["cvr-form"]));
    expect(isWrong).toEqual([false, false, true]);
  });

  it("keep a leading zero, a date-like reference and all digits of an EAN", async () => {
    await type("KKR_Fakturadata", data.columns.order, 5, ["0012"]);
    await type("KKR_Fakturadata", data.columns.user, 5, ["3-4"]);
    await type("KKR_Fakturadata", data.columns.ean, 5, [EAN]);
    expect(recordsOf(host, "KKR_Fakturadata")[5]).toMatchObject({
      [data.columns.order]: "0012",
      [data.columns.user]: "3-4",
      [data.columns.ean]: EAN,
    });
  });
});

describe("the sheet on paper", () => {
  it("is A4 across and one page wide: what is to be paid, in letters of nine points, the headings on each page", () => {
    open("pressed")();
    const { pageLayout, tables, columns: widths } = sheetOf(host, SHEET);
    const table = tables.find(({ name }) => name === TABLE);
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { row: table?.area.row, rows: 1 },
      printArea: [
        { row: 0, column: 0, columns: 10 },
        { column: 0, columns: 10 },
      ],
    });
    // The form of the municipalities' data lies between them, and the invoices are whole.
    const form = tables.find(({ name }) => name === "KKR_Fakturadata")?.area;
    const [controls, rows] = pageLayout.printArea ?? [];
    expect((controls?.row ?? NaN) + (controls?.rows ?? NaN)).toBeLessThan(form?.row ?? 0);
    expect(rows?.row).toBe((table?.area.row ?? 0) - 1);
    expect((rows?.row ?? 0) + (rows?.rows ?? 0)).toBe((table?.area.row ?? 0) + (table?.area.rows ?? 0));
    const printed = table?.columns.slice(0, 10).map(({ name }) => name);
    expect(printed).toEqual([
      "Løbenr.",
      "Kommune",
      "Tekst",
      "Periode",
      "Rate n/N",
      "Fakturadato",
      "Forfaldsdato",
      "Beløb iflg. bilag a",
      "Momsbeløb",
      "Beløb i alt",
    ]);
    const points = Array.from({ length: 10 }, (_, column) => widths.get(column)?.width ?? NaN);
    const width = points.reduce((sum, each) => sum + each, 0);
    // A4 across is 842 points, less 28 on both sides; the sheet is written in 11.
    expect((11 * (842 - 2 * 28)) / width).toBeGreaterThanOrEqual(9);
  });
});

describe("a sheet that the user has changed", () => {
  beforeEach(open("pressed"));

  it("renamed and with renamed tables, is found and made again", async () => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem(TABLE).name = "Opkrævninger";
      tables.getItem("KKR_Fakturadata").name = "Kommuner_EAN";
      worksheets.getItem(SHEET).name = "Opkrævning";
      await context.sync();
      const { names } = worksheets.getItem("Opkrævning");
      names.getItem(SHEET_SCOPED_NAMES.invoiceInstalments).getRange().values = [[2]];
      await context.sync();
    });
    expect(await press()).toMatchObject({ kind: "done" });
    expect(recordsOf(host, "Opkrævninger")).toHaveLength(38);
    expect(errorsIn(host)).toEqual([]);
  });

  it("protected, is left as it is, and that is said", async () => {
    await choose("invoiceInstalments", 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    const before = copyOf(host);
    await expect(makeInvoices()).rejects.toMatchObject({ reason: "protected", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });

  it("without one of our columns, is left as it is, and the column is named", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(TABLE).columns.getItem(columns.sent).delete();
      await context.sync();
    });
    await choose("invoiceInstalments", 2);
    const before = copyOf(host);
    await expect(makeInvoices()).rejects.toMatchObject({ reason: "columns-missing", undone: true });
    await waitUntilIdle();
    expect(copyOf(host)).toEqual(before);
  });
});
