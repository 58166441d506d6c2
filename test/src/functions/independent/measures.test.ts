import fc from "fast-check";
import { describe, it } from "vitest";
import { answer, type Shown } from "../answer";
import { anyYear } from "./anyYear";
import { orBlank, sampled } from "./cases";
import { column } from "./column";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";
import { seed, seedTables } from "./seedTables";
import { resultTexts } from "../../../../src/language/functions/results";

const count = seed.measures.length;

const YEAR = 'IF(A#="",1,IF(A#=2026,1,IF(A#=2027,2,0)))';

/** Units and rules as the functions write them; any other rule is written as it is. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(seed.units).map(([id, { label }]) => [id, label.da])),
  band: resultTexts("da").band({ below: 0.1, above: 0.1 }),
  amount: "",
};

/** One cell of what a function spills; `#REF!` beyond it, as INDEX answers; an error for the whole. */
function cellOf(spill: Shown, row: number, at: number): Shown {
  if (!Array.isArray(spill)) return spill;
  const line = spill[row - 1];
  return (Array.isArray(line) ? line[at - 1] : undefined) ?? "#REF!";
}

const spilled = fc.tuple(anyYear, fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 6 }));

/** Cells of a spill that depends on the year alone. */
function cellsOf(id: "MEASURES" | "FUNDINGKEY", cases: readonly (readonly [number | "", number, number])[]) {
  const spills = new Map<unknown, Shown>();
  return cases.map(([year, row, at]) => {
    if (!spills.has(year)) spills.set(year, answer(id, year));
    return cellOf(spills.get(year), row, at);
  });
}

describe("the contract's tables, against INDEX and MATCH over the shipped file", () => {
  it("TARGET", () => {
    const id = fc.constantFrom(...seed.measures.map((measure) => measure.id), "N1", "X9", "R", "n5C", " r1 ");
    const cases = sampled("TARGET", fc.tuple(orBlank(id), anyYear));
    const expected = plainFormulas(
      cases,
      [
        `IFERROR(MATCH(TRIM(A#),Targets!$A$1:$A$${count},0),0)`,
        YEAR.replaceAll("A#", "B#"),
        `IF(C#*D#=0,"",INDEX(Targets!$B$1:$C$${count},C#,D#))`,
        'IF(A#="","",IF(OR(C#*D#=0,E#=""),"#N/A",E#))',
      ],
      seedTables,
    );
    expectSame(column("TARGET", cases), expected, cases);
  });

  it("FUNDINGKEY", () => {
    const cases = sampled("FUNDINGKEY", spilled);
    const share = "INDEX(Annex!$C$1:$C$19,B#)/SUM(Annex!$C$1:$C$19)";
    const expected = plainFormulas(
      cases,
      [
        `IF(OR(B#>19,C#>3),"#REF!",IF(C#=3,${share},INDEX(Annex!$B$1:$C$19,B#,MIN(C#,2))))`,
        'IF(AND(A#<>"",A#<>2026),"#N/A",D#)',
      ],
      seedTables,
    );
    expectSame(cellsOf("FUNDINGKEY", cases), expected, cases);
  });

  it("MEASURES", () => {
    const cases = sampled("MEASURES", spilled);
    const table = seed.measures.map(({ id, title, point, unit, rule, targets }) => {
      const fixed = seed.years.map((year) => targets[String(year)]?.value ?? "");
      return [id, `${title}: ${point}`, WORDS[unit] ?? unit, WORDS[rule] ?? rule, ...fixed];
    });
    const expected = plainFormulas(
      cases,
      [
        YEAR,
        "C#+IF(C#=5,D#-1,0)",
        `IF(D#=0,"#N/A",IF(OR(B#>${count},C#>5),"#REF!",INDEX(Measures!$A$1:$F$${count},B#,E#)))`,
        'IF(F#="","",F#)',
      ],
      { Measures: table },
    );
    expectSame(cellsOf("MEASURES", cases), expected, cases);
  });
});
