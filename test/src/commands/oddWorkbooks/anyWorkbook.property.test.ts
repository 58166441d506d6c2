import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import type { Contract } from "../../../../src/contract/contract";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import type { ContractFault } from "../../../../src/contract/judge/contractFault";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { calendarMonth, firstDayOf } from "../../../../src/contract/years";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { anyContract } from "../../contract/anyContract";
import { anyChange, changedField } from "../../contract/changedField";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { sized } from "../../functions/independent/cases";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { errorsIn, targetRecords, recordsOf, totalsOf } from "../openAddIn";

/** Months that have ended at the date of status, and one that runs, whose figures count nowhere yet. */
const ENDED = 2;

/** Of each municipality in each of three months: individual guidances and growth courses. */
const figures = fc.array(
  fc.array(fc.record({ individual: fc.nat(500), growth: fc.nat(50) }), { minLength: 3, maxLength: 3 }),
  { minLength: 6, maxLength: 6 },
);
type Figures = readonly (readonly { readonly individual: number; readonly growth: number }[])[];

/** By codes, as names may hold what separates a file's columns. */
function csvOf(contract: Contract, entered: Figures): string {
  const [year = 0] = contract.years;
  const rows = contract.municipalities.flatMap(({ code }, index) =>
    (entered[index] ?? []).map(({ individual, growth }, month) => {
      const calendar = calendarMonth(contract, month + 1);
      const of = calendar < calendarMonth(contract, 1) ? year + 1 : year;
      return `${of}-${String(calendar).padStart(2, "0")};${code};${individual};0;${growth};0`;
    }),
  );
  return ["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n");
}

async function workbookOf(contract: Contract, isCounted: boolean, entered: Figures): Promise<Host> {
  const inhabitants = Object.fromEntries(
    contract.municipalities.map(({ code }, index) => [code, index * 997]),
  );
  setContractInUse(contract, isCounted ? { ...shippedPopulation, inhabitants } : null);
  const [year = 0] = contract.years;
  const first = new Date(`${firstDayOf(contract, year)}T00:00:00Z`);
  const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + ENDED, 10));
  const host = await openContractWorkbook({
    year,
    date: day.toISOString().slice(0, 10),
    individualTarget: 700,
  });
  await enterCsv(csvOf(contract, entered));
  return host;
}

afterAll(() => {
  setContractInUse();
});

/** A contract's file as it came, whole or with one field changed, which may be a fault. */
const anyFile = fc
  .tuple(anyContract, fc.option(anyChange, { nil: undefined }))
  .map(([contract, change]): unknown => (change ? changedField(contract, change) : contract));

const LANGUAGES = ["da", "en"] as const;

/** That each fault says where it is and what to do, in words of both languages. */
function expectTold(faults: readonly ContractFault[]) {
  expect(faults.filter(({ severity }) => severity === "fault")).not.toEqual([]);
  const places = faults.map(({ rule, path }) => `${rule} ${path}`);
  expect(places).toEqual([...new Set(places)]);
  for (const { rule, values } of faults) {
    const told = LANGUAGES.map((language) => contractFaultText(language, rule, values));
    for (const text of told) expect(text).toMatch(/^(?!.*(?:undefined|NaN|\[object|\/\^)).+[.)]$/su);
    expect(told[0]).not.toBe(told[1]);
  }
}

/** The sums of Finansiering, by the annex of the year that is shown. */
function expectFunding(contract: Contract, host: Host) {
  const agreed = contract.funding?.byYear[String(contract.years[0])];
  if (agreed?.kind !== "fixed" || !agreed.rows) return;
  const { name } = words.funding;
  const amount = Object.keys(totalsOf(host, "KKR_Finansiering")).find((each) => each.startsWith("Beløb"));
  const byName = new Map(contract.municipalities.map((each) => [each.code, each.name]));
  const shown = recordsOf(host, "KKR_Finansiering").map((row) => [row[name], row[amount ?? ""]]);
  expect(shown).toEqual(agreed.rows.map(({ code, amount: each }) => [byName.get(code), each]));
  // Amounts have at most two decimals here: in whole hundredths nothing is lost.
  const sum = agreed.rows.reduce((all, each) => all + Math.round(each.amount * 100), 0) / 100;
  expect(totalsOf(host, "KKR_Finansiering")[amount ?? ""]).toBeCloseTo(sum, 6);
}

describe("any contract's file", () => {
  it("has faults that are told, or a workbook without an error cell whose sums are those of the figures", async () => {
    const outcomes = { faults: 0, workbooks: 0 };
    await fc.assert(
      fc.asyncProperty(anyFile, fc.boolean(), figures, async (file, isCounted, entered) => {
        const { contract, faults } = judgeContract(file);
        if (!contract) {
          outcomes.faults += 1;
          return expectTold(faults);
        }
        outcomes.workbooks += 1;
        const host = await workbookOf(contract, isCounted, entered);
        expect(errorsIn(host)).toEqual([]);
        // Excel makes a number or a formula of many a text; what was inserted just now is up to date.
        expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
        expectFunding(contract, host);
        const sumOf = (months: Figures[number], figure: "individual" | "growth") =>
          months.slice(0, ENDED).reduce((sum, each) => sum + each[figure], 0);
        const own = contract.municipalities.map((_, index) => entered[index] ?? []);
        expect(recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.actual])).toEqual(
          own.map((months) => sumOf(months, "individual")),
        );
        const rows = targetRecords(host);
        for (const { id, actual, rule } of contract.measures) {
          if (actual.from !== "activity" || actual.unique || rule === "band") continue;
          const summed = ["individual", "growth"] as const;
          if (!actual.figures.every((each) => summed.some((figure) => figure === each))) continue;
          const expected = summed
            .filter((figure) => actual.figures.includes(figure))
            .reduce((sum, figure) => sum + own.reduce((all, months) => all + sumOf(months, figure), 0), 0);
          const row = rows.find(
            (each) => each[words.targets.id] === id && each[words.targets.year] === contract.years[0],
          );
          expect(row?.[words.targets.actual]).toBe(expected);
        }
      }),
      { numRuns: sized(6, 300) },
    );
    process.stdout.write(`${outcomes.faults} with faults, ${outcomes.workbooks} workbooks\n`);
  }, 900_000);
});
