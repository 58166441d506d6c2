import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../../src/sheets/plan/address";
import { namesFor } from "../../../../src/sheets/plan/ourNames";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { textWidth } from "../../../../src/sheets/plan/text/textWidth";
import { municipalitiesSheet } from "../../../../src/sheets/municipalities/municipalitiesSheet";
import { recordsOf, totalsOf, valueAt } from "../../commands/openAddIn";
import { openSituation } from "../../report/reportWorkbook";
import { cellWith, contentAt, headerOf, input, sheet, tableOf, textOf, texts } from "../sheetPlans";
import { words as danish } from "../../../words";

const NAMES = namesFor({ measures: [] });

it("shows who lacks a month whole beside the pane on a small screen", () => {
  const { columns, plan } = sheet("municipalities");
  const { widths, folded = "" } = plan();
  const at = columns.findIndex(({ header }) => header === texts.municipalities.columns.dialogue);
  const [first = "", last = first] = folded.split(":");
  const inSight = columns
    .map((_, index) => columnLetter(index + 1))
    .slice(0, at)
    .filter((letter) => letter < first || letter > last);
  const room = inSight
    .map((letter) => widths.find((width) => width.columns === `${letter}:${letter}`)?.characters ?? 0)
    .reduce((sum, characters) => sum + 7 * characters + 5, 0);
  // As its picture has it: 1366 less the pane's 353 and 44 for row numbers. The text is indented by 9.
  expect(room + 9 + 7 * textWidth("8 af 9 måneder; september mangler")).toBeLessThanOrEqual(969);
});

describe("Kommuner, a column wider", () => {
  const words = texts.municipalities;
  const { columns, plan } = sheet("municipalities");
  const positions = Array.from({ length: columns.length + 1 }, (_, at) => at);

  it.each(positions)("has its chart below the whole table, of the same columns (%d)", (at) => {
    const after = plan(at);
    const [chart] = after.charts;
    if (!chart) throw new Error("no chart");
    expect(headerOf(after, chart.categories)).toBe(words.columns.name);
    const table = tableOf(after);
    const first = parseRectangles(table.body)[0].from.row;
    const series = chart.columns.map(({ values }) => textOf(contentAt(after, values.split(":")[0] ?? "")));
    expect(series).toEqual(
      [[danish.bandPositions.below], [danish.bandPositions.within], [danish.bandPositions.above]].map(
        ([verdict]) =>
          textOf({
            formula: `=IF(KKR_Kommuner[@${words.columns.band}]="${verdict}",KKR_Kommuner[@[${words.columns.deviationPct}]],"")`,
          }),
      ),
    );
    expect(chart.lines.map(({ values }) => textOf(contentAt(after, values)))).toEqual(
      [`=-${NAMES.tolerance}`, `=${NAMES.tolerance}`].map((text) => textOf({ formula: text })),
    );
    for (const { values } of [...chart.columns, ...chart.lines]) {
      expect(parseRectangles(values)[0].from.row).toBe(first);
    }
    expect(headerOf(after, chart.from)).toBe(table.headers[0]);
    // Both stand on one page.
    const [page] = parseRectangles(after.print.area);
    expect(after.print.onOnePage).toBe(true);
    expect(page.to.row).toBe(parseRectangles(chart.to)[0].from.row);
  });

  it("colours the chart's columns as the verdicts are coloured, and counts its axis in whole percents", () => {
    const [chart] = plan().charts;
    const colours = plan().highlights.map((each) => ["equals" in each && each.equals, each.look.color]);
    for (const { name, color } of chart?.columns ?? []) expect(colours).toContainEqual([name, color]);
    expect(new Set(chart?.columns.map(({ color }) => color)).size).toBe(3);
    expect(chart?.numberFormat).toBe("+0%;-0%;0%");
  });

  it("shows the verdict without scrolling sideways, beside the pane on a small screen", () => {
    const shown = columns.slice(0, columns.findIndex(({ header }) => header === words.columns.band) + 1);
    expect(shown.reduce((sum, { characters }) => sum + 7 * characters + 5, 0)).toBeLessThanOrEqual(990);
    expect(shown[0]?.header).toBe(words.columns.name);
  });

  it.each(positions)("reconciles below the column that it adds up (%d)", (at) => {
    const after = plan(at);
    expect(headerOf(after, cellWith(after, words.reconciliation.figures))).toBe(words.columns.actual);
  });

  it.each(positions)("names the cell of the individual target, whose note stands beside it (%d)", (at) => {
    const after = plan(at);
    const refersTo = after.names.find(({ name }) => name === NAMES.individualTarget)?.refersTo as string;
    const { row, column } = parseRectangles(refersTo)[0].from;
    expect(textOf(contentAt(after, refersTo))).toContain("SUMIFS");
    expect(textOf(contentAt(after, `${columnLetter(column + 1)}${row}`))).toContain(`IF(${refersTo}=`);
    expect(contentAt(after, `A${row}`)).toBe(words.individualTarget);
  });
});

