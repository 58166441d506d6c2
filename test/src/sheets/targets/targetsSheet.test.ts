import { describe, expect, it } from "vitest";
import { displayText } from "../../../../workbench/host/cells/displayText";
import type { Measure } from "../../../../src/contract/contract";
import { cellAddress, columnLetter } from "../../../../src/sheets/plan/address";
import { isInput, type Column } from "../../../../src/sheets/plan/column";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { PAPER_NOTES } from "../../../../src/sheets/plan/naming";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { textWidth } from "../../../../src/sheets/plan/text/textWidth";
import { targetColumns } from "../../../../src/sheets/targets/targetColumns";
import { targetsSheet } from "../../../../src/sheets/targets/targetsSheet";
import { shippedIds } from "../../contract/shippedIds";
import { COUNTED_IDS } from "../../report/countedIds";
import { cellWith, contentAt, contract, headerOf, input, sheet, tableOf, textOf, texts } from "../sheetPlans";
import { words as danish } from "../../../words";
import { sheetTexts } from "../../../../src/language/sheets/sheets";

const words = texts.targets;
const plan = sheet("targets").plan();

/** Pixels of a column at 100 %: 7 a character of Calibri 11, and 5 beside them. */
const pixels = ({ characters }: { readonly characters: number }) => 7 * characters + 5;

describe("Målark, a column wider", () => {
  const { columns, plan: grown } = sheet("targets");

  it.each(columns.map((_, at) => at))(
    "keeps the counts below the targets, and their names on them (%d)",
    (at) => {
      const after = grown(at);
      const title = cellWith(after, words.counts.title);
      const { row } = parseRectangles(title)[0].from;
      const values = tableOf(after).headers.indexOf(words.columns.target) + 1;
      const letters = contract.years.map((_, year) => columnLetter(values + year));
      expect(letters.map((letter) => contentAt(after, `${letter}${row}`))).toEqual(contract.years);
      const named = after.names
        .filter(({ name }) => !name.startsWith(PAPER_NOTES))
        .map(({ refersTo }) => (refersTo as string).replaceAll(/\d/g, ""));
      expect([...new Set(named)].sort()).toEqual([...letters].sort());
    },
  );
});

