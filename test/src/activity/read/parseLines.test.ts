import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseSteps, type Line } from "../../../../src/activity/read/parseLines";

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

/**
 * Rows that the parser reads from the whole text at once. Blanks before a quotation mark, which it takes for text, are
 * left to our own reading in one slice.
 */
function atOnce(text: string) {
  if (/(?:^\ufeff?|[;\n])[ \u00a0]+"/.test(text)) {
    const { lines, openQuote } = inSlicesOf(2 * text.length, text);
    return { lines, openQuote };
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ";", newline: "\n" });
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
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (lines, length) => {
        const text = ["Periode;Kommune", ...lines].join("\n");
        const { lines: found, openQuote } = inSlicesOf(length, text);
        expect({ lines: found, openQuote }).toEqual(atOnce(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['"a"; "b";\u00a0"c"', [["a", "b", "c"]]],
    ['a; "b;c\n""d"""; e\nf', [["a", 'b;c\n"d"', " e"], ["f"]]],
    ['a; "b" c;d', [["a", ' "b" c', "d"]]],
    ['"a; ""b"";c";d', [['a; "b";c', "d"]]],
    ['  "a" ;b', [["a", "b"]]],
    // A line separator behind a closing mark is passed over like a blank.
    ['"a"\u2028\n "b";c', [["a"], ["b", "c"]]],
  ])("takes blanks before a quotation mark for none of the text: %j", (text, lines) => {
    for (const length of [1, 4, 1000]) {
      expect(inSlicesOf(length, text).lines.map(({ cells }) => cells)).toEqual(lines);
    }
  });

  it("finds the same lines whether each ends with one sign or two", () => {
    const sound = fc.array(
      fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", " "), maxLength: 8 }).map(quoted),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    const ended = fc.tuple(
      fc.oneof(
        sound.map((cells) => cells.join(";")),
        fc.constantFrom("", "a;b", "c"),
      ),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(ended, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (lines, length) => {
        const text = (end: (isLong: boolean) => string) =>
          [["Periode;Kommune", true] as const, ...lines].map(([line, isLong]) => line + end(isLong)).join("");
        const mixed = inSlicesOf(
          length,
          text((isLong) => (isLong ? "\r\n" : "\n")),
        );
        const plain = inSlicesOf(
          1000,
          text(() => "\n"),
        );
        expect(mixed.lines).toEqual(plain.lines);
        expect(
          inSlicesOf(
            length,
            text(() => "\r"),
          ).lines,
        ).toEqual(plain.lines);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the same lines in texts of any signs at all", () => {
    const sign = fc.constantFrom(";", '"', "\n", "\ufeff", " ", "a", "\u2028");
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 40 }),
        fc.integer({ min: 1, max: 45 }),
        (written, length) => {
          const { lines: found, openQuote } = inSlicesOf(length, written);
          expect({ lines: found, openQuote }).toEqual(atOnce(written));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("runs no lines together in a file put together from others", () => {
    const text = "Periode;Kommune\r\n2026-01;Aarhus\n2026-02;Aarhus\r\n2026-03;Aarhus\r\n\n2026-05;Aarhus\n";
    expect(inSlicesOf(1000, text).lines.map(({ row, cells: [period] }) => [row, period])).toEqual([
      [1, "Periode"],
      [2, "2026-01"],
      [3, "2026-02"],
      [4, "2026-03"],
      [6, "2026-05"],
    ]);
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
