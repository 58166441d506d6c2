import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { monthsToClose } from "../../../../src/activity/check/month/monthsToClose";
import { activityFactsReader } from "../../../../src/activity/tables/activityFacts";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { serial } from "../../serial";
import { entered } from "../activityRows";

const [JANUARY, FEBRUARY, MARCH] = [46_023, 46_054, 46_082];
const names = contractInUse().municipalities.map(({ name }) => name);

/** All municipalities have the same figures in a month, but for one. */
function month(period: number, aarhus: Partial<ActivityRow> | undefined): ActivityRow[] {
  const figures = { individual: 12, collective: 6, growth: 1, young: 4, source: "CRM", remark: null };
  return names.flatMap((municipality) => {
    if (municipality !== "Aarhus") return entered({ ...figures, period, municipality }).values;
    return aarhus ? entered({ ...figures, period, municipality, ...aarhus }).values : [];
  });
}

function found(rows: readonly ActivityRow[], until: number, after?: number) {
  const facts = rows.map((values, index) => activityFactsReader(contractInUse())({ row: index + 4, values }));
  return monthsToClose(facts, contractInUse(), { after, until });
}

describe("months to be closed", () => {
  it("name the municipalities that have no figures, a blank row among them, in months not closed yet", () => {
    const nothing = { individual: null, collective: null, growth: null, young: null };
    const rows = [...month(JANUARY, {}), ...month(FEBRUARY, undefined), ...month(MARCH, nothing)];
    const places = [
      { month: FEBRUARY, municipality: "Aarhus" },
      { month: MARCH, municipality: "Aarhus" },
    ];
    expect(found(rows, MARCH).missing).toEqual(places);
    expect(found(rows, MARCH, FEBRUARY).missing).toEqual(places.slice(1));
    expect(found(rows, JANUARY).missing).toEqual([]);
  });

  it("name rows without a source", () => {
    const rows = [...month(JANUARY, { source: " " }), ...month(FEBRUARY, {})];
    const row = 4 + names.indexOf("Aarhus");
    expect(found(rows, FEBRUARY).withoutSource).toEqual([{ row, month: JANUARY, municipality: "Aarhus" }]);
  });

  it("look at the row that counts, though one of broken letters stands before it", () => {
    const broken = entered({ period: JANUARY, municipality: "SamsÃ¸", individual: 900, source: null }).values;
    const rows = [broken, ...month(JANUARY, {})];
    expect(found(rows, JANUARY)).toEqual({ missing: [], withoutSource: [], standingOut: [] });
    expect(found([...rows, ...month(FEBRUARY, {})], FEBRUARY).standingOut).toEqual([]);
    // Alone it is looked at.
    expect(found([broken], JANUARY).withoutSource).toMatchObject([{ row: 4, municipality: "Samsø" }]);
  });

  it.each([
    [12, 36, true],
    [36, 12, true],
    [12, 35, false],
    [4, 13, false],
    [4, 14, true],
    [0, 10, true],
    [0, 9, false],
    [0, 0, false],
  ])("show a figure that goes from %d to %d: %s", (before, now, isShown) => {
    const rows = [...month(JANUARY, { individual: before }), ...month(FEBRUARY, { individual: now })];
    const row = 4 + names.length + names.indexOf("Aarhus");
    const figure = { row, column: "individual", month: FEBRUARY, municipality: "Aarhus", before, now };
    expect(found(rows, FEBRUARY).standingOut).toEqual(isShown ? [figure] : []);
    // The month that it is beside may have been closed already.
    expect(found(rows, FEBRUARY, JANUARY).standingOut).toEqual(isShown ? [figure] : []);
  });

  it("are those of the contract's own years, where these begin on 1 July", () => {
    const { contract } = judgeContract(
      JSON.parse(readFileSync("test/fixtures/cases/contracts/v06-july-start.json", "utf8")),
    );
    if (!contract) throw new Error("the fixture is no contract");
    const { missing } = monthsToClose([], contract, { after: undefined, until: serial(2029, 1, 1) });
    const months = [...new Set(missing.map(({ month }) => month))];
    // Two years from July 2026 to June 2028: no month before, none after.
    expect(months).toHaveLength(24);
    expect([months[0], months[5], months[6], months.at(-1)]).toEqual([
      serial(2026, 7, 1),
      serial(2026, 12, 1),
      serial(2027, 1, 1),
      serial(2028, 6, 1),
    ]);
    expect(missing).toHaveLength(24 * contract.municipalities.length);
  });
});
