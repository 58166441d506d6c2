import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { contentFor } from "../../../../src/report/content/contentFor";
import type { Recipient, ReportContent } from "../../../../src/report/content/reportContent";
import { GRID } from "../../../../src/sheets/report/reportGrid";
import { reportSheet } from "../../../../src/sheets/report/reportSheet";
import type { SheetPlan } from "../../../../src/sheets/plan/plan";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { sized } from "../../functions/independent/cases";
import { figure, measureFacts, municipalityFacts, reportFacts, typedFacts } from "../../report/factsByHand";
import { words as danish } from "../../../words";

/** A4 less the margins, at the scale on which the grid is a page wide, less some points for the rows' own lines. */
const PAGE = ((842 - 78) * GRID.reduce((sum, each) => sum + each * 5.25 + 3.75, 0)) / (595 - 56);
const texts = reportTexts("da");

interface Situation {
  readonly municipalities: number;
  readonly unmet: number;
  readonly words: number;
  /** How many measures somebody has explained, the first of them; absent, all. */
  readonly explained?: number;
  /** How many circumstances somebody has noted. */
  readonly noted?: number;
  /** Whether the contract names no areas, so that only short sections stand between the municipalities and the signature. */
  readonly isBare?: boolean;
  /** Absent, KKR. */
  readonly recipient?: Recipient;
}

function reportOf(situation: Situation) {
  const { municipalities, unmet, words, explained = Infinity, noted = 0, isBare, recipient } = situation;
  const shipped = contractInUse();
  const rows = Array.from({ length: municipalities }, (_, index) => ({
    code: String(100 + index),
    name: `Kommune nr. ${index + 1}`,
  }));
  const measures = shipped.measures
    .filter(({ rule }) => rule !== "band" && rule !== "amount")
    .map(({ id }, index) =>
      measureFacts(id, index < unmet ? { actual: figure(0.1), deviation: figure(-0.4) } : {}),
    );
  const facts = reportFacts({
    contract: { ...shipped, municipalities: rows, areas: isBare === true ? [] : shipped.areas },
    individualTarget: { chosen: figure(2500) },
    measures,
    municipalities: rows.map(({ name }, index) =>
      municipalityFacts(name, {
        position: index % 3 ? "within" : "below",
        individual: figure(20),
        deviationShare: figure(-0.2),
      }),
    ),
  });
  const said = Array.from({ length: words }, () => "travlhed").join(" ");
  const wording = { text: said, cell: "Forklaringer!B4" };
  const explanations = measures.slice(0, explained).map(({ measure }) => ({
    measure: measure.id,
    deviation: wording,
    cause: wording,
    action: wording,
  }));
  const circumstances = Array.from({ length: noted }, () => ({
    date: undefined,
    matter: wording,
    meaning: wording,
  }));
  const typed = typedFacts({ explanations, circumstances });
  return { facts, content: contentFor(recipient ?? "kkr", { ...facts, typed }, "da") };
}

function sheet(situation: Situation): SheetPlan {
  const { facts, content } = reportOf(situation);
  return reportSheet({ name: "Rapport", content, facts, texts, page: danish.sheets.shared.page });
}

/** The rows of each page, from the first to the last. */
function pagesOf({ print }: SheetPlan): { readonly first: number; readonly last: number }[] {
  return parseRectangles(print.area).map(({ from, to }) => ({ first: from.row, last: to.row }));
}

/** The first text of each row, row by row. */
function rowsOf({ blocks }: SheetPlan): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const { at, cells } of blocks) {
    const [{ from }] = parseRectangles(at);
    if (from.column > GRID.length) continue;
    cells.forEach((row, index) => {
      const written = row.find((cell) => cell !== null);
      if (written !== undefined) rows.set(from.row + index, String(written));
    });
  }
  return rows;
}

const situations = fc.record({
  municipalities: fc.integer({ min: 1, max: 98 }),
  unmet: fc.integer({ min: 0, max: 10 }),
  words: fc.integer({ min: 1, max: 150 }),
  noted: fc.integer({ min: 0, max: 8 }),
  isBare: fc.boolean(),
});

/** The texts of a section; of each row of its tables the first words. */
function saidIn({ blocks }: ReportContent["sections"][number]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "text") return [block.text];
    if (block.kind === "sentence") return block.isInTable === true ? [] : [block.sentence.text];
    return block.kind === "table" ? block.table.rows.map(([first]) => String(first ?? "").slice(0, 20)) : [];
  });
}

