import fc from "fast-check";
import { describe, it } from "vitest";
import { column } from "./column";
import { orBlank, sampled, written } from "./cases";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";
import { anyYear } from "./anyYear";
import { seed, seedTables } from "./seedTables";

/** Ways of writing a municipality that a plain formula can undo. */
const place = fc
  .tuple(fc.constantFrom(...seed.municipalities), fc.integer({ min: 0, max: 8 }))
  .map(([{ code, name }, way]) => {
    const ways = [name, name.toUpperCase(), `${name} Kommune`, Number(code), code, `0${code}`];
    const joined = [`${code} ${name}`, name.replaceAll("Aa", "Å"), `${name.toLowerCase()} kommune`];
    return [...ways, ...joined][way] ?? name;
  });
const anyPlace = fc.oneof(
  { weight: 8, arbitrary: orBlank(place) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<string | number>("København", "Xyz", 101, 7510, "0101", "751 Xyz"),
  },
);
/** The row in Places that A means: by its name, by its code, or by both where they agree. */
const PLACE = [
  'TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A#&""," Kommune","")," kommune",""),"Å","Aa"),"å","aa"))',
  'LEFT(X#,FIND(" ",X#&" ")-1)',
  "IFERROR(MATCH(VALUE(Y#),Places.A1:A19,0),0)",
  "IFERROR(MATCH(IF(ISNUMBER(VALUE(Y#)),MID(X#,LEN(Y#)+2,99),X#),Places.B1:B19,0),IFERROR(MATCH(X#,Places.B1:B19,0),0))",
];
/** The same with the letters of the columns in which the steps come to stand. */
function placeFrom(first: string): string[] {
  const letters = [0, 1, 2, 3].map((step) => String.fromCharCode(first.charCodeAt(0) + step));
  const [text = "", word = "", code = "", name = ""] = letters;
  const steps = PLACE.map((formula) =>
    formula
      .replaceAll("X#", `${text}#`)
      .replaceAll("Y#", `${word}#`)
      .replaceAll("Places.A1:A19", "Places!$A$1:$A$19")
      .replaceAll("Places.B1:B19", "Places!$B$1:$B$19"),
  );
  const hasName = `LEN(${text}#)>LEN(${word}#)`;
  const row = `IF(A#="","",IF(${code}#>0,IF(AND(${hasName},${name}#<>${code}#),0,${code}#),${name}#))`;
  return [...steps, row];
}

describe("municipalities, against MATCH and INDEX over the shipped files", () => {
  it("MUNICIPALITY", () => {
    const cases = sampled("MUNICIPALITY", fc.tuple(anyPlace));
    const expected = plainFormulas(
      cases,
      [...placeFrom("B"), 'IF(F#="","",IF(F#=0,"#N/A",INDEX(Places!$B$1:$B$19,F#)))'],
      seedTables,
    );
    expectSame(column("MUNICIPALITY", cases), expected, cases);
  });

  it("POPULATION", () => {
    const cases = sampled("POPULATION", fc.tuple(anyPlace));
    const expected = plainFormulas(
      cases,
      [...placeFrom("B"), 'IF(F#="","",IF(F#=0,"#N/A",INDEX(Places!$C$1:$C$19,F#)))'],
      seedTables,
    );
    expectSame(column("POPULATION", cases), expected, cases);
  });

  it("ACTIVITYTARGET", () => {
    const cases = sampled("ACTIVITYTARGET", fc.tuple(anyPlace, orBlank(written(0, 999_999, 3))));
    const share = "INDEX(Places!$C$1:$C$19,G#)/SUM(Places!$C$1:$C$19)";
    const expected = plainFormulas(
      cases,
      [...placeFrom("C"), `IF(G#="","",IF(G#=0,"#N/A",IF(B#="","",B#*${share})))`],
      seedTables,
    );
    expectSame(column("ACTIVITYTARGET", cases), expected, cases);
  });

  it.each([
    ["FUNDING", "INDEX(Annex!$C$1:$C$19,H#)"],
    ["FUNDINGSHARE", "INDEX(Annex!$C$1:$C$19,H#)/SUM(Annex!$C$1:$C$19)"],
  ] as const)("%s", (id, amount) => {
    const cases = sampled(id, fc.tuple(anyPlace, anyYear));
    const expected = plainFormulas(
      cases,
      [
        ...placeFrom("C"),
        "IFERROR(MATCH(INDEX(Places!$B$1:$B$19,G#),Annex!$B$1:$B$19,0),0)",
        `IF(G#="","",IF(OR(G#=0,AND(B#<>"",B#<>2026)),"#N/A",${amount}))`,
      ],
      seedTables,
    );
    expectSame(column(id, cases), expected, cases);
  });
});
