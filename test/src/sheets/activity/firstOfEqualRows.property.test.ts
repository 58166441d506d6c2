import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { largeContract, yearsFrom } from "../../../../bench/largeContract";
import { enterActivity } from "../../../../src/commands/enterActivity";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { openContractWorkbook } from "../../commands/contractWorkbook";
import { columnBelow } from "../../commands/openAddIn";
import { sheetTexts } from "../../../../src/language/sheets/sheets";

const PERIOD = "KKR_Aktivitet[Periode]";
const EDGE = `(DAY(${PERIOD})=1)+(DAY(${PERIOD}+1)=1)>0`;
const KEY = `KKR_TalKommune&"|"&IFERROR(IF(ISNUMBER(${PERIOD})*(${EDGE}),YEAR(${PERIOD})*12+MONTH(${PERIOD}),""),"")`;
/** The first row of equal ones as it was found before: by a search for each row, the header row left out. */
const SEARCHED = `=MATCH(${KEY},${KEY},0)=ROW(${PERIOD})-ROW(KKR_Aktivitet[[#Headers],[Periode]])`;

const DUPLICATE = sheetTexts("da").activity.status.duplicate;
/** Issues of a row that has no month or municipality; such a row repeats none. */
const WITHOUT_KEY = [
  null,
  "",
  sheetTexts("da").activity.status.periodMissing,
  sheetTexts("da").activity.status.periodInvalid,
  sheetTexts("da").activity.status.periodOutside,
  sheetTexts("da").activity.status.periodWithin,
  sheetTexts("da").activity.status.municipalityUnknown,
];

const NOTHING_ELSE = { collective: null, growth: null, young: null, source: null, remark: null };

/** Few months, so that many rows are equal: 1 January 2026 is day 46023; also blanks, texts, other years and days. */
const period = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(46023, 46053, 46053.75, 46054, 46081, 46388, 46752) },
  { weight: 1, arbitrary: fc.constantFrom(null, "2026-01-01", "snart", 46030, 46022, 60000, -5) },
);

/** A municipality's name as somebody may write it. */
function written(names: readonly string[]) {
  const known = fc.constantFrom(...names);
  return fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 3, arbitrary: known.map((name) => name.toUpperCase()) },
    { weight: 3, arbitrary: known.map((name) => ` ${name.toLowerCase()} Kommune`) },
    { weight: 1, arbitrary: fc.constantFrom(null, "", "Atlantis", 0) },
  );
}

afterEach(() => {
  setContractInUse();
});

describe("the first of several equal rows", () => {
  it.each([
    ["19 municipalities, which stand in the formula", undefined],
    ["200, which are too many for it", 200],
  ])("is the one that a search for each row finds, with %s", async (_, count) => {
    if (count !== undefined) {
      const large = largeContract({ municipalities: count, years: yearsFrom(2026, 2027) });
      setContractInUse(large.contract, large.population);
    }
    const { municipalities } = contractInUse();
    const names = [...municipalities.slice(0, 3), ...municipalities.slice(-3)].map(({ name }) => name);
    const row = fc.record({ period, municipality: written(names), individual: fc.nat(300) });
    let duplicates = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 60, maxLength: 120 }), async (rows) => {
        const host = await openContractWorkbook();
        await enterActivity(rows.map((each) => ({ ...NOTHING_ELSE, ...each })));
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(words.tabs.activity);
          sheet.getRange("Z3:Z4").formulas = [["Searched"], [SEARCHED]];
          await context.sync();
        });
        await waitUntilIdle();
        const told = columnBelow(host, words.tabs.activity, words.sheets.activity.counted.status).slice(
          0,
          rows.length,
        );
        const searched = columnBelow(host, words.tabs.activity, "Searched").slice(0, rows.length);
        duplicates += told.filter((each) => each === DUPLICATE).length;
        expect(told.map((each) => each === DUPLICATE)).toEqual(
          told.map(
            (each, index) => !WITHOUT_KEY.includes(each as string | null) && searched[index] === false,
          ),
        );
      }),
      { numRuns: 8 },
    );
    expect(duplicates).toBeGreaterThan(10);
  });
});
