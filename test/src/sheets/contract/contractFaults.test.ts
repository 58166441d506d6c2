import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractSheetFaultText } from "../../../../src/language/contract/contractSheetFaultTexts";
import type { SeenCell } from "../../../../src/sheets/contract/cellCodec";
import type { ContractTable } from "../../../../src/sheets/contract/contractTables";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

type Seen = ReturnType<typeof seenCells>;

function contractOf(file: string): Contract {
  const { contract } = judgeContract(JSON.parse(readFileSync(file, "utf8")));
  if (!contract) throw new Error(`${file} is not whole`);
  return contract;
}

const shipped = contractOf("seeds/midtjylland-2026-2027.json");

/** Faults of the shipped contract's sheets after a change; of another contract's where one is named. */
function told(change: (seen: Seen) => void, contract = shipped) {
  const seen = seenCells(contract);
  change(seen);
  return readContract(seen, texts);
}

/** Enters something in a cell: the row counted from 0 under the headings. */
function enter(table: ContractTable, row: number, header: string, cell: SeenCell) {
  return (seen: Seen) => {
    const { headers, rows } = seen[table];
    rows[row]![headers.indexOf(header)] = cell;
  };
}

/** The year for which a measure's next figure is expected. */
const nextFigure = (year: SeenCell) => (seen: Seen) =>
  ["N1a", year, "01-03-2027"].forEach((cell, column) =>
    enter("nextFigures", 0, seen.nextFigures.headers[column] ?? "", cell)(seen),
  );

const { title, house, steering, document, signed, inForce, id, version, bandTolerance } = texts.facts.rows;
/** Where a fact's row stands. */
const FACT = [title, house, steering, document, signed, inForce, id, version].map(([label = ""]) => label);
const fact = (label: string, cell: SeenCell) => enter("facts", FACT.indexOf(label), "Værdi", cell);

