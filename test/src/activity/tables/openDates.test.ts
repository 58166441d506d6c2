import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { checkMeetings } from "../../../../src/activity/check/checkMeetings";
import { leftOutMeetingIssues } from "../../../../src/activity/derive/leftOutMeetingIssues";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import { meetingFactsReader } from "../../../../src/activity/tables/meetingFacts";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { markOpenDates } from "../../../../src/activity/tables/openDates";
import type { Entry } from "../../../../src/activity/values/entry";
import { isoDay } from "../../../../src/activity/values/isoDay";
import { serialOfIsoDate as day } from "../../../../src/calc/serialDate";
import { IN_A_WORKBOOK, entered } from "../activityRows";

/** Issues of the periods of a sheet's rows: the fix, and what they are with the day or the month first. */
function periods(entries: readonly Entry[]) {
  const names = ["Aarhus", "Samsø", "Skive"];
  const rows = entries.map((period, index) =>
    entered({ period, municipality: names[index] ?? null }, { row: index + 4 }),
  );
  return checkActivity(markOpenDates(rows, [["period", "month"]]), IN_A_WORKBOOK).flatMap((issue) => {
    if (issue.column !== "period" || issue.row === null) return [];
    const { dmy, mdy } = issue.orders ?? {};
    const mending = [issue.fix, dmy, mdy].map((each) => (typeof each === "number" ? isoDay(each) : "-"));
    return [[issue.rule, issue.row, ...mending].join(" ")];
  });
}

describe("texts in a sheet's column of months", () => {
  it("are certain where all of them are firsts, or one can only have its day first", () => {
    expect(periods(["1/1/2026", "1/2/2026"])).toEqual([
      "period-invalid 4 2026-01-01 - -",
      "period-invalid 5 2026-02-01 - -",
    ]);
    expect(periods(["28/2/2026", "1/3/2026"])).toEqual([
      "period-invalid 4 2026-02-01 - -",
      "period-invalid 5 2026-03-01 - -",
    ]);
  });

  it("are open together where each can have its month first and one is no first", () => {
    expect(periods(["1/2/2026", "2/1/2026"])).toEqual([
      "period-order 4 - 2026-02-01 2026-01-01",
      "period-order 5 - 2026-01-01 2026-02-01",
    ]);
  });

  it("are not open where they are the same either way", () => {
    expect(periods(["1/1/2026", "2/1/2026"])).toEqual([
      "period-invalid 4 2026-01-01 - -",
      "period-order 5 - 2026-01-01 2026-02-01",
    ]);
  });

  it("are open where one can only have its month first", () => {
    expect(periods(["1/31/2026", "1/2/2026"])).toEqual([
      "period-order 4 - - 2026-01-01",
      "period-order 5 - 2026-02-01 2026-01-01",
    ]);
  });

  it("are open beside a date that Excel may have turned round", () => {
    expect(periods(["1/2/2026", day("2026-01-02"), day("2026-03-01")])).toEqual([
      "period-order 4 - 2026-02-01 2026-01-01",
      "period-order 5 - 2026-01-01 2026-02-01",
    ]);
  });

  it("are open where they name a day within a month", () => {
    expect(periods(["2. marts 2026", "2026-02-14"])).toEqual([
      "period-order 4 - 2026-03-01 -",
      "period-order 5 - 2026-02-01 -",
    ]);
  });
});

it("leaves a formula's text its formula's", () => {
  const mark = { kind: "formula", formula: '="2/1/"&2026' } as const;
  const rows = [entered({ period: "2/1/2026" }, { marks: { period: mark } })];
  expect(markOpenDates(rows, [["period", "month"]])).toEqual(rows);
});

const DAYS = [
  ["date", "day"],
  ["founded", "day"],
] as const;

const meeting = (row: number, date: Entry, founded: Entry = null): EnteredRow<MeetingRow> => ({
  row,
  values: {
    date,
    cvr: "12345674",
    firm: "Tømrer A",
    municipality: "Aarhus",
    kind: "Individuel",
    growth: "Nej",
    founded,
    reference: String(row),
  },
});

/** Issues of meetings, and the days that would mend them. */
const said = (rows: readonly EnteredRow<MeetingRow>[]) =>
  checkMeetings(markOpenDates(rows, DAYS), IN_A_WORKBOOK).map(({ rule, row, column, orders }) =>
    [rule, row, column, ...Object.values(orders ?? {}).map(isoDay)].join(" "),
  );

it("reads the texts of meetings by all of their dates", () => {
  expect(said([meeting(4, "1/31/2026"), meeting(5, "5/1/2026")])).toEqual([
    "period-order 4 date 2026-01-31",
    "period-order 5 date 2026-01-05 2026-05-01",
  ]);
  expect(said([meeting(4, day("2026-01-05"), "3/31/2020")])).toEqual(["period-order 4 founded 2020-03-31"]);
});

it("takes the days of meetings for turned round where texts beside them can only have the month first", () => {
  // 1/5/2026, 1/31/2026 and 4/4/2026 of an American file, as a Danish Excel shows them.
  const american = [meeting(4, day("2026-05-01")), meeting(5, "1/31/2026"), meeting(6, day("2026-04-04"))];
  expect(said(american)).toEqual(["period-order 4 date 2026-01-05", "period-order 5 date 2026-01-31"]);
  const dates = markOpenDates(american, DAYS).map(
    (row) => meetingFactsReader(IN_A_WORKBOOK.contract)(row).date,
  );
  expect(dates).toEqual([undefined, undefined, day("2026-04-04")]);
  // One that could be no month shows that they are days as they stand; so does a column without such texts.
  expect(said([...american, meeting(7, day("2026-04-14"))])).toEqual(["period-order 5 date 2026-01-31"]);
  expect(said([meeting(4, day("2026-01-05"))])).toEqual([]);
});

it("names what keeps a meeting out of every count", () => {
  const rows = markOpenDates([meeting(4, day("2026-05-01")), meeting(5, "1/31/2026")], [["date", "day"]]);
  const issues = leftOutMeetingIssues(rows, [4, 5], IN_A_WORKBOOK);
  expect(issues.map(({ rule, row }) => [rule, row])).toEqual([
    ["period-order", 4],
    ["period-order", 5],
  ]);
});
