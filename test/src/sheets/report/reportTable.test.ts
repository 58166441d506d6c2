import { describe, expect, it } from "vitest";
import type { ContentTable } from "../../../../src/report/content/reportContent";
import { layOutReportTable } from "../../../../src/sheets/report/reportTable";
import { words } from "../../../words";

const COHORT = "virksomheder, hvis vejledning er afsluttet i 2022 og 2023";
const POINT = "Mervækst i beskæftigelse, vækstsegment";

function effects(cohort: string): ContentTable {
  return {
    kind: "effects",
    headers: [
      words.report.goals.id,
      words.report.effects.point,
      words.report.effects.cohort,
      words.report.effects.period,
      "n",
      words.report.goals.actual,
      words.report.effects.next,
    ],
    rows: [["N5b", POINT, cohort, "2025", null, "afventer", null]],
  };
}

describe("a row of a report's table", () => {
  it("has all its texts in lines where one runs on over several, so that none stands apart from its next line", () => {
    const { blocks, heights } = layOutReportTable(effects(COHORT), 1);
    const rows = blocks[1]?.cells ?? [];
    expect(rows.length).toBeGreaterThan(1);
    const down = (column: number) => rows.map((row) => row[column]).filter((cell) => cell !== null);
    expect(down(1).join(" ")).toBe(POINT);
    expect(down(1).length).toBeGreaterThan(1);
    expect(down(3).join(" ")).toBe(COHORT);
    // Its header alone is given a height.
    expect(heights.map(({ rows: at }) => at)).toEqual(["1:1"]);
  });

  it("is one row, high enough for a text that is wrapped, where none does", () => {
    const headers = Array.from({ length: 10 }, (_, index) => `Kolonne ${index}`);
    const row = ["N5b", POINT, ...Array.from({ length: 8 }, () => null)];
    const { blocks, heights } = layOutReportTable({ kind: "goals", headers, rows: [row] }, 1);
    expect(blocks[1]?.cells).toHaveLength(1);
    expect(heights.map(({ rows: at }) => at)).toEqual(["1:1", "2:2"]);
  });

  it("gives the goals' names the place of last year where the table has no such column", () => {
    const table: ContentTable = {
      kind: "goals",
      headers: [
        words.report.goals.id,
        words.report.goals.point,
        words.report.goals.target,
        words.report.goals.fulfilment,
        words.report.goals.actual,
        words.report.goals.deviation,
        words.report.goals.status,
        "n",
        words.report.goals.asOf,
      ],
      rows: [["N3", "NPS", "70", "", "71", "1", words.verdicts.met, "860", "1-2-2027"]],
      kept: [0, 1, 2, 3, 4, 5, 7, 8, 9],
    };
    const [header, body] = layOutReportTable(table, 1).blocks;
    expect(header?.cells[0]).toEqual([
      words.report.goals.id,
      words.report.goals.point,
      null,
      words.report.goals.target,
      words.report.goals.fulfilment,
      words.report.goals.actual,
      words.report.goals.deviation,
      words.report.goals.status,
      "n",
      words.report.goals.asOf,
    ]);
    expect(body?.cells[0]?.slice(5)).toEqual(["71", "1", words.verdicts.met, "860", "1-2-2027"]);
  });

  it("is a total in all its lines, below one border", () => {
    const total = words.report.incompleteTotal(6);
    const headers = ["Kommune", "Måltal"];
    const { blocks, looks } = layOutReportTable(
      {
        kind: "municipalities",
        headers,
        rows: [
          ["Lemvig", null],
          [total, null],
        ],
        hasTotal: true,
      },
      1,
    );
    expect(blocks[1]?.cells.slice(1).map(([first]) => first)).toHaveLength(2);
    const bold = looks.filter(({ address, look }) => look.bold === true && !address.includes("1:"));
    expect(bold.flatMap(({ address }) => address)).toEqual(["A3:J4"]);
    const lined = looks.filter(({ look }) => JSON.stringify(look).includes("EdgeTop"));
    expect(lined.map(({ address }) => address)).toEqual(["A3:J4"]);
  });

  it("leaves no gap where the table is without a column of chance or of municipalities", () => {
    const chance: ContentTable = {
      kind: "chance",
      kept: [0, 1, 2, 4, 5],
      headers: ["Kommune", "Måltal", "Under", "Hele tal", "Pr. 1.000"],
      rows: [["Lemvig", null, null, "31-36", null]],
    };
    expect(layOutReportTable(chance, 1).blocks[0]?.cells[0]?.slice(0, 8)).toEqual([
      "Kommune",
      null,
      "Måltal",
      "Under",
      null,
      "Hele tal",
      null,
      "Pr. 1.000",
    ]);
    const counted: ContentTable = {
      kind: "municipalities",
      kept: [0, 3, 8],
      headers: ["Kommune", words.activity.individual, words.activity.collective],
      rows: [["Lemvig", null, null]],
    };
    expect(layOutReportTable(counted, 1).blocks[0]?.cells[0]?.slice(0, 4)).toEqual([
      "Kommune",
      null,
      words.activity.individual,
      words.activity.collective,
    ]);
  });
});
