import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { chooseNaming, NAMES, TABLES, type ExistingNames } from "../../../src/sheets/plan/naming";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import { OPTIONAL_PARTS, type CellContent, type OptionalPart } from "../../../src/sheets/plan/plan";
import { sheetInput } from "../../../src/sheets/plan/planInput";

const contract = contractInUse();
const sheetNames = sheetTexts("da").sheets;
const nothing = { sheets: [], tablesAndNames: [] };

function planOf(part: OptionalPart, there?: ExistingNames, agreed = contract) {
  return optionalSheet(part, sheetInput(agreed, chooseNaming(sheetNames, nothing, there).naming));
}

function formulasIn(cells: readonly (readonly CellContent[])[]): string[] {
  return cells.flat().flatMap((cell) => (typeof cell === "object" && cell ? [cell.formula] : []));
}

function formulasOf(part: OptionalPart, there?: ExistingNames): string[] {
  const plan = planOf(part, there);
  return [
    ...plan.tables.flatMap((table) => formulasIn([...table.cells, table.totals ?? []])),
    ...plan.blocks.flatMap((block) => formulasIn(block.cells)),
  ];
}

describe("the optional sheets", () => {
  // The columns as the design lists them.
  it.each<[OptionalPart, string, string, string]>([
    [
      "meetings",
      "Forløb",
      "KKR_Forloeb",
      "Dato, CVR, Virksomhed, Kommune, Type, Vækstforløb, Stiftet, Reference",
    ],
    [
      "months",
      "Måneder",
      "KKR_Maaneder",
      "Kode, Kommune, jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec, I alt",
    ],
  ])("%s is the sheet %s around the table %s", (part, name, table, columns) => {
    const plan = planOf(part);
    expect(plan.name).toBe(name);
    expect(plan.tables.map((each) => each.name)).toEqual([table]);
    expect(plan.tables[0]?.headers.join(", ")).toBe(columns);
  });

  it.each(OPTIONAL_PARTS)("%s: blocks are rectangular, words fit, pages repeat the header row", (part) => {
    const plan = planOf(part);
    for (const { cells } of [...plan.blocks, ...plan.tables]) {
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    }
    for (const { title, message, hint } of plan.validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(hint?.length ?? 0).toBeLessThanOrEqual(255);
    }
    const header = plan.tables[0]?.address.match(/\d+/)?.[0];
    expect(plan.print.titleRows).toBe(`${header}:${header}`);
    expect(plan.frozen.rows).toBe(Number(header));
  });

  it.each(OPTIONAL_PARTS)("%s: lists are ranges above the table's rows, or names", (part) => {
    const plan = planOf(part);
    const header = Number(plan.tables[0]?.address.match(/\d+/)?.[0]);
    const lists = plan.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : []));
    expect(lists.length).toBeGreaterThan(0);
    for (const source of lists) {
      if (source === `=${NAMES.municipalityList}`) continue;
      const last = /^=\$[A-Z]+\$\d+:\$[A-Z]+\$(\d+)$/.exec(source)?.[1];
      expect(Number(last)).toBeLessThan(header);
    }
  });

  it("have names of their own only, which a user's names cannot be in the way of", () => {
    for (const part of OPTIONAL_PARTS) {
      for (const { local } of planOf(part).names) expect(local).toBe(true);
    }
  });

  it("speak of the others by what those are called in the workbook", () => {
    const there: ExistingNames = {
      sheets: { activity: "Vores tal" },
      tables: { activity: "Tal", municipalities: "KKR_Kommuner_2" },
      names: { chosenYear: "KKR_ValgtAar_2", municipalityList: "KKR_Kommuneliste_2" },
    };
    for (const each of formulasOf("months", there)) {
      expect(each).not.toMatch(/KKR_Aktivitet|KKR_ValgtAar(?!_2)/);
    }
    expect(JSON.stringify(planOf("months", there).blocks)).toContain("på arket Vores tal");
    const lists = planOf("meetings", there).validations.map(({ rule }) => rule);
    expect(lists).toContainEqual({ kind: "list", source: "=KKR_Kommuneliste_2" });
  });

  it("follow the contract's municipalities", () => {
    const other = { ...contract, municipalities: [{ code: "461", name: "Odense" }] };
    expect(planOf("months", undefined, other).tables[0]?.cells.map((row) => row.slice(0, 2))).toEqual([
      ["461", "Odense"],
    ]);
  });
});

describe("Måneder", () => {
  it("sums ranges that every spreadsheet knows as ranges, and reads no format codes", () => {
    for (const each of formulasOf("months")) {
      expect(each).not.toMatch(/\b(?:TEXT|LET|CHOOSE|INDIRECT|OFFSET|FILTER)\(/);
      expect(each).not.toMatch(/SUMIFS\((?!KKR_)/);
    }
  });

  it("starts what it spills in the header row, outside the table", () => {
    const plan = planOf("months");
    const spilled = plan.blocks.find(({ cells }) => JSON.stringify(cells).includes("KKR_TalKollektive"));
    // Its head stands in the row above.
    expect(spilled?.at).toBe("Q9");
    expect(plan.tables[0]?.address).toBe("A10:O29");
  });

  it("shows individual guidance until the user chooses another figure", () => {
    const choices = planOf("months").blocks.find(({ at }) => at === "Q1");
    expect(choices?.cells.slice(1).flat()).toEqual([
      "Individuelle",
      "Kollektive",
      "Vejledninger i alt",
      "Vækstforløb",
      "Under 3 år",
    ]);
    expect(planOf("months").blocks.find(({ at }) => at === "A6")?.cells[2]?.[1]).toBe("Individuelle");
  });
});

describe("Forløb", () => {
  it("has blank input rows, dates as dates, and numbers of firms as text", () => {
    const plan = planOf("meetings");
    expect(plan.tables[0]?.cells).toHaveLength(20);
    expect(plan.tables[0]?.cells.flat().every((cell) => cell === null)).toBe(true);
    const formatOf = (address: string) =>
      plan.looks.flatMap(({ address: at, look }) =>
        at === address && look !== "input" && look.numberFormat ? [look.numberFormat] : [],
      );
    expect(formatOf("A7:A26")).toEqual(["dd-mm-yyyy"]);
    expect(formatOf("B7:B26")).toEqual(["@"]);
    expect(formatOf("G7:G26")).toEqual(["dd-mm-yyyy"]);
    const inputs = plan.looks.filter(({ look }) => look === "input").map(({ address }) => address);
    expect(inputs).toEqual("ABCDEFGH".split("").map((column) => `${column}7:${column}26`));
  });
});

describe("names that are there already", () => {
  it("stay, whoever else would call them taken, and the others get free ones", () => {
    const { naming, renamed } = chooseNaming(
      sheetNames,
      { sheets: ["Aktivitet", "måneder"], tablesAndNames: ["KKR_Aktivitet", "KKR_Maaneder", "KKR_ValgtAar"] },
      { sheets: { activity: "Aktivitet" }, tables: { activity: "KKR_Aktivitet" }, names: {} },
    );
    expect([naming.sheets.activity, naming.tables.activity]).toEqual(["Aktivitet", TABLES.activity]);
    expect(renamed).toEqual([
      { kind: "sheet", wanted: "Måneder", given: "Måneder (2)" },
      { kind: "table", wanted: "KKR_Maaneder", given: "KKR_Maaneder_2" },
      { kind: "name", wanted: "KKR_ValgtAar", given: "KKR_ValgtAar_2" },
    ]);
  });
});
