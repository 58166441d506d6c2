import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { checkMeetings } from "../../../../src/activity/check/checkMeetings";
import { countedRows } from "../../../../src/activity/check/countedRows";
import { parseTable, type TableOptions } from "../../../../src/activity/read/parseTable";
import { isoDay } from "../../../../src/activity/values/isoDay";
import { IN_A_FILE } from "../activityRows";

/** Each period as it is read, and the rules that speak of its row. */
function periods(texts: readonly string[], options: TableOptions<never> = {}) {
  const rows = texts.map((text, index) => `${text};${["Aarhus", "Samsø", "Skive", "Odder"][index]};5;4`);
  const read = parseTable(
    "activity",
    ["Periode;Kommune;Individuelle;Kollektive", ...rows].join("\n"),
    options,
  );
  if (!read.ok) throw new Error("not read");
  const issues = checkActivity(read.rows, { ...IN_A_FILE, columns: read.columns });
  const counted = countedRows(read.rows, issues).rows.map(({ row }) => row);
  const found = read.rows.map(({ row, values: { period } }) => {
    const rules = issues.filter((issue) => issue.row === row && issue.column === "period");
    return [typeof period === "number" ? isoDay(period) : period, ...rules.map(({ rule }) => rule)].join(" ");
  });
  return { found, counted, question: read.notes.dateQuestion };
}

describe("the order of days and months in a file of figures", () => {
  it("is open where every date can have its month first and one would not be a first", () => {
    const { found, counted, question } = periods(["2/1/2026", "2/1/2026", "2/1/2026"]);
    expect(found).toEqual(["2/1/2026 period-order", "2/1/2026 period-order", "2/1/2026 period-order"]);
    expect(counted).toEqual([]);
    expect(question).toMatchObject({ example: "2/1/2026", column: "period", rows: [2, 3, 4] });
  });

  it("is open where one date can only have its month first", () => {
    const { found, counted } = periods(["1/31/2026", "01-02-2026", "2026-01"]);
    expect(found).toEqual(["1/31/2026 period-order", "01-02-2026 period-order", "2026-01-01"]);
    expect(counted).toEqual([4]);
  });

  it("is no question of a date that is the same either way", () => {
    const { found, counted, question } = periods(["1/1/2026", "2/1/2026", "3/1/2026"]);
    expect(found).toEqual(["2026-01-01", "2/1/2026 period-order", "3/1/2026 period-order"]);
    expect(counted).toEqual([2]);
    expect(question?.rows).toEqual([3, 4]);
  });

  it("is certain where all are firsts, or one can only have its day first", () => {
    expect(periods(["01-01-2026", "01-02-2026"]).found).toEqual(["2026-01-01", "2026-02-01"]);
    expect(periods(["31-01-2026", "28/02/2026", "01.03.2026"]).found).toEqual([
      "2026-01-01",
      "2026-02-01",
      "2026-03-01",
    ]);
  });

  it("says nothing of a day within a month, whose month may not be meant", () => {
    const { found, question } = periods(["15-01-2026", "31-01-2026", "2026-02-14", "2. marts 2026"]);
    expect(found).toEqual([
      "15-01-2026 period-order",
      "2026-01-01",
      "2026-02-14 period-order",
      "2. marts 2026 period-order",
    ]);
    expect(question?.rows).toEqual([2, 4, 5]);
  });

  it("is the user's to choose", () => {
    const texts = ["2/1/2026", "1/31/2026", "3/1/2026", "2026-03-15"];
    const monthFirst = periods(texts, { dateOrder: "mdy" });
    expect(monthFirst.found).toEqual(["2026-02-01", "2026-01-01", "2026-03-01", "2026-03-01"]);
    expect(monthFirst.question).toBeUndefined();
    const dayFirst = periods(texts, { dateOrder: "dmy" });
    expect(dayFirst.found).toEqual(["2026-01-01", "1/31/2026 period-invalid", "2026-01-01", "2026-03-01"]);
  });
});

