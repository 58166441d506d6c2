import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { contentFor } from "../../../../src/report/content/contentFor";
import type { MeasureFacts, ReportFacts } from "../../../../src/report/facts/reportFacts";
import { sentencesIn } from "../../../../src/report/content/sentencesIn";
import { reportContentChanges } from "../../../../src/report/kept/reportContentChanges";
import { writingIn } from "../../../../src/report/writing";
import { shippedIds } from "../../contract/shippedIds";
import { serial } from "../../serial";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const NAMES = ["Aarhus", "Samsø", "Skive"];
/** A measure whose figure comes later. */
const EXPECTED = "N5a";

/** A report of which every figure stands in a cell of its own. */
function facts(): ReportFacts {
  const base = reportFacts();
  return {
    ...base,
    measures: base.measures.map(({ measure: { id } }) => {
      if (id === EXPECTED) {
        return measureFacts(id, { nextFigure: figure(serial(2027, 9, 1), `Målark!next-${id}`) });
      }
      const isOfActivity = shippedIds.summed.includes(id);
      return measureFacts(id, {
        actual: figure(isOfActivity ? 700 : 0.4, `Målark!actual-${id}`),
        deviation: figure(-0.1, `Målark!deviation-${id}`),
        source: { text: "måling", cell: `Målark!source-${id}` },
        ...(isOfActivity ? { toDate: figure(2479.5, `Målark!due-${id}`), basis: "guidances" } : {}),
      });
    }),
    individualTarget: { chosen: figure(2500, "Forudsætninger!total") },
    municipalities: NAMES.map((name, index) =>
      municipalityFacts(name, {
        code: String(index),
        target: figure(200, `Kommuner!target-${name}`),
        individual: figure(100 + index, `Kommuner!individual-${name}`),
        compared: figure(100, `Kommuner!compared-${name}`),
        deviation: figure(index, `Kommuner!deviation-${name}`),
        deviationShare: figure(index / 100, `Kommuner!share-${name}`),
        collective: figure(50, `Aktivitet!collective-${name}`),
      }),
    ),
  };
}

/** A figure of a report, by its cell, and how another value is put there. */
interface Input {
  readonly cell: string;
  readonly with: (value: number) => ReportFacts;
}

function inputs(): Input[] {
  const given = facts();
  const ofMeasures = given.measures.flatMap((each, at) =>
    (["actual", "toDate", "deviation", "nextFigure"] as const).flatMap((key): Input[] => {
      const old = each[key];
      if (!old) return [];
      const changed = (value: number) => ({ ...each, [key]: figure(value, old.cell) });
      return [
        {
          cell: old.cell,
          with: (value) => ({ ...given, measures: given.measures.with(at, changed(value)) }),
        },
      ];
    }),
  );
  const ofMunicipalities = given.municipalities.flatMap((each, at) =>
    (["target", "individual", "compared", "deviation", "deviationShare", "collective"] as const).flatMap(
      (key): Input[] => {
        const old = each[key];
        if (!old) return [];
        const changed = (value: number) => ({ ...each, [key]: figure(value, old.cell) });
        return [
          {
            cell: old.cell,
            with: (value) => ({ ...given, municipalities: given.municipalities.with(at, changed(value)) }),
          },
        ];
      },
    ),
  );
  const judged = given.municipalities.map((each, at): Input => ({
    cell: each.positionCell,
    with: (value) => {
      const position = (["below", "within", "above", "not-judged"] as const)[Math.abs(Math.trunc(value)) % 4];
      const turned = { ...each, ...(position ? { position } : {}) };
      return { ...given, municipalities: given.municipalities.with(at, turned) };
    },
  }));
  const total: Input = {
    cell: "Forudsætninger!total",
    with: (value) => ({ ...given, individualTarget: { chosen: figure(value, "Forudsætninger!total") } }),
  };
  return [...ofMeasures, ...ofMunicipalities, ...judged, total];
}

const writing = writingIn("da", contractInUse());
const contentOf = (given: ReportFacts) => contentFor("kkr", given, "da");
const said = (given: ReportFacts) => contentOf(given).sections.flatMap(sentencesIn);