describe("Målark", () => {
  it("says in the columns that stay in view what it is, of which day and how far: whole there, and on every page", () => {
    const [header] = plan.blocks;
    const [title = "", ...beside] = header?.cells[0] ?? [];
    expect([title, ...beside]).toEqual([
      danish.tabs.targets,
      null,
      "Erhvervshus Midtjylland · Resultatkontrakt 2026-2027",
    ]);
    const kept = targetColumns(input).slice(0, plan.frozen.columns);
    const room = kept.reduce((sum, column) => sum + pixels(column), 0);
    const [size = 11] = plan.looks.flatMap(({ address, look }) =>
      address.startsWith("A1") && look !== "input" && look.size ? [look.size] : [],
    );
    // Bold letters are about a thirtieth wider.
    expect((textWidth(title as string) * 7 * size * 1.03) / 11).toBeLessThan(room);
    expect(textWidth("Statusdato 30-09-2026 · Foreløbig") * 7).toBeLessThan(room);
    expect(plan.print.titleColumns).toBe("A:B");
  });

  it("shows what is read most without scrolling sideways, beside the pane on a small screen", () => {
    const columns = targetColumns(input);
    const shown = columns.slice(0, columns.findIndex(({ header }) => header === words.columns.status) + 1);
    expect(shown.map(({ header }) => header)).toEqual([
      "Nr",
      danish.targets.point,
      danish.targets.unit,
      danish.targets.target,
      danish.targets.toDate,
      danish.targets.actual,
      danish.targets.deviation,
      danish.targets.status,
    ]);
    // 1366 less the pane's 320, and 30 to 44 for row numbers and about 20 for the scroll bar.
    expect(shown.reduce((sum, column) => sum + pixels(column), 0)).toBeLessThanOrEqual(968);
    expect(plan.frozen).toEqual({ rows: 0, columns: 2 });
  });

  it("has a table a year, each below its year and none of another's rows", () => {
    expect(plan.tables.map(({ name }) => name)).toEqual(["KKR_Maal", "KKR_Maal_2027"]);
    const year = tableOf(plan).headers.indexOf(words.columns.year);
    expect(plan.tables.map(({ cells }) => [...new Set(cells.map((row) => row[year]))])).toEqual([
      [2026],
      [2027],
    ]);
    const headings = plan.tables.map(({ address }) => {
      const { row } = parseRectangles(address)[0].from;
      return contentAt(plan, `A${row - 1}`);
    });
    // As texts, which run on where the column is narrow.
    expect(headings).toEqual(["2026", "2027"]);
  });

  it("has one table and no word of others where the contract has one year", () => {
    const oneYear = { ...contract, years: [2026] };
    const one = targetsSheet(planInput(oneYear, input.population, input.settings, input.naming));
    expect(one.tables.map(({ name }) => name)).toEqual(["KKR_Maal"]);
    expect(contentAt(one, "B3")).toBeUndefined();
  });

  it("has rows of two lines at most, each high enough for what it shows", () => {
    const columns = targetColumns(input);
    const line = 15;
    const rows = plan.tables.flatMap(({ body }) => {
      const [{ from, to }] = parseRectangles(body);
      return plan.heights.filter(({ rows: at }) => {
        const row = Number(at.split(":")[0]);
        return row >= from.row && row <= to.row;
      });
    });
    expect(rows).toHaveLength(contract.years.length * contract.measures.length);
    for (const { points } of rows) expect(points).toBeLessThan(3 * line);
    const lines = (column: Column<{ readonly measure: Measure; readonly year: number }>) =>
      contract.years.flatMap((year) =>
        contract.measures.map((measure) => {
          const content = column.content({ measure, year });
          const length =
            typeof content === "string" ? content.length : (column.longest?.({ measure, year }) ?? 0);
          // A tenth of a line is lost where words break; letters of 9 points are narrower than those of 11.
          const width = (column.characters * 11) / (column.look?.size ?? 11);
          return length <= width ? 1 : Math.ceil((length * 1.1) / width);
        }),
      );
    for (const column of columns.filter(({ look }) => look?.wrap)) {
      expect(Math.max(...lines(column)), column.header).toBeLessThanOrEqual(2);
    }
  });

  it("shows the words of a figure that still runs on one line", () => {
    const status = targetColumns(input).find(({ header }) => header === texts.targets.columns.status);
    const { awaited, onTrack, behind, reached, ...evaluated } = texts.targets.running;
    for (const word of [awaited, onTrack, behind, reached, ...Object.values(evaluated)]) {
      // At 11 points a digit is 7.43 pixels wide, though columns count 7; 5 are left free at their edges.
      const sign = textWidth(" ") + 1.36;
      expect((textWidth(word) + sign) * 7.43, word).toBeLessThanOrEqual(7 * (status?.characters ?? 0));
    }
  });

  it("shows 13 measures of the first year, and its line of comparison whole, at 768 pixels with the pane open", () => {
    const [{ from, to }] = parseRectangles(plan.tables[0]?.body ?? "");
    expect(to.row - from.row + 1).toBe(contract.measures.length);
    const last = Math.min(to.row, from.row + 12);
    const points = Array.from({ length: last }, (_, index) =>
      plan.heights.find(({ rows }) => rows === `${index + 1}:${index + 1}`),
    ).reduce((sum, height) => sum + (height?.points ?? 15), 0);
    // The picture of that screen: 768 less 258 above the first row and 35 below the last; a point is 4/3 pixels.
    expect((points * 4) / 3).toBeLessThanOrEqual(475);
    const beside = targetColumns(input).slice(2, 8);
    const room = beside.reduce((sum, column) => sum + pixels(column), 0);
    const compared = texts.shared.comparedToDate;
    expect(textWidth(compared) * 7).toBeLessThan(room);
  });

  it("opens at the first figure to type in", () => {
    // Row 5 is the first measure's, below title, status, year and headings.
    expect(plan.cursor).toBe("F5");
    const counted = contract.measures.filter(({ actual }) => actual.from !== "entered");
    const none = planInput(
      { ...contract, measures: counted },
      input.population,
      input.settings,
      input.naming,
    );
    expect(targetsSheet(none).cursor).toBeUndefined();
  });

  it("makes actuals of names, not of cells, and names every count that a formula reads", () => {
    const at = tableOf(plan).headers.indexOf(words.columns.actual);
    const actuals = plan.tables.map(({ cells }) => cells.map((row) => textOf(row[at])));
    const [firms2026 = "", firms2027 = ""] = actuals.map(
      (column) => column[contract.measures.findIndex(({ id }) => id === "R1")],
    );
    expect(firms2026).toContain("IF(OR(COUNT(KKR_Individuelle_2026,KKR_Kollektive_2026)=0,OR(ISBLANK(");
    expect(firms2026).toContain('),\\"\\",SUM(KKR_Individuelle_2026,KKR_Kollektive_2026))');
    expect(firms2027).toContain("KKR_Individuelle_2027");
    const formulas = JSON.stringify(plan.tables.map(({ cells }) => cells));
    expect(formulas).not.toMatch(/\$[A-Z]+\$\d/);
    const named = plan.names.map(({ name }) => name).filter((name) => !name.startsWith(PAPER_NOTES));
    const namesIn = (text: string) => text.match(/KKR_\w+_20\d\d/g) ?? [];
    expect(namesIn(formulas).filter((name) => !named.includes(name))).toEqual([]);
    // Nothing is counted that neither a measure nor another count reads.
    const read = new Set([...namesIn(formulas), ...namesIn(JSON.stringify(plan.blocks))]);
    expect(named.filter((name) => !read.has(name))).toEqual([]);
    expect(plan.names.every(({ local }) => local)).toBe(true);
  });

  it("prints a page a year, then all years' sources beside number and measure, the counts, and who answers with explanations, in letters of eight points or more", () => {
    const areas = parseRectangles(plan.print.area);
    const header = (column: number) => tableOf(plan).headers[column - 1];
    expect(areas.map(({ from, to }) => [header(from.column), header(to.column)])).toEqual([
      ["Nr", danish.targets.lastYear],
      ["Nr", danish.targets.lastYear],
      [danish.targets.source, danish.targets.nextFigure],
      ["Nr", danish.targets.lastYear],
      [undefined, undefined],
    ]);
    const bodies = plan.tables.map(({ body }) => parseRectangles(body)[0]);
    const [first, second] = bodies;
    for (const [page, from, to] of [
      [0, first, first],
      [1, second, second],
      [2, first, second],
    ] as const) {
      expect(areas[page]?.from.row).toBeLessThan(from?.from.row ?? 0);
      expect(areas[page]?.to.row).toBe(to?.to.row);
    }
    expect(plan.print).toMatchObject({ titleRows: "1:2", titleColumns: "A:B" });
    // A4 across less its margins, at one scale for all pages: that of the widest, with number and measure beside it.
    const points = (column: number) => {
      const { characters } = plan.widths.findLast(({ columns }) =>
        columns.startsWith(`${columnLetter(column)}:`),
      ) ?? {
        characters: 0,
      };
      return characters * 5.25 + 3.75;
    };
    const width = (columns: readonly number[]) => columns.reduce((sum, column) => sum + points(column), 0);
    const widest = Math.max(
      ...areas.map(({ from, to }) => {
        const own = Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column + index);
        return width(from.column > 2 ? [1, 2, ...own] : own);
      }),
    );
    expect((11 * (842 - 56)) / widest).toBeGreaterThanOrEqual(8);
  });

  it("looks like an input from the actual to who answers for it, in the order in which one fills them in", () => {
    const { headers } = tableOf(plan);
    const inputs = new Set(
      plan.looks.filter(({ look }) => look === "input").map(({ address }) => headerOf(plan, address) ?? ""),
    );
    const inOrder = [...inputs].sort((a, b) => headers.indexOf(a) - headers.indexOf(b));
    expect(inOrder).toEqual([
      danish.targets.actual,
      danish.targets.lastYear,
      danish.targets.source,
      danish.targets.asOf,
      danish.targets.answers,
      danish.targets.period,
      danish.targets.cohort,
      danish.targets.finality,
      danish.targets.nextFigure,
      danish.targets.owner,
    ]);
  });

  // N2, R1 and R2 are counted on Aktivitet; the others are asked or measured elsewhere.
  const measured = COUNTED_IDS.filter((id) => !shippedIds.summed.includes(id));
  it.each([
    [danish.targets.lastYear, COUNTED_IDS],
    [danish.targets.answers, measured],
    [danish.targets.period, measured],
    [danish.targets.cohort, shippedIds.fromRegisters],
    [danish.targets.finality, COUNTED_IDS],
  ])("asks for %s where it makes sense, and nowhere else", (header, ids) => {
    const column = targetColumns(input).find((each) => each.header === header);
    const asks = contract.measures.filter((measure) => column && isInput(column, { measure, year: 2026 }));
    expect(asks.map(({ id }) => id)).toEqual(ids);
  });

  it("takes from the contract who is responsible and when a figure comes, and leaves blank what it does not say", () => {
    const [first = contract.measures[0]] = contract.measures;
    if (!first) throw new Error("no measure");
    const measure = { ...first, nextFigure: { 2027: "2028-03-01" } };
    const content = (header: string, year: number) =>
      targetColumns(input)
        .find((each) => each.header === header)
        ?.content({ measure, year });
    expect(content(danish.targets.owner, 2026)).toBe("Erhvervsstyrelsen");
    // 1 March 2028.
    expect([2026, 2027].map((year) => content(danish.targets.nextFigure, year))).toEqual([null, 46_813]);
    const n3 = contract.measures.findIndex(({ id }) => id === "N3");
    const owners = plan.tables[0]?.headers.indexOf(danish.targets.owner) ?? -1;
    expect(plan.tables[0]?.cells[n3]?.[owners]).toBeNull();
  });

  it("says what is to be known of a measure where its actual is typed", () => {
    const { row } = parseRectangles(tableOf(plan).body)[0].from;
    const n3 = contract.measures.findIndex(({ id }) => id === "N3");
    const actual = columnLetter(tableOf(plan).headers.indexOf(words.columns.actual) + 1);
    const hint = plan.validations.find(({ address }) => address === `${actual}${row + n3}`)?.hint;
    expect(hint).toBe(
      "Andel, der vil anbefale huset (svar 9-10), minus andel, der ikke vil (svar 0-6), gange 100. Beregnes af alle svar under ét, ikke som gennemsnit af segmenterne. Svar kommer ind året igennem: bedømt foreløbigt, til tallet er endeligt.",
    );
  });

  it("shows a target of above zero as a word, not as a number that can be reached", () => {
    const { from } = parseRectangles(tableOf(plan).body)[0] ?? { from: { row: 0 } };
    const n5c = contract.measures.findIndex(({ id }) => id === "N5c");
    const at = { row: from.row + n5c, column: tableOf(plan).headers.indexOf(words.columns.target) + 1 };
    const cell = cellAddress(at);
    const formats = plan.looks.flatMap(({ address, look }) =>
      address === cell && look !== "input" && look.numberFormat !== undefined ? [look.numberFormat] : [],
    );
    expect([0, 0.05].map((each) => displayText(each, formats[0] ?? "", "da-DK"))).toEqual([
      sheetTexts("da").targets.aboveZero,
      "5,0%-point",
    ]);
  });
});
