import fc from "fast-check";
import { expect, it } from "vitest";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook } from "../../commands/contractWorkbook";
import { columnBelow } from "../../commands/openAddIn";

const PERIOD = "KKR_Aktivitet[Periode]";

/** How many municipalities lack months as it was counted before: each by itself, among all rows. */
function countedEach(name: string, year: number): string {
  const within = `${PERIOD},">="&DATE(${year},1,1),${PERIOD},"<="&MIN(DATE(${year},12,31),KKR_TaeltTil)`;
  const ended = `IF(COUNT(${year},KKR_TaeltTil)=2,MEDIAN(0,12,(YEAR(KKR_TaeltTil)-${year})*12+MONTH(KKR_TaeltTil)),12)`;
  return `=SUMPRODUCT(1*(COUNTIFS(KKR_TalKommune,KKR_Kommuneliste,${within},${name},">=0")<${ended}))`;
}

/** The last day of no month of the contract, of some, of more than its first year; and none at all. */
const STATUS_DATES = [45900, 46081, 46112, 46203, 46446, null];
/** 1 January 2026 is day 46023; also a month's last day, other years, texts, errors and blanks. */
const period = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(46023, 46054, 46082, 46081, 46388, 46419) },
  { weight: 1, arbitrary: fc.constantFrom(null, "snart", 46030, 46022, 60000, true) },
);
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.nat(300) },
  { weight: 1, arbitrary: fc.constantFrom(null, "mange", -1, 0.5) },
);

it("finds as many municipalities that lack months as counting each by itself does", async () => {
  const names = contractInUse()
    .municipalities.slice(0, 4)
    .map(({ name }) => name);
  const municipality = fc.constantFrom(...names, ` ${names[0]?.toUpperCase() ?? ""}`, "Atlantis", null);
  const row = fc.record({ period, municipality, individual: figure, collective: figure });
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 30, maxLength: 90 }),
      fc.constantFrom(...STATUS_DATES),
      fc.boolean(),
      async (rows, statusDate, isOverwritten) => {
        const host = await openContractWorkbook();
        await enterActivity(
          rows.map((each) => ({ growth: null, young: null, source: null, remark: null, ...each })),
        );
        await Excel.run(async (context) => {
          const { names: defined, worksheets } = context.workbook;
          defined.getItem("KKR_Statusdato").getRange().values = [[statusDate]];
          if (isOverwritten) {
            defined.getItem("KKR_Kommuneliste").getRange().getCell(3, 0).values = [["Somebody's own"]];
          }
          const asked = ["KKR_TalIndividuelle", "KKR_TalKollektive"].flatMap((name, index) =>
            [2026, 2027].map((year) => [
              `=${index === 0 ? "KKR_ManglerIndividuelle" : "KKR_ManglerKollektive"}_${year}`,
              countedEach(name, year),
            ]),
          );
          const targets = worksheets.getItem(words.tabs.targets);
          targets.getRange("Y500:Z504").formulas = [["Now", "Before"], ...asked];
          await context.sync();
        });
        await waitUntilIdle();
        const before = columnBelow(host, words.tabs.targets, "Before").slice(0, 4);
        expect(columnBelow(host, words.tabs.targets, "Now").slice(0, 4)).toEqual(before);
        for (const each of before) seen.add(each);
      },
    ),
    { numRuns: 12 },
  );
  expect(seen.size).toBeGreaterThan(2);
  for (const each of seen) expect(each).toBeTypeOf("number");
});
