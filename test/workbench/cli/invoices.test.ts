import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ANNEX_A } from "../../src/report/invoices/annex";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import { runCommand, temporaryFolder } from "./runCommand";
import { words as danish } from "../../words";

interface Made {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  readonly file: string;
  /** The file's lines by its header. */
  readonly lines: Record<string, string>[];
}

async function invoices(...words: readonly string[]): Promise<Made> {
  const out = join(temporaryFolder(), "fakturering.csv");
  const run = await runCommand("invoices", ["--out", out, ...words]);
  const file = existsSync(out) ? readFileSync(out, "utf8") : "";
  const { data } = Papa.parse<Record<string, string>>(file.replace("\u{FEFF}", ""), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  return { ...run, file, lines: data };
}

/** A file of the municipalities' data. */
function dataFile(...lines: readonly string[]): string {
  const file = join(temporaryFolder(), "kommuner.csv");
  writeFileSync(file, lines.join("\r\n"));
  return file;
}

interface ContractFile {
  id: string;
  house: string;
  funding: { byYear: { "2026": { total: number } } };
  measures: { id: string; targets: Record<string, { value: number }> }[];
}

/** A contract file like ours, but for what is changed; F1 follows the printed total. */
function changedContract(change: (contract: ContractFile) => void): string {
  const contract = JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")) as ContractFile;
  change(contract);
  const target = contract.measures.find(({ id }) => id === "F1")?.targets["2026"];
  if (target) target.value = contract.funding.byYear["2026"].total;
  const file = join(temporaryFolder(), "kontrakt.json");
  writeFileSync(file, JSON.stringify(contract));
  return file;
}

const AMOUNT = "Beløb iflg. bilag a";
/** An amount of the file in øre. */
const ore = (written = "") => Number(written.replace(",", ""));

describe("invoices", () => {
  it("writes annex a's rows, one invoice each, and says the rounding difference", async () => {
    const { status, output, errors, file, lines } = await invoices();
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(file.startsWith("\u{FEFF}Løbenr.;")).toBe(true);
    expect(lines.map((line) => [line.Kommune, line[AMOUNT]])).toEqual(
      ANNEX_A.map(([name, amount]) => [name, `${amount}000,00`]),
    );
    expect(output).toContain("19 fakturaer, i alt 44.814.000,00 kr.");
    expect(output).toContain("afrundingsdifference 1.000,00 kr., der ikke opkræves");
    expect(output).toContain("Klar til fakturering: nej (moms er ikke afklaret;");
    expect(
      lines.every(
        (line) =>
          line.Momsbehandling === danish.invoices.vatStates.undecided &&
          line[danish.invoices.rows.columns.total] === "",
      ),
    ).toBe(true);
  });

  it.each([1, 2, 3, 7, 12])(
    "in %d instalments sums to each row and to the total, to the øre",
    async (count) => {
      const { status, lines } = await invoices("--instalments", String(count));
      expect(status).toBe(0);
      expect(lines).toHaveLength(19 * count);
      for (const [name, amount] of ANNEX_A) {
        const parts = lines.filter((line) => line.Kommune === name);
        expect(parts.map((line) => line[danish.invoices.rows.columns.part])).toEqual(
          Array.from({ length: count }, (_, index) => `${index + 1}/${count}`),
        );
        expect(parts.reduce((sum, line) => sum + ore(line[AMOUNT]), 0)).toBe(amount * 100_000);
      }
      expect(lines.reduce((sum, line) => sum + ore(line[AMOUNT]), 0)).toBe(4_481_400_000);
    },
  );

  it("says how many øre the rounds differ by", async () => {
    const { output } = await invoices("--instalments", "3");
    // 14 of annex a's 19 amounts do not divide by three.
    const left = ANNEX_A.filter(([, amount]) => amount % 3 !== 0).length;
    expect(output).toContain(`(${left} øre mellem den største og den mindste)`);
  });

  it("takes dates, due days, periods, a text and VAT", async () => {
    const { lines, output } = await invoices(
      ...["--instalments", "2", "--invoice-dates", "2026-02-01,2026-08-01", "--due-days", "30"],
      ...["--periods", "1. halvår 2026;2. halvår 2026", "--text", "Basisbevilling", "--vat", "outside"],
    );
    const samso = lines.filter((line) => line.Kommune === "Samsø");
    expect(samso).toMatchObject([
      {
        Tekst: "Basisbevilling",
        Periode: "1. halvår 2026",
        Fakturadato: "01-02-2026",
        Forfaldsdato: "03-03-2026",
        [AMOUNT]: "59500,00",
        Momsbehandling: danish.invoices.vatStates.outside,
        Momssats: "",
        [danish.invoices.rows.columns.total]: "59500,00",
      },
      { Periode: "2. halvår 2026", Fakturadato: "01-08-2026", Forfaldsdato: "31-08-2026" },
    ]);
    expect(output).toContain("Klar til fakturering: nej (EAN mangler i 38 linjer)");
  });

  it("takes the municipalities' numbers from a file, however they are headed, and last year's amount beside", async () => {
    const file = dataFile(
      "Kommune;EAN-nr.;Ordrenr;Person- eller bruger-id;Kontostreng;Sidste års beløb;Bemærkning",
      "Århus;5901234123457;4500;ABC;0012-34-56;11.900.000,50;x",
      "741 Samsø;6291 0415 00213;;;;;",
    );
    const { status, lines, errors } = await invoices("--municipalities", file);
    expect(status).toBe(0);
    expect(errors).toContain(danish.sheets.activity.columns.remark);
    expect(lines.find((line) => line.Kommune === "Aarhus")).toMatchObject({
      CVR: "55133018",
      EAN: "5901234123457",
      "Ordrenr.": "4500",
      "Person- eller bruger-id": "ABC",
      Kontostreng: "0012-34-56",
      "Sidste års beløb": "11900000,50",
    });
    expect(lines.find((line) => line.Kommune === "Samsø")).toMatchObject({ EAN: "6291041500213" });
  });

  it("is ready once VAT is decided and every line has its EAN and dates", async () => {
    const file = dataFile("Kommune;EAN", ...ANNEX_A.map(([name]) => `${name};6291041500213`));
    const dated = ["--invoice-dates", "2026-02-01", "--due-dates", "2026-03-03", "--municipalities", file];
    expect((await invoices(...dated)).output).toContain("nej (moms er ikke afklaret)");
    const outside = await invoices(...dated, "--vat", "outside");
    expect(outside.output).toContain("Klar til fakturering: ja.");
    expect(outside.output).not.toContain("Moms i alt");
  });

  it("says what VAT adds up to, and that each invoice rounds its own", async () => {
    // A fourth of 44,814,000 kr., and a fifth of it where it is in the amount.
    const rounded = "kr., afrundet til hele øre for hver faktura for sig";
    expect((await invoices("--vat", "added")).output).toContain(`Moms i alt 11.203.500,00 ${rounded}.`);
    expect((await invoices("--vat", "included")).output).toContain(`Moms i alt 8.962.800,00 ${rounded}.`);
    const { lines, output } = await invoices("--vat", "added", "--instalments", "7");
    const more = lines.reduce((sum, line) => sum + ore(line.Momsbeløb), 0) - 1_120_350_000;
    expect(more).not.toBe(0);
    expect(output).toContain(
      `(${Math.abs(more)} øre ${more > 0 ? "mere" : "mindre"} end momsen af det samlede`,
    );
  });

  it("bills the exact allocation where its decision is told, and prints it", async () => {
    const { status, output, lines } = await invoices("--basis", "allocation", "--decision", "KKR 12-03-2026");
    expect(status).toBe(0);
    // Aarhus pays 272 kr. more than its row of bilag a: the heading must not call that the row's amount.
    expect(Object.keys(lines[0] ?? {})).not.toContain(AMOUNT);
    expect(lines.reduce((sum, line) => sum + ore(line[`${AMOUNT}, eksakt fordelt`]), 0)).toBe(4_481_500_000);
    expect(new Set(lines.map((line) => line.Tekst))).toEqual(
      new Set([
        "Finansiering af Erhvervshus Midtjylland 2026. Anført beløb, eksakt fordelt efter beslutning: KKR 12-03-2026",
      ]),
    );
    expect(output).toContain("fordelt eksakt (KKR 12-03-2026)");
  });

  it.each([
    [44_813, "afrundingsdifference 1.000,00 kr.: rækkerne opkræver mere end det anførte."],
    [44_814, "anført i alt 44.814.000,00 kr., ingen afrundingsdifference."],
  ])("says what a printed total of %d thousand leaves of a rounding difference", async (total, said) => {
    const { output } = await invoices(
      "--contract",
      changedContract((contract) => {
        contract.funding.byYear["2026"].total = total;
      }),
    );
    expect(output).toContain(said);
  });

  it("answers programs with --json", async () => {
    const { output } = await invoices("--json", "--instalments", "2");
    expect(JSON.parse(output)).toMatchObject({
      lines: 38,
      basis: "rows",
      vat: "undecided",
      total: 4_481_400_000,
      rounding: 100_000,
      rounds: [2_240_700_000, 2_240_700_000],
      isReady: false,
    });
  });

  it("makes those of an English contract in English, and says so in the language that is asked for", async () => {
    const contract = ["--contract", "test/fixtures/contracts/english.json"];
    const vat = ["--vat", "added", "--instalments", "2"];
    const { status, output, file, lines } = await invoices(...contract, ...vat);
    expect(status).toBe(0);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatchObject({
      Text: "Funding of Business House Sound 2026",
      "Instalment n/N": "1/2",
      "VAT treatment": "Subject to VAT, amount without VAT",
    });
    expect(file).not.toMatch(/Kommune|Moms|Beløb|Tekst/);
    expect(output).toMatch(/8 invoices, [\d,.]+ kr\. in all\./);
    const danishSaid = await invoices(...contract, ...vat, "--language", "da");
    expect(danishSaid.file).toBe(file);
    expect(danishSaid.output).toContain("8 fakturaer");
    const other = await invoices("--language", "fr");
    expect([other.status, other.errors]).toEqual([2, expect.stringContaining("--language da|en")]);
    expect((await invoices("--language", "en")).output).toContain("19 invoices");
  });

  it("makes another contract's invoices", async () => {
    const file = changedContract((contract) => {
      contract.id = "anden-kontrakt";
      contract.house = "Et andet erhvervshus";
    });
    const { status, lines } = await invoices("--contract", file);
    expect(status).toBe(0);
    expect(lines[0]?.Tekst).toBe("Finansiering af Et andet erhvervshus 2026");
  });
});

describe("invoices that must not be made", () => {
  it.each<[string, readonly string[], number, RegExp]>([
    ["an exact allocation without a decision", ["--basis", "allocation"], 1, /--decision/],
    ["a year without amounts", ["--year", "2027"], 1, /fordeler intet beløb på kommunerne/],
    ["a year outside the contract", ["--year", "2030"], 2, /2026 eller 2027/],
    ["no instalment", ["--instalments", "0"], 2, /1 til 12/],
    ["thirteen", ["--instalments", "13"], 2, /1 til 12/],
    ["a number that is none", ["--instalments", "to"], 2, /1 til 12/],
    ["a day that does not exist", ["--invoice-dates", "2026-02-30"], 2, /2026-02-30 er ikke en dato/],
    ["more dates than instalments", ["--invoice-dates", "2026-02-01,2026-03-01"], 2, /flere end de 1 rater/],
    [
      "a due date before its invoice date",
      ["--invoice-dates", "2026-02-02", "--due-dates", "2026-02-01"],
      2,
      /før sin fakturadato/,
    ],
    [
      "an instalment dated before the one before it",
      ["--instalments", "2", "--invoice-dates", "2026-08-01,2026-02-01"],
      2,
      /før den forrige rates/,
    ],
    ["days that are none", ["--due-days", "snart"], 2, /helt antal dage/],
    [
      "both ways of due dates",
      ["--due-days", "30", "--due-dates", "2026-02-01"],
      2,
      /kan ikke bruges sammen/,
    ],
    ["VAT that is free", ["--vat", "momsfri"], 2, /undecided eller outside/],
    ["a basis that is none", ["--basis", "total"], 2, /rows eller allocation/],
    ["a text that Excel computes", ["--text", "=1+1"], 2, /formel/],
    ["an unknown option", ["--momsfri"], 2, /--momsfri kendes ikke/],
    ["a file that is not there", ["--municipalities", "findes-ikke.csv"], 2, /findes ikke/],
  ])("%s: nothing is written", async (_, words, status, said) => {
    const run = await invoices(...words);
    expect(run).toMatchObject({ status, output: "", file: "" });
    expect(run.errors).toMatch(said);
    expect(run.errors.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each<[string, string, RegExp]>([
    ["an EAN of 12 digits", "Samsø;629104150021;", /række 2: EAN 629104150021 har ikke 13 cifre/],
    ["an EAN whose check digit is wrong", "Samsø;6291041500214;", /række 2: kontrolcifferet/],
    ["an account string of 31 characters", `Samsø;;${"x".repeat(31)}`, /over 30 tegn/],
    ["a municipality of another region", "Odense;;", /Odense er ikke en af kontraktens kommuner/],
    ["a municipality that is nearly one", "Samsøe;;", /Samsøe er ikke en/],
    ["an account string that Excel computes", "Samsø;;=1+1", /formel/],
  ])("a file with %s", async (_, line, said) => {
    const run = await invoices("--municipalities", dataFile("Kommune;EAN;Kontostreng", line));
    expect(run).toMatchObject({ status: 2, output: "", file: "" });
    expect(run.errors).toMatch(said);
  });

  it("a file in which a municipality stands twice, two in one line, or none at all", async () => {
    const twice = await invoices("--municipalities", dataFile("Kommune;EAN", "Samsø;", "0741;"));
    expect(twice).toMatchObject({ status: 2, file: "" });
    const differs = await invoices(
      "--municipalities",
      dataFile("Kommunekode;Kommune;EAN", "751;Samsø;6291041500213", "741;Samsø;"),
    );
    expect(differs).toMatchObject({ status: 2, file: "" });
    expect(differs.errors).toMatch(/1 fejl: række 2: 751 \/ Samsø er to forskellige kommuner\.$/m);
    const none = await invoices("--municipalities", dataFile("EAN;Kontostreng", ";"));
    expect(none.errors).toMatch(/mangler en kolonne Kommune/);
  });

  it("a workbook in place of a file of texts, by the sentence that other commands have for it", async () => {
    const file = dataFile("PK\u0003\u0004");
    const run = await invoices("--municipalities", file);
    expect(run).toMatchObject({ status: 2, output: "", file: "" });
    expect(run.errors.trim()).toBe(checkTexts("da").file.spreadsheet(file));
  });

  it("writes over a file that was there only where it is told to", async () => {
    const out = join(temporaryFolder(), "fakturering.csv");
    writeFileSync(out, "det gamle");
    const refused = await runCommand("invoices", ["--out", out]);
    expect(refused).toMatchObject({ status: 2, output: "" });
    expect(refused.errors).toContain(`${out} findes allerede`);
    expect(readFileSync(out, "utf8")).toBe("det gamle");
    expect(await runCommand("invoices", ["--out", out, "--overwrite"])).toMatchObject({ status: 0 });
    expect(readFileSync(out, "utf8")).toContain("Samsø");
  });

  it("keeps a file that was there where the new one is refused", async () => {
    const out = join(temporaryFolder(), "fakturering.csv");
    writeFileSync(out, "det gamle");
    expect(await runCommand("invoices", ["--out", out, "--year", "2027", "--overwrite"])).toMatchObject({
      status: 1,
    });
    expect(readFileSync(out, "utf8")).toBe("det gamle");
  });
});