describe("changing one input", () => {
  // Without a target nothing of chance is told of anybody: that is another case.
  const value = fc.oneof(
    fc.integer({ min: 1, max: 5_000 }),
    fc.integer({ min: 1, max: 1_000 }).map((each) => each / 1_000),
  );

  it("marks exactly the sentences that depend on it", () => {
    const [then, before] = [contentOf(facts()), said(facts())];
    let marked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...inputs()), value, (input, typed) => {
        const given = input.with(typed);
        const { sentences } = reportContentChanges(then, contentOf(given), writing);
        // Text made from no cell is no sentence.
        const ofCells = sentences.filter(({ from, to }) =>
          [from, to].some((each) => each && each.cells.length > 0),
        );
        marked += ofCells.length;
        for (const { from, to } of ofCells) {
          expect([...(from?.cells ?? []), ...(to?.cells ?? [])]).toContain(input.cell);
        }
        const now = new Set(said(given).map(({ text }) => text));
        const gone = before.filter(({ text, cells }) => cells.length > 0 && !now.has(text));
        const told = ofCells.flatMap(({ from }) => (from ? [from.text] : []));
        expect(told.toSorted()).toEqual(gone.map(({ text }) => text).toSorted());
      }),
      // A day that has come makes the figure expected on it a missing one.
      { numRuns: 120, examples: inputs().flatMap((each) => (/next-/.test(each.cell) ? [[each, 1]] : [])) },
    );
    expect(marked).toBeGreaterThan(40);
  });

  it("marks a table's cells where the figure stands or is reckoned with, and nothing in other rows", () => {
    const then = contentOf(facts());
    fc.assert(
      fc.property(fc.constantFrom(...inputs()), value, (input, typed) => {
        const { cells } = reportContentChanges(then, contentOf(input.with(typed)), writing);
        const about = input.cell.replace(/^.*-/, "");
        const reckoned = [
          words.report.counted.met,
          words.report.counted["not-met"],
          words.report.counted.missing,
          words.report.counted.undecided,
          words.report.countsTotal,
        ];
        for (const { row, section } of cells) {
          const isOther = [...NAMES, ...facts().measures.map(({ measure: { id } }) => id)]
            .filter((each) => each !== about)
            .includes(row);
          // Every municipality's chance hangs on the region's own pace.
          if (isOther) expect(section).toBe(words.report.headings.chance);
          // An explanation's first line is what the figures say of its goal.
          else if (section === words.report.headings.deviations) expect(row).toBe(words.report.byFigures);
          else expect([about, ...reckoned, words.report.individualTarget]).toContain(row);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("says from what to what", () => {
    const input = inputs().find(({ cell }) => cell === "Målark!actual-R1");
    const { sentences, cells } = reportContentChanges(
      contentOf(facts()),
      contentOf(input?.with(800) ?? facts()),
      writing,
    );
    const line = sentences.find(({ section }) => section === words.report.headings.goals);
    expect(line?.from?.text).toContain("kollektivt: 700 mod et måltal til dato på 2.479,5");
    expect(line?.to?.text).toContain("kollektivt: 800 mod et måltal til dato på 2.479,5");
    expect(cells).toEqual([
      {
        section: words.report.headings.goals,
        row: "R1",
        column: words.report.goals.actual,
        from: "700",
        to: "800",
        cell: "Målark!actual-R1",
      },
      {
        section: words.report.headings.deviations,
        row: words.report.byFigures,
        column: "",
        from: "700 mod et måltal til dato på 2.479,5, dvs. 1.779,5 under.",
        to: "800 mod et måltal til dato på 2.479,5, dvs. 1.679,5 under.",
        cell: undefined,
      },
    ]);
  });

  it("tells nothing of other cells where a column or a block comes or goes", () => {
    const given = facts();
    const altered = (id: string, more: Partial<MeasureFacts>): ReportFacts => ({
      ...given,
      measures: given.measures.map((each) => (each.measure.id === id ? { ...each, ...more } : each)),
    });
    const told = (one: ReportFacts, other: ReportFacts) =>
      reportContentChanges(contentOf(one), contentOf(other), writing).cells.map(
        ({ section, row, column, from, to }) => [section, row, column, from, to],
      );
    // The first figure of last year, which brings its column.
    const lastYear = altered("N3", { lastYear: figure(64, "Målark!last-N3") });
    expect(told(given, lastYear)).toEqual([
      [words.report.headings.goals, "N3", words.report.goals.lastYear, words.report.notGiven, "64,0"],
    ]);
    expect(told(lastYear, given)).toEqual([
      [words.report.headings.goals, "N3", words.report.goals.lastYear, "64,0", words.report.notGiven],
    ]);
    // R1 comes on plan: of its block only sentences tell, and R2's stands as it was.
    const onPlan = altered("R1", {
      actual: figure(2500, "Målark!actual-R1"),
      deviation: figure(20.5, "Målark!deviation-R1"),
    });
    for (const cells of [told(given, onPlan), told(onPlan, given)]) {
      expect(new Set(cells.map(([section, row]) => `${section} ${row}`))).toEqual(
        new Set(["Resultatopfyldelse R1"]),
      );
    }
    // A municipality that lacks a month takes the region's own pace with it, and none of its neighbours' columns.
    const [first] = given.municipalities;
    const lacking = {
      ...given,
      municipalities: given.municipalities.with(0, { ...first!, missingMonths: [2] }),
    };
    const paces = told(given, lacking).filter(([section]) => section === words.report.headings.chance);
    expect(paces.filter(([, , , , to]) => to !== "").map(([, row, , , to]) => [row, to])).toEqual(
      NAMES.map((name) => [name, words.report.notGiven]),
    );
  });
});