describe("a report's pages", () => {
  it("have all that the report says, wherever its sections are divided and whatever goes with the signature", () => {
    const allOf = (texts: readonly unknown[]) => texts.join("").replaceAll(/\s/g, "");
    fc.assert(
      fc.property(situations, fc.constantFrom<Recipient>("kkr", "kkr", "kl"), (drawn, recipient) => {
        const situation = { ...drawn, recipient };
        const { sections } = reportOf(situation).content;
        const written = allOf(sheet(situation).blocks.flatMap(({ cells }) => cells.flat()));
        const said = sections.flatMap((section) => [section.heading, ...saidIn(section)]);
        expect(said.filter((text) => !written.includes(allOf([text])))).toEqual([]);
      }),
      { numRuns: sized(20, 300) },
    );
  });

  it("hold every row that is written once, in their order, and none is higher than a page", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const plan = sheet(situation);
        const pages = pagesOf(plan);
        const heights = new Map(plan.heights.map(({ rows, points }) => [Number(rows.split(":")[0]), points]));
        for (const row of rowsOf(plan).keys()) {
          expect(pages.filter(({ first, last }) => first <= row && row <= last)).toHaveLength(1);
        }
        pages.forEach(({ first, last }, index) => {
          expect(first).toBeGreaterThan(pages[index - 1]?.last ?? 0);
          let points = index > 0 ? (heights.get(1) ?? 15) : 0;
          for (let row = first; row <= last; row++) points += heights.get(row) ?? 15;
          expect(points).toBeLessThanOrEqual(PAGE);
        });
      }),
      { numRuns: sized(10, 300) },
    );
  });

  it("end with no heading and no header of a table, and a divided table has its headers on each", () => {
    const named = Object.values(texts.frame.headings);
    const headings = new Set<string>([...named, ...named.map(texts.frame.continued)]);
    const { dialogue, municipality } = texts.frame;
    const headers = new Set([municipality.name, texts.frame.goals.id, texts.frame.setting.label]);
    fc.assert(
      fc.property(situations, (situation) => {
        const plan = sheet(situation);
        const rows = rowsOf(plan);
        const pages = pagesOf(plan);
        for (const { last } of pages.slice(0, -1)) {
          const end = rows.get(last) ?? "";
          expect(headings.has(end) || headers.has(end)).toBe(false);
          expect([dialogue.provisional, dialogue.final]).not.toContain(end);
        }
        // The table of municipalities has its headers above the first of them on each page.
        for (const { first } of pages) {
          if (/^Kommune nr\. \d+$/.test(rows.get(first) ?? ""))
            expect.fail(`page from row ${first} has no headers`);
        }
      }),
      { numRuns: sized(10, 300) },
    );
  });

  it("never hold little more than the signature: with it stands what is signed", () => {
    const heading = texts.frame.headings.signature;
    fc.assert(
      fc.property(situations, (situation) => {
        const plan = sheet(situation);
        const rows = [...rowsOf(plan)];
        const [signature = 0] = rows.find(([, written]) => written === heading) ?? [];
        const page = pagesOf(plan).find(({ first, last }) => first <= signature && signature <= last);
        const above = rows.filter(([row]) => row >= (page?.first ?? 0) && row < signature);
        expect(above.length).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: sized(20, 300) },
    );
  });

  it("begin with a heading: of a section, or of the one that goes on from the page before", () => {
    const headings = Object.values(texts.frame.headings);
    const allowed = new Set([...headings, ...headings.map(texts.frame.continued)]);
    fc.assert(
      fc.property(situations, (situation) => {
        const plan = sheet(situation);
        const rows = rowsOf(plan);
        const firsts = pagesOf(plan)
          .slice(1)
          .map(({ first }) => rows.get(first));
        expect(firsts.filter((written) => !allowed.has(written ?? ""))).toEqual([]);
        // Whoever reads on knows what goes on: the section that stands last on the page before.
        let open = "";
        for (const written of rows.values()) {
          if (headings.includes(written)) open = written;
          else if (allowed.has(written)) expect(written).toBe(texts.frame.continued(open));
        }
      }),
      { numRuns: sized(20, 300) },
    );
  });

  it("keep a table whole that a page holds, where that takes no page more than dividing it", () => {
    for (const unmet of [0, 6]) {
      const plan = sheet({ municipalities: 38, unmet, words: 12 });
      const rows = [...rowsOf(plan)];
      const pages = pagesOf(plan);
      const pageOf = (written: string) => {
        const row = rows.find(([, each]) => each === written)?.[0] ?? 0;
        return pages.findIndex(({ first, last }) => first <= row && row <= last);
      };
      expect(pageOf("Kommune nr. 38")).toBe(pageOf("Kommune nr. 1"));
      // As many as where it is divided.
      expect(pages).toHaveLength(7);
    }
  });

  it("are for the shipped contract three, and the annex begins one", () => {
    const plan = sheet({ municipalities: 19, unmet: 1, words: 12, explained: 1 });
    const rows = rowsOf(plan);
    const firsts = pagesOf(plan).map(({ first }) => rows.get(first));
    expect(firsts[1]).toBe(texts.frame.headings.goals);
    expect(firsts.indexOf(texts.frame.headings.method)).toBe(3);
  });
});