describe("Kommuner without a band", () => {
  it("says of no municipality that one guidance moves more than the band does", () => {
    const { band: _, ...without } = input.contract;
    const said = (contract: typeof input.contract) =>
      JSON.stringify(municipalitiesSheet({ ...input, contract }).tables).includes(texts.municipalities.small);
    expect([said(input.contract), said(without)]).toEqual([true, false]);
  });

  it("has room for what the lines below the table say, beside their figures", () => {
    const { band: _, ...contract } = input.contract;
    const { widths } = municipalitiesSheet({ ...input, contract });
    const room = widths.find(({ columns }) => columns === "A:A")?.characters ?? 0;
    const { title: __, ...lines } = texts.municipalities.reconciliation;
    for (const line of Object.values(lines)) expect(textWidth(line), line).toBeLessThanOrEqual(room);
  });
});

describe("Kommuner's total row", () => {
  const { columns } = texts.municipalities;

  it("has the target that was shared as the whole number that it is", () => {
    const plan = sheet("municipalities").plan();
    const [{ to }] = parseRectangles(tableOf(plan).body);
    const formatOf = (header: string) => {
      const column = tableOf(plan).headers.indexOf(header) + 1;
      const formats = plan.looks.flatMap(({ address, look }) =>
        look !== "input" &&
        look.numberFormat !== undefined &&
        parseRectangles(address).some(
          ({ from, to: end }) =>
            from.row <= to.row + 1 && end.row > to.row && from.column <= column && end.column >= column,
        )
          ? [look.numberFormat]
          : [],
      );
      return formats.at(-1);
    };
    expect([columns.target, columns.toDate].map(formatOf)).toEqual(["#,##0", "#,##0.0"]);
  });

  it("and every remark that is computed stand whole in the last column, which no page makes small", () => {
    const { notBelowAnyway, knownOnly, monthsThere, small, separator, ...words } = texts.municipalities;
    const { of, months, missing } = monthsThere;
    const lacking = `8${of}12${months}september, november${missing}`;
    const said = [
      notBelowAnyway + lacking,
      knownOnly + lacking + separator + small,
      [`1${words.withoutFigures}`, `12${words.incomplete}`, words.deviationOf.join("1.234,5")].join(
        separator,
      ),
    ];
    const column = sheet("municipalities").columns.find(({ header }) => header === columns.dialogue);
    const room = column?.characters ?? 0;
    expect(room).toBeLessThanOrEqual(102);
    // Bold ones are a thirtieth wider; the text is indented by two.
    for (const text of said) expect(textWidth(text) * 1.03 + 2, text).toBeLessThanOrEqual(room);
  });

  it("says of which municipalities' figures the deviation is, and against what, where that is not all", async () => {
    // Of June: some lack months, and Odder all, so that neither total beside the deviation is what it is of.
    const host = await openSituation({
      file: "gaps-2026.csv",
      date: "2026-06-30",
      individualTarget: 2500,
    });
    const compared = recordsOf(host, "KKR_Kommuner").filter(
      (row) => typeof row[columns.deviation] === "number",
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.length).toBeLessThan(19);
    const total = totalsOf(host, "KKR_Kommuner");
    const [, said = ""] = /Afvigelsen gælder (.*)$/.exec(String(total[columns.dialogue])) ?? [];
    const [, count, actual, target] = /^(\d+) kommuner: ([\d.,]+) mod måltal ([\d.,]+)$/.exec(said) ?? [];
    // Whatever language the workbook was computed in.
    const number = (text = "") => Number(text.replace(".", "").replace(",", "."));
    expect(Number(count)).toBe(compared.length);
    expect(number(actual)).toBe(compared.reduce((sum, row) => sum + Number(row[columns.actual]), 0));
    // The target is rounded to a tenth.
    expect(Math.abs(number(actual) - number(target) - Number(total[columns.deviation]))).toBeLessThan(0.051);
  });

  it("says nothing of that where it is of all, and at the top how many are below", async () => {
    const host = await openSituation({
      file: "half-year-2026.csv",
      date: "2026-06-30",
      individualTarget: 2500,
    });
    const total = totalsOf(host, "KKR_Kommuner");
    expect(total[columns.dialogue]).toBe("");
    const below = recordsOf(host, "KKR_Kommuner").filter((row) => row[columns.band] === "Under").length;
    expect(below).toBeGreaterThan(0);
    expect(valueAt(host, danish.tabs.municipalities, "A2")).toBe(
      `2026 · ${below} under spændet · Statusdato 30-06-2026 · Foreløbig · Mod måltal til dato, ellers årets måltal`,
    );
    const sum = Number(total[columns.actual]) - Number(total[columns.toDate]);
    expect(Number(total[columns.deviation])).toBeCloseTo(sum, 6);
  });
});