describe("the order of days and months in a file of meetings", () => {
  const daysOf = (...texts: readonly string[]) => {
    const rows = texts.map((text) => `${text};40084606;Aarhus;individuel`);
    const read = parseTable("meetings", ["Dato;CVR;Kommune;Type", ...rows].join("\n"));
    if (!read.ok) throw new Error("not read");
    const days = read.rows.map(({ values: { date } }) => (typeof date === "number" ? isoDay(date) : date));
    return { days, question: read.notes.dateQuestion };
  };

  it("is open where all are firsts: so are the first days of January, month first", () => {
    const january = Array.from({ length: 12 }, (_, index) => `1/${index + 1}/2026`);
    const { days, question } = daysOf(...january);
    expect(days).toEqual(["2026-01-01", ...january.slice(1)]);
    expect(question).toMatchObject({ example: "1/2/2026", column: "date" });
    expect(question?.rows).toHaveLength(11);
  });

  it("is certain where one can only have its day first", () => {
    expect(daysOf("01-02-2026", "13-02-2026")).toEqual({
      days: ["2026-02-01", "2026-02-13"],
      question: undefined,
    });
  });
});

describe("a day within a month, whichever of day and month stands first", () => {
  it.each(["2026-02-15", "15. februar 2026", "15.02.2026", "2/2/2026", "mandag den 2. februar 2026"])(
    "is told to be one: %s",
    (text) => {
      const { question } = periods([text]);
      expect(question?.dmy).toBeDefined();
      expect(question?.dmy).toBe(question?.mdy);
      expect(orderSaid([text])).toEqual(["day"]);
    },
  );

  it("is told apart from one that could be another", () => {
    expect(orderSaid(["2/1/2026", "3/1/2026"])).toEqual(["order", "order"]);
    // The first can only have its day first, so the second is a day in January.
    expect(orderSaid(["15/2/2026", "2/1/2026"])).toEqual(["day", "day"]);
    expect(orderSaid(["2/1/2026", "2026-02-15"])).toEqual(["order", "day"]);
  });
});

/** Whether it is an order or a day that leaves each period open. */
function orderSaid(texts: readonly string[]): string[] {
  const rows = texts.map((text, index) => `${text};${["Aarhus", "Samsø"][index]};5`);
  const read = parseTable("activity", ["Periode;Kommune;Individuelle", ...rows].join("\n"));
  if (!read.ok) throw new Error("not read");
  const issues = checkActivity(read.rows, { ...IN_A_FILE, columns: read.columns });
  return issues.flatMap(({ rule, expected }) =>
    rule === "period-order" ? [expected === "order" ? "order" : "day"] : [],
  );
}

describe("a year of two digits before month and day", () => {
  it.each(["-", "/"])("is one where the dates could be in no year of the contract otherwise: %s", (sign) => {
    const at = (...texts: string[]) => periods(texts.map((text) => text.replaceAll("-", sign))).found;
    expect(at("26-02-01", "26-03-31")).toEqual(["2026-02-01", "2026-03-01"]);
    expect(at("26-02-01", "26-03-27", "27-01-01")).toEqual([
      "2026-02-01",
      `26${sign}03${sign}27 period-order`,
      "2027-01-01 period-future",
    ]);
  });

  it("is not taken for one where any date cannot begin with a year of the contract", () => {
    // The second is a day of 2026 alone.
    expect(periods(["26-02-01", "15-01-26"]).found).toEqual([
      "26-02-01 period-order",
      "15-01-26 period-order",
    ]);
    // Either year is the contract's.
    expect(periods(["26-01-27"]).found).toEqual(["26-01-27 period-order"]);
    expect(periods(["26-02-01"], { years: [2030] }).found).toEqual(["26-02-01 period-order"]);
  });
});

it("reads American dates with their time in the order of the column", () => {
  const texts = ["1/1/2026 12:00:00 AM", "2/1/2026 12:00:00 AM"];
  expect(periods(texts, { dateOrder: "mdy" }).found).toEqual(["2026-01-01", "2026-02-01"]);
  expect(periods(["1/1/2026 12:00:00 AM", "1/2/2026 12:00:00 AM"]).found).toEqual([
    "2026-01-01",
    "2026-02-01",
  ]);
});

