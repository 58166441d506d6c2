import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Contract, Measure, Unit } from "../../../../src/contract/contract";
import { parseContract } from "../../../../src/contract/file/parseFile";
import { allocate } from "../../../../src/functions/allocate/allocate";
import { municipalTexts } from "../../../../src/language/report/municipalTexts";
import { cellText } from "../../../../src/report/content/cellText";
import { contributionTable } from "../../../../src/report/content/municipalityFigures";
import type { ContentTable } from "../../../../src/report/content/reportContent";
import { fundingTable } from "../../../../src/report/content/textTables";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { fundingSentences } from "../../../../src/report/sentences/fundingSentences";
import { municipalContribution } from "../../../../src/report/sentences/municipalSentences";
import { writingIn } from "../../../../src/report/writing";
import { exactAllocation } from "../../../../src/sheets/funding/exactAllocation";
import { fundingColumns } from "../../../../src/sheets/funding/fundingColumns";
import { fundingControl } from "../../../../src/sheets/funding/fundingControl";
import { targetColumns } from "../../../../src/sheets/targets/targetColumns";
import { municipalityFacts } from "../../report/factsByHand";
import { input, texts } from "../sheetPlans";
import { words } from "../../../words";

/** Ten rows of which Middelfart's is 652.5, 8,229.5 in all; its unit says nothing of decimals. */
const file = "test/fixtures/cases/contracts/v03-decimal-amounts.json";

it("shows, splits and says amounts with the decimals that the contract prints them with", () => {
  const read = parseContract(JSON.parse(readFileSync(file, "utf8")));
  if (!read.ok) return expect.fail("not read");
  const contract = read.value;
  const funded = { ...input, contract };
  const ONE = "#,##0.0";

  const amount = fundingColumns(funded).find(({ header }) => header === texts.funding.columns.amount);
  expect(amount?.format).toBe(ONE);
  const control = fundingControl(funded, { row: 16, column: 2 }, "Beløb");
  expect(control.looks[0]?.look).toMatchObject({ numberFormat: ONE });
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  const target = targetColumns(funded).find(({ header }) => header === texts.targets.columns.target);
  expect(measure && target?.format).toBeTypeOf("function");
  if (measure && typeof target?.format === "function") {
    expect(target.format({ measure, year: 2026 })).toBe(ONE);
  }

  // The rows add up to the total, so the parts are the rows.
  const exact = exactAllocation(
    funded,
    { row: 3, column: 7 },
    { printed: "B16", amounts: "Beløb", count: 10 },
  );
  expect(JSON.stringify(exact.blocks)).toContain("KKR.ALLOCATE(B16,Beløb,1)");
  const rows = [652.5, 671, 845, 391, 522, 3395, 968, 483, 203, 99].map((each) => [each]);
  expect(allocate(8229.5, rows, 1)).toEqual(rows);

  const own = { code: "410", name: "Middelfart", amount: 652.5 };
  const facts = {
    contract,
    year: 2026,
    funding: { kind: "fixed", printed: 8229.5, sum: 8229.5, rows: [own], cells: [] },
  } as unknown as ReportFacts;
  const writing = writingIn("da", contract);
  expect(fundingSentences(facts, writing).map(({ text }) => text)).toEqual([
    "Kommunernes bidrag i 2026 er i alt 8.229,5 (1.000 kr.) som anført i kontrakten; rækkerne giver tilsammen 8.229,5.",
  ]);
  // A report to KKR, and the municipality's own: its table, and the sentence beside it.
  const shown = (table: ContentTable | undefined) =>
    table?.rows.map((cells) => cells.slice(0, 2).map((cell) => cellText(cell, writing)));
  expect(shown(fundingTable(facts, writing))).toEqual([
    ["Middelfart", "652,5"],
    [words.sheets.shared.total, "8.229,5"],
  ]);
  const municipal = { own: municipalityFacts(own.name, own), facts, writing, words: municipalTexts("da") };
  expect(shown(contributionTable(municipal))?.[0]).toEqual(["Bidrag 2026 (1.000 kr.)", "652,5"]);
  expect(municipalContribution(municipal)[0]?.text).toContain("652,5 (1.000 kr.)");
});

/** The format of a count's target of 2026 in a contract whose years begin in July, with another unit or amended. */
function targetFormat(value: number, other: Partial<Contract> = {}): string {
  const read = parseContract(
    JSON.parse(readFileSync("test/fixtures/cases/contracts/v06-july-start.json", "utf8")),
  );
  if (!read.ok) throw new Error("not read");
  const unit = other.units ? { unit: "own" } : {};
  const [measure] = read.value.measures
    .filter(({ id }) => id === "B1")
    .map((each): Measure => ({ ...each, ...unit, targets: { "2026": { kind: "fixed", value } } }));
  if (!measure) throw new Error("no B1");
  const contract = { ...read.value, ...other, measures: [measure] };
  const columns = targetColumns({ ...input, contract });
  const column = columns.find(({ header }) => header === texts.targets.columns.target);
  return typeof column?.format === "function" ? column.format({ measure, year: 2026 }) : "";
}

it("shows as many decimals as tell a target that days make a fraction from a whole number", () => {
  const amended = (value: number) =>
    targetFormat(value, {
      amendments: [
        {
          kind: "target",
          of: "B1",
          period: "2026",
          was: 1000,
          from: "2026-10-01",
          by: "KKR",
          decided: "2026-09-01",
        },
      ],
    });
  expect(amended(1000)).toBe("#,##0");
  // 1,000 for the 92 days to October, 1,150 for the other 273: 1,112.19.
  expect(amended(1150)).toBe("#,##0.0");
  // 1,002.992, which one decimal would show as 1,003.0.
  expect(amended(1004)).toBe("#,##0.00");
});

it("shows a target that has more decimals than its unit says as it stands", () => {
  const of = (kind: Unit["kind"], value: number) =>
    targetFormat(value, { units: { own: { kind, label: { da: "egen", en: "own" }, decimals: 0 } } });
  expect([of("count", 4), of("count", 4.25), of("share", 0.55), of("share", 0.555)]).toEqual([
    "#,##0",
    "#,##0.00",
    "0%",
    "0.0%",
  ]);
});
