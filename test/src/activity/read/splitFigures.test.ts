import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { countedRows } from "../../../../src/activity/check/countedRows";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { IN_A_FILE } from "../activityRows";

const HEADINGS = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";

/** The rows of a file that are taken for moved, with the figure that moved them; lines are written with semicolons. */
function moved(header: string, lines: readonly string[], separator = ",") {
  const text = [header, ...lines].join("\n").replaceAll(";", separator);
  const read = parseTable("activity", text);
  if (!read.ok) throw new Error("not read");
  const issues = checkActivity(read.rows, { ...IN_A_FILE, columns: read.columns });
  const counted = new Set(countedRows(read.rows, issues).rows.map(({ row }) => row));
  return issues.flatMap(({ rule, row, received, severity }) => {
    if (rule !== "row-length") return [];
    expect([severity, counted.has(row ?? 0)]).toEqual(["error", false]);
    return [`${row} ${received}`];
  });
}

/** Rows as files have them in which nothing is split. */
const PLAIN = ["2026-01;Samsø;12;7;3;2;CRM;", "2026-01;Skive;40;9;5;1;CRM;"];

describe("a row that a separator within a figure has moved", () => {
  it.each([
    ["longer than the header, its extra cells blank", HEADINGS, "2026-01;Aarhus;1;234;63;16;8;;", PLAIN],
    ["the same where it is all there is", HEADINGS, "2026-01;Aarhus;1;234;63;16;8;;", []],
    ["longer, without any number where a text belongs", HEADINGS, "2026-01;Aarhus;1;234;63;16;;;", PLAIN],
    ["a group of thousands that begins with a zero", HEADINGS, "2026-01;Aarhus;1;066;63;16;;", PLAIN],
    [
      "the same in few columns",
      "Periode;Kommune;Individuelle;Kollektive;Kilde",
      "2026-01;Samsø;1;066;63;;",
      [],
    ],
    [
      "as long as the header, a number where the others have a source",
      HEADINGS,
      "2026-02;Aarhus;1;234;63;16;8;",
      PLAIN,
    ],
    ["the same where it is all there is", HEADINGS, "2026-02;Aarhus;1;234;63;16;8;", []],
    [
      "its last figure in a column without a heading",
      "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;",
      "2026-01;Aarhus;1;234;63;16;8",
      ["2026-01;Samsø;12;7;3;2;"],
    ],
    [
      "its last figure in a column that is not used and holds words",
      "Periode;Kommune;Individuelle;Kollektive;Konsulent",
      "2026-01;Aarhus;1;234;63",
      ["2026-01;Samsø;12;7;Team Vest"],
    ],
    ...[
      ["Periode;Kommune;Timer;Individuelle;Kollektive;Kilde", "2026-01;Aarhus;1;166;66;63;", "2;16;1;CRM"],
      ["Periode;Kommune;Individuelle;Timer;Kollektive;Kilde", "2026-01;Aarhus;1;166;12;63;", "16;2;1;CRM"],
      ["Periode;Kommune;Individuelle;Timer;Kollektive;Kilde", "2026-01;Aarhus;1;166;12;63", "16;2;1;CRM"],
      ["Periode;Kommune;Timer;Individuelle;Kollektive;", "2026-01;Aarhus;1;166;66;63", "2;16;1;"],
      ["Periode;Kommune;Timer;Sum;Individuelle;Kilde", "2026-01;Aarhus;1;166;66;63", "2;16;1;CRM"],
      ["Periode;Kommune;;Individuelle;Kilde", "2026-01;Aarhus;1;066;63", "2;16;CRM"],
    ].map(([header = "", line = "", rest = ""]): [string, string, string, string[]] => [
      "a figure of a column that is not ours, before one of ours",
      header,
      line,
      [`2026-01;Samsø;${rest}`],
    ]),
    ["its figure split into its source", "Periode;Kommune;Individuelle;Kilde", "2026-01;Aarhus;1;234", []],
  ])("is found: %s", (_, header, line, others) => {
    const cells = line.split(";");
    for (const separator of [",", ";"] as const) {
      const split = `${others.length + 2} ${cells[2]}${separator}${cells[3]}`;
      const isZeroLed = cells[3]?.startsWith("0");
      // No notation groups thousands by semicolons: the row is longer than its header, or right.
      expect(moved(header, [...others, line], separator)).toEqual(
        separator === "," || isZeroLed ? [split] : [],
      );
    }
  });

  it.each([
    [
      "every row ends in one separator more",
      HEADINGS,
      ["2026-01;Aarhus;120;234;63;16;;;", "2026-01;Samsø;12;7;3;2;;;"],
    ],
    [
      "rows of a spreadsheet end unevenly",
      HEADINGS,
      [...PLAIN, "2026-02;Samsø;12;7;3;2;CRM;;", "2026-01;Aarhus;120;234;63;16;;;"],
    ],
    ["a source tells that nothing moved", HEADINGS, [...PLAIN, "2026-01;Aarhus;120;234;63;16;CRM;;"]],
    ["the sources are numbers", HEADINGS, ["2026-01;Samsø;12;7;3;2;4;", "2026-01;Aarhus;120;234;63;16;4;"]],
    [
      "figures are padded with zeros",
      HEADINGS,
      ["2026-01;Samsø;012;007;003;002;;", "2026-01;Aarhus;120;066;063;016;;"],
    ],
    [
      "a figure of three digits stands behind another",
      HEADINGS,
      [...PLAIN, "2026-01;Aarhus;120;234;63;16;CRM;"],
    ],
    ["it is all there is", HEADINGS, ["2026-01;Aarhus;120;234;63;16;;"]],
    [
      "a municipality's code stands behind a figure",
      "Periode;Individuelle;Kommune;Kilde",
      ["2026-01;12;751;CRM", "2026-01;7;741;CRM"],
    ],
    [
      "months' numbers stand before figures of three digits",
      "Periode;Kommune;Måned nr;Individuelle;Kollektive;Kilde",
      ["2026-01;Aarhus;1;120;234;CRM", "2026-02;Aarhus;2;266;4;", "2026-02;Samsø;2;166;40;"],
    ],
    [
      "a municipality's code stands before figures of three digits once more",
      "Periode;Kommune;Kommunenr;Individuelle;Kollektive;Kilde",
      ["2026-01;Aarhus;751;120;234;CRM", "2026-01;Samsø;741;166;40;7", "2026-02;Samsø;741;066;040;"],
    ],
    [
      "codes of three digits stand behind a figure",
      "Periode;Kommune;Individuelle;Kode;Kollektive;Kilde",
      ["2026-01;Aarhus;1;012;234;CRM", "2026-02;Aarhus;2;007;4;"],
    ],
    [
      "a column of sums without a heading",
      "Periode;Kommune;Individuelle;Kollektive;",
      ["2026-01;Samsø;12;7;19", "2026-01;Aarhus;120;234;354"],
    ],
    [
      "a column of sums that is not used",
      "Periode;Kommune;Individuelle;Kollektive;Sum",
      ["2026-01;Aarhus;120;234;354"],
    ],
  ])("is not seen where %s", (_, header, lines) => {
    expect(moved(header, lines)).toEqual([]);
  });

  it("is found for every count of thousands in any figure, and never where the file quotes it", () => {
    const count = fc.integer({ min: 0, max: 999 });
    const thousands = fc.integer({ min: 1000, max: 999_999 });
    const file = fc.tuple(thousands, fc.array(count, { minLength: 3, maxLength: 3 }), fc.nat(3));
    fc.assert(
      fc.property(file, ([large, others, place]) => {
        const english = large.toLocaleString("en-GB");
        const written = others.map(String);
        const line = (figure: string) =>
          ["2026-01", "Aarhus", ...written.slice(0, place), figure, ...written.slice(place), "", ""].join(
            ",",
          );
        const plain = PLAIN.map((each) => each.replaceAll(";", ","));
        const header = HEADINGS.replaceAll(";", ",");
        expect(moved(header, [...plain, line(english)])).toHaveLength(1);
        expect(moved(header, [...plain, line(`"${english}"`)])).toEqual([]);
      }),
    );
  });
});