describe("numbers in a column of months", () => {
  it("are Excel dates where all of them are, and the first or last of a month", () => {
    expect(periods(["46023", "46054", "46081"]).found).toEqual(["2026-01-01", "2026-02-01", "2026-02-01"]);
    expect(periods(["46023", "46030"]).found).toEqual(["2026-01-01", "46030 period-order"]);
    expect(periods(["46023", "2026-02"]).found).toEqual(["46023 period-invalid", "2026-02-01"]);
  });

  it.each([
    ["a total", ["I alt;;10;8"]],
    ["a row below another header", ["Måned;Område;Kommune;Antal", "januar;Midt;Aarhus;5"]],
    ["a row with a cell too many", ["x;46023;Skive;5;4"]],
    ["a row of two municipalities", ["januar;751;5;4;Samsø"]],
  ])("are read as they are without %s, which counts nowhere", (_, lines) => {
    const header = lines[0]?.startsWith("januar;751")
      ? "Periode;Kommune;Individuelle;Kollektive;Kommunenavn"
      : "Periode;Kommune;Individuelle;Kollektive";
    const rest = header.endsWith("navn") ? ";" : "";
    const read = parseTable(
      "activity",
      [header, `46023;Aarhus;5;4${rest}`, `46054;Samsø;5;4${rest}`, ...lines].join("\n"),
    );
    if (!read.ok) throw new Error("not read");
    expect(read.rows.slice(0, 2).map(({ values }) => values.period)).toEqual([46_023, 46_054]);
    const issues = checkActivity(read.rows, { ...IN_A_FILE, columns: read.columns });
    expect(countedRows(read.rows, issues).rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("are years before a month's name where all of them are the contract's", () => {
    expect(periods(["26-jan", "26 feb"]).found).toEqual(["2026-01-01", "2026-02-01"]);
    expect(periods(["26-jan", "45-jan"]).found).toEqual(["26-jan period-invalid", "45-jan period-invalid"]);
    expect(periods(["01-jan", "26-jan"]).found).toEqual(["01-jan period-invalid", "26-jan period-invalid"]);
    expect(periods(["26-jan"], { years: [2030] }).found).toEqual(["26-jan period-invalid"]);
  });
});

/** Each meeting's date and founding as they are read, and the rules that speak of its row's dates. */
function meetings(
  dates: readonly (readonly [date: string, founded: string])[],
  options: TableOptions<never> = {},
) {
  const rows = dates.map(([date, founded]) => `${date};40084606;Aarhus;individuel;nej;${founded}`);
  const read = parseTable(
    "meetings",
    ["Dato;CVR;Kommune;Type;Vækstforløb;Stiftet", ...rows].join("\n"),
    options,
  );
  if (!read.ok) throw new Error("not read");
  const issues = checkMeetings(read.rows, { contract: IN_A_FILE.contract, statusDate: 60_000, from: "file" });
  return read.rows.map(({ row, values: { date, founded } }) => {
    const rules = issues.filter((issue) => issue.row === row && ["date", "founded"].includes(issue.column));
    const days = [date, founded].map((day) => (typeof day === "number" ? isoDay(day) : day));
    return [...days, ...rules.map(({ column, rule }) => `${column}:${rule}`)].filter(Boolean).join(" ");
  });
}

describe("the order of days and months in a file of meetings", () => {
  it("is that of all its dates", () => {
    expect(
      meetings([
        ["05/01/2026", "01/02/2020"],
        ["15/01/2026", ""],
      ]),
    ).toEqual(["2026-01-05 2020-02-01", "2026-01-15"]);
    expect(meetings([["05/01/2026", "13/02/2020"]])).toEqual(["2026-01-05 2020-02-13"]);
  });

  it("is open where every date can have its month first, and the user's to choose", () => {
    const dates = [
      ["05/01/2026", ""],
      ["2026-01-15", "02/03/2020"],
    ] as const;
    expect(meetings(dates)).toEqual([
      "05/01/2026 date:period-order",
      "2026-01-15 02/03/2020 founded:period-order",
    ]);
    expect(meetings(dates, { dateOrder: "mdy" })).toEqual(["2026-05-01", "2026-01-15 2020-02-03"]);
  });

  it("is not asked where it makes no difference", () => {
    expect(orderTold(["01-01-2026", "02-02-2026", "03-03-2026"])).toBe(false);
    // The first of February, or the second of January.
    expect(orderTold(["01-02-2026", "02-02-2026"])).toBe(true);
    expect(orderTold(["01-01-2026", "02-03-2026"])).toBe(true);
  });

  it("takes no month for a day", () => {
    expect(
      meetings([
        ["26-jan", ""],
        ["2026-01", ""],
        ["1. marts 2026", ""],
      ]),
    ).toEqual(["26-jan date:date-invalid", "2026-01 date:date-invalid", "2026-03-01"]);
  });
});

/** Whether meetings of these days are asked about. */
function orderTold(days: readonly string[]): boolean {
  const rows = days.map((day) => `${day};Aarhus;individuel`);
  const read = parseTable("meetings", ["Dato;Kommune;Type", ...rows].join("\n"));
  if (!read.ok) throw new Error("not read");
  return read.notes.dateQuestion !== undefined;
}
