import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseSteps, type Line } from "../../../src/activity/parseLines";

interface Parsed {
  readonly lines: Line[];
  readonly openQuote: number | undefined;
  readonly steps: number;
}

function inSlicesOf(length: number, text: string, most?: number): Parsed {
  const lines: Line[] = [];
  const slices = parseSteps(text, ";", (line) => lines.push(line), most, length);
  for (let steps = 0; ; steps++) {
    const step = slices.next();
    if (step.done) return { lines, openQuote: step.value, steps };
  }
}

/** What the parser makes of the whole text at once. */
function atOnce(text: string, newline: "\n" | "\r" | "\r\n") {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ";", newline });
  const open = errors.find(({ code }) => code === "MissingQuotes")?.row;
  const lines = data.map((cells, index) => ({ row: index + 1, cells }));
  return {
    lines: lines.filter(({ cells }) => cells.some((cell) => cell.trim())),
    openQuote: open === undefined ? undefined : open + 1,
  };
}

const cell = fc.oneof(
  fc.constantFrom("", "a", "Aarhus", "1.234", " ", '"', '"a', 'a"b', "\ufeffb"),
  fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", " ", "ø"), maxLength: 12 }).map(quoted),
);

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const lineOf = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(";"));

describe("parseSteps", () => {
  it("finds the same lines in slices of any length", () => {
    const texts = fc.tuple(
      fc.array(lineOf, { maxLength: 12 }),
      fc.constantFrom("\n" as const, "\r\n" as const),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), ([lines, newline], length) => {
        // The first line tells how lines end, as a header does.
        const text = ["Periode;Kommune", ...lines].join(newline);
        const { lines: found, openQuote } = inSlicesOf(length, text);
        expect({ lines: found, openQuote }).toEqual(atOnce(text, newline));
      }),
      { numRuns: 2000 },
    );
  });

  it("looks at a line that is longer than its slice a few times at most", () => {
    const long = `a;"${"b".repeat(100_000)}"\nc;d`;
    const { lines, steps } = inSlicesOf(10, long);
    expect(lines.map(({ row }) => row)).toEqual([1, 2]);
    expect(steps).toBeLessThan(20);
    const open = inSlicesOf(10, `a;b\nc;"${"d;e\n".repeat(10_000)}`);
    expect(open).toMatchObject({ openQuote: 2 });
    expect(open.steps).toBeLessThan(20);
  });

  it("stops after the lines that are wanted, blank ones counted", () => {
    const text = "a\n\nb\nc\nd";
    for (const length of [1, 3, 100]) {
      expect(inSlicesOf(length, text, 3).lines).toEqual([
        { row: 1, cells: ["a"] },
        { row: 3, cells: ["b"] },
      ]);
    }
  });
});
