import { describe, expect, it } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../src/activity/check/countedRows";
import { activityKey } from "../../../../src/activity/tables/activityFacts";
import type { ActivityRow } from "../../../../src/activity/tables/activityRow";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { entered, IN_A_WORKBOOK } from "../activityRows";

describe("countedRows", () => {
  it("leaves a figure out for its own error, a row for an error of period, municipality or duplicate", () => {
    const rows = [
      entered({}, { row: 2 }),
      entered({}, { row: 3 }),
      entered({ municipality: "Arhus" }, { row: 4 }),
      entered({ period: null }, { row: 5 }),
      entered({ municipality: "Lemvig", individual: "20", young: 31, growth: null }, { row: 6 }),
      entered({ municipality: "Struer", remark: null, growth: 99 }, { row: 7 }),
    ];
    const month = serialOfIsoDate("2026-01-01");
    const numberOf = (name: string) => contractInUse().municipalities.findIndex((each) => each.name === name);
    expect(countedRows(rows, checkActivity(rows, IN_A_WORKBOOK))).toEqual({
      rows: [
        {
          row: 2,
          month,
          municipality: numberOf("Aarhus"),
          figures: { individual: 20, collective: 10, growth: 3, young: 5 },
        },
        { row: 6, month, municipality: numberOf("Lemvig"), figures: { collective: 10 } },
        {
          row: 7,
          month,
          municipality: numberOf("Struer"),
          figures: { individual: 20, collective: 10, growth: 99, young: 5 },
        },
      ],
      leftOut: { rows: 3, figures: 2 },
    });
  });

  it("counts a locked row by what was locked, whatever fault its cells have now, and leaves nothing of it out", () => {
    const [aarhus] = contractInUse().municipalities.filter(({ name }) => name === "Aarhus");
    if (!aarhus) throw new Error("the contract has Aarhus");
    const figures = { individual: 20, collective: 10, growth: null, young: 25 };
    const given = {
      ...IN_A_WORKBOOK,
      locked: new Map([[activityKey(serialOfIsoDate("2026-01-01"), aarhus), figures]]),
    };
    const changes: Partial<ActivityRow>[] = [
      // The same number as a text, fewer guidances than the young firms among them, no number at all.
      { individual: "20", young: 25 },
      { individual: 1, young: 25 },
      { individual: "mange", collective: null, growth: -1, young: 3.5 },
      { individual: null, collective: null, growth: null, young: null },
    ];
    for (const change of changes) {
      const rows = [entered(change)];
      const { rows: counted, leftOut } = countedRows(rows, checkActivity(rows, given), given.locked);
      expect(counted.map((row) => row.figures)).toEqual([{ individual: 20, collective: 10, young: 25 }]);
      expect(leftOut).toEqual({ rows: 0, figures: 0 });
    }
  });
});
