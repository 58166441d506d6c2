import fc from "fast-check";
import { describe, it } from "vitest";
import { answer } from "../answer";
import { column } from "./column";
import { orBlank, sampled } from "./cases";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";

/** Eight digits, often with the check digit that modulus 11 asks for, and other things in their place. */
const digits = fc
  .tuple(fc.integer({ min: 1_000_000, max: 9_999_999 }), fc.boolean())
  .map(([seven, mended]) => {
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce(
      (all, weight, at) => all + weight * Number(String(seven)[at]),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    return `${seven}${mended && check < 10 ? check : seven % 10}`;
  });
const spelled = fc.tuple(digits, fc.integer({ min: 0, max: 6 })).map(([number, way]) => {
  const pairs = number.replace(/(..)(..)(..)/, "$1 $2 $3 ");
  return [number, Number(number), pairs, `DK${number}`, `dk ${pairs}`, ` ${number} `][way] ?? number;
});
const cvr = fc.oneof(
  { weight: 6, arbitrary: spelled },
  {
    weight: 1,
    arbitrary: fc.constantFrom("1234567", "123456789", "DK", "SE40084606", "4008460x", "40-084606", 5),
  },
);

/** The cell without spaces, and without DK in front. */
const BARE = (cell: string) => `SUBSTITUTE(UPPER(${cell}&"")," ","")`;
const AFTER_DK = (cell: string) => `IF(LEFT(${cell},2)="DK",MID(${cell},3,99),${cell})`;
const isDigit = (cell: string, at: number) => `ISNUMBER(FIND(MID(${cell},${at},1),"0123456789"))`;
const WELL_FORMED = (cell: string) =>
  `IF(LEN(${cell})<>8,FALSE(),AND(${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => isDigit(cell, at)).join(",")}))`;
const CHECKSUM = (cell: string) =>
  [2, 7, 6, 5, 4, 3, 2, 1].map((weight, at) => `${weight}*MID(${cell},${at + 1},1)`).join("+");

describe("counts, against COUNTIF, MOD and MID", () => {
  it("ISCVR", () => {
    const cases = sampled("ISCVR", fc.tuple(orBlank(cvr)));
    const expected = plainFormulas(cases, [
      BARE("A#"),
      AFTER_DK("B#"),
      `IF(${WELL_FORMED("C#")},MOD(${CHECKSUM("C#")},11)=0,FALSE())`,
    ]);
    expectSame(column("ISCVR", cases), expected, cases);
  });

  it("NPS", () => {
    const score = orBlank(fc.integer({ min: 0, max: 10 }));
    const row = fc.tuple(...(Array.from({ length: 12 }, () => score) as [typeof score, ...(typeof score)[]]));
    const few = row.map((scores) => scores.map((each, at) => (at > 1 ? "" : each)));
    const cases = sampled("NPS", fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: few }));
    const expected = plainFormulas(cases, ['100*(COUNTIF(A#:L#,">=9")-COUNTIF(A#:L#,"<=6"))/COUNT(A#:L#)']);
    const answers = cases.map((scores) => answer("NPS", [scores]));
    expectSame(answers, expected, cases, () => 100);
  });

  it("UNIQUEFIRMS", () => {
    // Few numbers, so that many meet again in another spelling.
    const pool = fc.sample(digits, { numRuns: 4, seed: 1 });
    const again = fc
      .constantFrom(...pool)
      .chain((number) =>
        fc.constantFrom<string | number>(
          number,
          Number(number),
          `DK ${number}`,
          number.replace(/^(..)/, "$1 "),
        ),
      );
    const number = fc.oneof({ weight: 5, arbitrary: again }, { weight: 1, arbitrary: orBlank(cvr) });
    const kind = fc.constantFrom("individuel", "Individuel", "KOLLEKTIV", "kollektiv", "");
    const five = <Value>(each: fc.Arbitrary<Value>) => fc.tuple(each, each, each, each, each);
    const wanted = fc.constantFrom("individuel", "Kollektiv", "andet", "");
    const all = sampled("UNIQUEFIRMS", fc.tuple(five(number), five(kind), wanted));
    const cells = [...new Set(all.flatMap(([numbers]) => numbers))];
    // B: without spaces; C: without DK; then the firm's number, or nothing.
    const read = plainFormulas(
      cells.map((cell) => [cell]),
      [BARE("A#"), AFTER_DK("B#"), `IF(${WELL_FORMED("C#")},C#,"")`],
    );
    const firmIn = new Map(cells.map((cell, at) => [cell, read[at] ?? ""]));
    const cases = all.map(([numbers, kinds, asked]) => [
      ...numbers.map((number) => firmIn.get(number) ?? ""),
      ...kinds,
      asked,
    ]);
    // L to P: the firms whose kind counts; then how many differ.
    const firms = ["A", "B", "C", "D", "E"].map((cell, at) => {
      const kindCell = `${["F", "G", "H", "I", "J"][at]}#`;
      return `IF(OR(K#="",LOWER(${kindCell}&"")=LOWER(K#&"")),${cell}#&"","")`;
    });
    const first = ["L", "M", "N", "O", "P"].map((cell, at, others) => {
      const earlier = others.slice(0, at).map((other) => `${other}#<>${cell}#`);
      return `IF(AND(${[`${cell}#<>""`, ...earlier].join(",")}),1,0)`;
    });
    const expected = plainFormulas(cases, [...firms, first.join("+")]);
    const answers = all.map(([numbers, kinds, asked]) => answer("UNIQUEFIRMS", [numbers], [kinds], asked));
    expectSame(answers, expected, all);
  });
});