describe("faults on a contract's sheets", () => {
  // Tables of the test begin in B3: a table's first row is row 4, its first column B.
  it.each<[rule: string, cell: string, change: (seen: Seen) => void, says: RegExp]>([
    // Danish Excel makes 4 January 2026 of 4.1.
    [
      "cell-converted",
      "measures!B4",
      enter("measures", 0, "Mål", 46026),
      /datoen 04-01-2026.*gør feltet til tekst/,
    ],
    ["cell-converted", "municipalities!B4", enter("municipalities", 0, "Kode", 710), /tallet 710/],
    ["cell-converted", "measures!H4", enter("measures", 0, "Afsnit", 46026), /04-01-2026/],
    ["cell-converted", "areas!B4", enter("areas", 0, "Område", 46026), /04-01-2026/],
    ["cell-error", "measures!D4", enter("measures", 0, "Titel", { error: "#REF!" }), /fejlen #REFERENCE!/],
    ["cell-choice", "measures!K4", enter("measures", 0, "Lægges sammen", true), /Her står "SAND"/],
    ["not-year-key", "nextFigures!C4", nextFigure(2026.5), /Året er 2026,5/],
    [
      "cell-agreed",
      "measures!R4",
      enter("measures", 0, "2026", "ca. 60 %"),
      new RegExp(`et tal eller "${texts.notFixed}"`),
    ],
    ["cell-choice", "measures!J4", enter("measures", 0, "Regel", "Mindst"), /Mindst \(≥\), Over/],
    [
      "cell-choice",
      "measures!P13",
      enter("measures", 9, texts.measures.unique, "Alle"),
      /Unikke individuelle/,
    ],
    ["cell-date", "facts!C8", fact("Underskrevet", "december"), /en dato: dag, måned og år som DD-MM-ÅÅÅÅ/],
    ["cell-date", "facts!C8", fact("Underskrevet", 2025), /Her står "2025".*som DD-MM-ÅÅÅÅ/],
    ["cell-converted", "measures!B4", enter("measures", 0, "Mål", 4.1), /tallet 4,1,/],
    ["not-whole", "facts!C11", fact("Udgave", 1.5), /Her står 1,5: her skal stå et helt tal/],
    [
      "cell-number",
      "periods!B4",
      enter("periods", 0, texts.periods.year, "2027/28"),
      /et år fra 2000 til 2100/,
    ],
    ["cell-number", "facts!C11", fact("Udgave", "to"), /et tal/],
    ["missing", "facts!C4", fact("Titel", " "), /^Titel mangler: her skal stå en tekst på højst 120 tegn\.$/],
    ["missing", "measures!I4", enter("measures", 0, "Enhed", ""), /^Enhed mangler/],
    ["contract-id", "facts!C10", fact("Id", "Midt 2026"), /små bogstaver/],
    ["no-such-day", "facts!C8", fact("Underskrevet", "30-02-2025"), /30-02-2025 findes ikke/],
    ["not-code", "municipalities!B4", enter("municipalities", 0, "Kode", "0710"), /tre cifre/],
    [
      "two-names",
      "municipalities!C5",
      enter("municipalities", 1, "Kommune", "Favrskov Kommune"),
      /To kommuner/,
    ],
    [
      "target-missing",
      "measures!R4",
      enter("measures", 0, "2026", ""),
      new RegExp(`eller "${texts.notFixed}"`),
    ],
    ["annex-missing", "municipalities!E6", enter("municipalities", 2, "2026", ""), /mangler Herning/],
    ["annex-sum", "periods!C4", enter("municipalities", 0, "2026", 99), /rækkerne giver/],
    ["amounts-unagreed", "periods!C5", enter("municipalities", 3, "2027", 99), /2027.*samlet beløb/],
    [
      "estimate-fixed",
      "estimates!C4",
      enter("measures", 1, "2026", 0.6),
      /fastsat måltal for 2026.*slet rækken/,
    ],
    [
      "amounts-unagreed",
      "periods!C4",
      enter("periods", 0, texts.periods.total, texts.notFixed),
      /samlet beløb/,
    ],
    [
      "column-renamed",
      "municipalities!B3",
      ({ municipalities }) => void (municipalities.headers[0] = "Kommunekode"),
      /^Kolonnen Kommunekode kendes ikke, og kolonnen Kode mangler: kald den Kode/,
    ],
    ["measure-unknown", "estimates!B4", enter("estimates", 0, "Mål", "N9"), /N9 står ikke .*rækken\.$/],
    ["measure-unknown", "estimates!B4", enter("estimates", 0, "Mål", "n-1a"), /Mente du N1a\? Ret det/],
    [
      "unknown-key",
      "measures!P4",
      enter("measures", 0, texts.measures.unique, "Unikke under 3 år"),
      /skal stå tomt/,
    ],
    ["fact-unknown", "facts!B4", enter("facts", 0, "Oplysning", "Navn"), /Navn kendes ikke/],
    ["fact-unknown", "facts!B4", enter("facts", 0, "Oplysning", 1.5), /Oplysningen 1,5 kendes ikke/],
    ["year-gap", "periods!B5", enter("periods", 1, "År", 2028), /2027/],
    [
      "cell-agreed",
      "measures!R4",
      enter("measures", 0, "2026", "0,6"),
      /"0,6" som tekst.*talformatet Standard/,
    ],
    ["cell-number", "municipalities!E4", enter("municipalities", 0, "2026", "1.200"), /"1\.200" som tekst/],
    ["cell-number", "periods!B4", enter("periods", 0, "År", 46023), /datoen 01-01-2026: her skal stå et år/],
    [
      "cell-converted",
      "estimates!C4",
      enter("estimates", 0, texts.estimates.period, 46204),
      /datoen 01-07-2026.*f\.eks\. 2026-07\.$/,
    ],
    [
      "column-unknown",
      "measures!R3",
      ({ measures }) =>
        void measures.headers.forEach((header, index) => {
          if (/^\d{4}$/.test(header)) measures.headers[index] = `${header}k1`;
        }),
      /^Kolonnen 2026k1, 2027k1 kendes ikke: en periode .* Mente du 2026K1, 2027K1\?$/,
    ],
    ["target-outside", "measures!S4", (seen) => void (seen.periods.rows.length = 1), /N1a.*2027.*\(2026\)/],
    ["repeated", "measures!B5", enter("measures", 1, "Mål", "N1a"), /to gange/],
    ["not-year", "periods!B4", enter("periods", 0, "År", 226), /år fra 2000 til 2100/],
  ])("tells %s at %s, once, in both languages", (rule, cell, change, says) => {
    const { contract, faults } = told(change);
    const found = faults.filter(({ severity }) => severity === "fault");
    expect(contract).toBeUndefined();
    expect(found.map((each) => `${each.rule} ${each.sheet}!${each.cell}`)).toEqual([`${rule} ${cell}`]);
    const [first] = found;
    if (!first) return;
    expect(contractSheetFaultText("da", first.rule, first.values)).toMatch(says);
    expect(contractSheetFaultText("en", first.rule, first.values)).not.toMatch(
      /undefined|\bskriv\b|[{}^]|SAND|REFERENCE/,
    );
  });

  it("tells a table or a column that is gone, and one that nobody knows, before all else", () => {
    const { faults } = told((seen) => {
      Reflect.deleteProperty(seen, "estimates");
      seen.measures.headers[1] = "Slags";
      seen.municipalities.headers[3] = "26";
    });
    expect(faults.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([
      "column-renamed measures!C3",
      "table-missing Kontraktmål!",
      "column-unknown municipalities!E3",
    ]);
  });

  it("reads a year, a day and a code as they look", () => {
    const { contract, faults } = told((seen) => {
      enter("periods", 0, "År", "2026")(seen);
      enter("estimates", 0, texts.estimates.period, Number(seen.estimates.rows[0]?.[1]))(seen);
      enter("municipalities", 0, "Kode", ` ${shipped.municipalities[0]?.code} `)(seen);
      // 19 December 2025, 13:30.
      fact("Underskrevet", 46010.5625)(seen);
      for (const each of Object.values(seen))
        each.headers.forEach((header, at) => (each.headers[at] = ` ${header} `));
    });
    expect(faults).toEqual([]);
    expect(contract).toEqual(shipped);
  });

  it("gives a contract with a warning, which is told", () => {
    const share = shipped.measures.findIndex(({ unit }) => unit === "percent");
    const { contract, faults } = told(enter("measures", share, "2026", 55));
    expect(contract?.measures[share]?.targets["2026"]).toEqual({ kind: "fixed", value: 55 });
    expect(faults).toMatchObject([{ rule: "share-outside", severity: "warning" }]);
  });

  it.each<[rule: string, place: string, says: RegExp, table: ContractTable, header: string, cell: string]>([
    [
      "unit-near",
      "measures!I13",
      /virksomehder \(R1\).*tabellen Enheder.*Mente du firms\?/,
      "measures",
      "Enhed",
      "virksomehder",
    ],
    [
      "figure-near",
      "measures!O13",
      /Individuel \(R1\).*Individuelle\?/,
      "measures",
      "Tal på Aktivitet",
      "Individuel",
    ],
  ])("asks of %s at %s what was meant", (rule, place, says, table, header, cell) => {
    const { contract, faults } = told(enter(table, 9, header, cell));
    expect(contract).toBeDefined();
    const asked = faults.map((each) => `${each.severity} ${each.rule} ${each.sheet}!${each.cell}`);
    expect(asked).toEqual([`warning ${rule} ${place}`]);
    for (const { rule: own, values } of faults)
      expect(contractSheetFaultText("da", own, values)).toMatch(says);
  });

  it("reads percent that a cell keeps as a text, of the band and of a target", () => {
    const share = shipped.measures.findIndex(({ unit }) => unit === "percent");
    const { contract, faults } = told((seen) => {
      const rowOf = (label: string) => seen.facts.rows.findIndex((row) => row.includes(label));
      enter("facts", rowOf(bandTolerance[0] ?? ""), "Værdi", "12,5 %")(seen);
      enter("facts", rowOf("Spænd: udsving opad"), "Værdi", "7%")(seen);
      enter("measures", share, "2026", "62,5\u00a0%")(seen);
    });
    expect(faults).toEqual([]);
    expect(contract?.band).toMatchObject({ tolerance: 0.125, above: 0.07 });
    expect(contract?.measures[share]?.targets["2026"]).toEqual({ kind: "fixed", value: 0.625 });
  });

  it("asks whether a spelling with a comma is one, and reads semicolons as between two", () => {
    const { contract, faults } = told(
      enter("municipalities", 0, texts.municipalities.aliases, "A-by; B-by, C-by"),
    );
    expect(contract?.municipalities[0]?.aliases).toEqual(["A-by", "B-by, C-by"]);
    expect(faults).toMatchObject([{ rule: "alias-comma", severity: "warning", sheet: "municipalities" }]);
  });

  it("reads sheets that were laid out before amendments kept what they gave", () => {
    const { contract, faults } = told((seen) => {
      const { headers, rows } = seen.amendments;
      const column = headers.indexOf("Efter");
      headers.splice(column, 1);
      for (const row of rows) row.splice(column, 1);
    });
    expect(faults).toEqual([]);
    expect(contract).toEqual(shipped);
  });

  it("reads what people add: a year, a quarter, a municipality, words in any case, lines for semicolons", () => {
    const { contract, faults } = told((seen) => {
      seen.measures.headers.push("2028");
      for (const row of seen.measures.rows.slice(0, -1)) row.push("ikke FASTSAT ");
      enter("periods", 2, "År", 2028)(seen);
      enter("periods", 2, "Finansiering i alt", texts.notFixed)(seen);
      enter("municipalities", 0, texts.municipalities.aliases, "Favrskou\nFavrskov by")(seen);
    });
    expect(faults).toEqual([]);
    expect(contract?.years).toEqual([2026, 2027, 2028]);
    expect(contract?.measures[0]?.targets["2028"]).toEqual({ kind: "not-fixed" });
    expect(contract?.municipalities[0]?.aliases).toEqual(["Favrskou", "Favrskov by"]);
  });

  it("says of sheets without a row what is missing first", () => {
    const { faults } = told((seen) => {
      for (const table of ["measures", "municipalities", "periods", "estimates", "readings"] as const) {
        seen[table].rows.length = 0;
      }
    });
    expect(faults.map(({ rule, sheet }) => `${rule} ${sheet}`)).toEqual([
      "empty-list periods",
      "empty-list measures",
      "empty-list municipalities",
    ]);
  });
});

describe("a formula of Kontrakt that was typed over", () => {
  it.each([
    ["day-typed", "Første dag", 46023, /står 01-01-2026 i stedet for formlen.*Træder i kraft/],
    ["day-typed", "Sidste dag", "31-12-2026", /står 31-12-2026/],
    ["sum-typed", "Sum af kommunerne", 99.5, /står 99,5 .*kommunernes beløb/],
  ] as const)("is told as %s at %s", (rule, header, cell, says) => {
    const seen = seenCells(shipped);
    const { periods } = seen;
    periods.headers.push(header);
    const column = periods.headers.length - 1;
    periods.rows.forEach((row, index) => void (row[column] = index === 1 ? cell : 1));
    const computed = periods.rows.map((row, index) => row.map((_, at) => at === column && index !== 1));
    const { contract, faults } = readContract({ ...seen, periods: { ...periods, computed } }, texts);
    expect(contract).toBeUndefined();
    expect(faults.map((each) => `${each.rule} ${each.sheet}!${each.cell}`)).toEqual([`${rule} periods!D5`]);
    const [fault] = faults;
    expect(fault && contractSheetFaultText("da", fault.rule, fault.values)).toMatch(says);
  });
});
