import { describe, expect, it } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../src/activity/check/countedRows";
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
});
