import { describe, expect, it } from "vitest";
import { contractInUse, populationInUse } from "../../../src/contract/contractInUse";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { chooseNaming } from "../../../src/sheets/plan/naming";
import { namesFor } from "../../../src/sheets/plan/ourNames";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import {
  OPTIONAL_PARTS,
  type CellContent,
  type SheetPart,
  type SheetPlan,
} from "../../../src/sheets/plan/plan";
import { parseRectangles } from "../../../src/sheets/plan/rectangles";
import { planInput } from "../../../src/sheets/plan/planInput";
import { workbookPlan } from "../../../src/sheets/workbookPlan";

const NAMES = namesFor({ measures: [] });

const contract = contractInUse();
const texts = sheetTexts("da");
const { naming } = chooseNaming(texts.sheets, contract, { sheets: [], tablesAndNames: [] });
const settings = { year: 2026, date: 46203, individualTarget: undefined };
const input = planInput(contract, populationInUse(), settings, naming);
const plan = workbookPlan(input);

function sheet(part: SheetPart) {
  const found = plan.sheets.find((each) => each.part === part);
  if (!found) throw new Error(`no sheet ${part}`);
  return found;
}

function formulasOf(cells: readonly (readonly CellContent[])[]): string[] {
  return cells.flat().flatMap((cell) => (typeof cell === "object" && cell ? [cell.formula] : []));
}

const allFormulas = plan.sheets.flatMap((each) => [
  ...each.tables.flatMap((table) => formulasOf([...table.cells, table.totals ?? []])),
  ...each.blocks.flatMap((block) => formulasOf(block.cells)),
]);

describe("workbookPlan", () => {
  it("makes the six sheets in order, each around its table", () => {
    const { sheets: names } = texts;
    expect(plan.sheets.map((each) => each.name)).toEqual([
      names.targets,
      names.municipalities,
      names.activity,
      names.funding,
      names.areas,
      names.assumptions,
    ]);
    expect(plan.sheets.flatMap((each) => each.tables.map((table) => table.name))).toEqual([
      "KKR_Maal",
      "KKR_Maal_2027",
      "KKR_Kommuner",
      "KKR_Aktivitet",
      "KKR_Finansiering",
      "KKR_Indsats",
      "KKR_Aarstal",
    ]);
  });

  // The columns as the design lists them.
  it.each<[SheetPart, string]>([
    [
      "targets",
      "Nr, Målepunkt, Enhed, Måltal, Måltal til dato, Realiseret, Afvigelse, Status, Afvigelse %, Opfyldelse, Forventet, Sidste år, Kilde, Opgjort pr., Svar (n), Periode, Årgang, Opgørelse, Næste tal, Ansvarlig, Mål, Afsnit, Regel, År, Forklaring",
    ],
    [
      "municipalities",
      "Kommune, Måltal, Måltal til dato, Individuelle, Afvigelse, Afvigelse %, Spænd, Måneder med tal, Sammenlignet måltal, Indbyggere, Kode, Dialog",
    ],
    ["activity", "Periode, Kommune, Individuelle, Kollektive, Vækstforløb, Under 3 år, Kilde, Bemærkning"],
    ["funding", "Kommune, Beløb (1.000 kr.), Andel, Indbyggere, Kr. pr. indbygger"],
    ["areas", "Nr, Område, Status, Tekst, Opdateret, Afsnit"],
    [
      "assumptions",
      "År, Individuelt måltal, Unikke virksomheder, individuelt, Unikke virksomheder, kollektivt, Unikke virksomheder under 3 år, Unikke virksomheder til og med, Kommunemåneder uden møder, Møder uden CVR eller reference, Vejledninger ved opgørelsen, Fordelingens kontroltal, Virksomheder uden stiftelsesdato, Møder, der ikke kan læses, Møder med ulæseligt vækstforløb, Møder uden stiftelsesdato, Ulæselige møder pr. kommunekode",
    ],
  ])("gives the table of %s its columns", (part, columns) => {
    expect(sheet(part).tables[0]?.headers.join(", ")).toBe(columns);
  });

  it("has one row a measure and year, and one a municipality", () => {
    expect(sheet("targets").tables.map(({ cells }) => cells.length)).toEqual(
      contract.years.map(() => contract.measures.length),
    );
    expect(sheet("municipalities").tables[0]?.cells).toHaveLength(contract.municipalities.length);
    expect(sheet("areas").tables[0]?.cells).toHaveLength(15);
  });

  it("writes rectangular blocks only", () => {
    for (const each of plan.sheets) {
      for (const { cells } of [...each.blocks, ...each.tables]) {
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      }
    }
  });

  it("never guesses the total of individual guidance", () => {
    const totals = (each: SheetPlan | undefined) => {
      const [table] = each?.tables ?? [];
      const column = table?.headers.indexOf(texts.assumptions.yearColumns.individualTarget) ?? -1;
      return table?.cells.map((row) => row[column]);
    };
    expect(totals(sheet("assumptions"))).toEqual([null, null]);
    const targeted = workbookPlan(
      planInput(contract, populationInUse(), { ...settings, individualTarget: 2500 }, naming),
    ).sheets.find((each) => each.part === "assumptions");
    expect(totals(targeted)).toEqual([2500, null]);
  });

  it("reads no format codes in the reader's language, and hands no bare input cell to a comparison", () => {
    for (const each of allFormulas) expect(each).not.toMatch(/\bTEXT\(/);
    const { actual } = texts.targets.columns;
    const judged = allFormulas.filter((each) => each.includes("KKR.STATUS("));
    expect(judged.length).toBeGreaterThan(0);
    const own = `\\[@${actual}\\]`;
    // A number, and of what is typed in one that its unit can have.
    const guarded = new RegExp(`IF\\((?:AND\\()?ISNUMBER\\(${own}\\)(?:,${own}[<>]=[^,]+)*,${own},""\\)`);
    for (const each of judged) expect(each).toMatch(guarded);
  });

  it("compares the beginning of a text with a word as long as that", () => {
    const beginnings = allFormulas.flatMap((each) => [...each.matchAll(/LEFT\(.*?,(\d+)\)="([^"]*)"/g)]);
    expect(beginnings.length).toBeGreaterThan(0);
    for (const [, length, word = ""] of beginnings) expect(Number(length)).toBe(word.length);
    // Rows whose status begins so are counted: with that word no other reason may begin.
    const { counted, partly, locked, lastYear, ...reasons } = texts.activity.status;
    // A row of the year before the contract has its figures beside it, and is in no period that is summed.
    for (const word of [partly, locked, lastYear]) expect(word.startsWith(counted)).toBe(true);
    for (const reason of Object.values(reasons)) expect(reason.startsWith(counted)).toBe(false);
  });

  it("offers lists by name, never as text, and counts as whole numbers from 0", () => {
    const rules = plan.sheets.flatMap((each) => each.validations.map(({ rule }) => rule));
    const lists = rules.filter((rule) => rule.kind === "list").map((rule) => rule.source);
    expect(lists.length).toBeGreaterThan(0);
    for (const source of lists) expect(source).toMatch(/^=KKR_/);
    const counts = rules.filter((rule) => rule.kind === "whole");
    expect(counts).not.toHaveLength(0);
    for (const rule of counts) expect(rule.minimum).toBe(0);
  });

  it("keeps refusals within Excel's lengths: 32 for a title, 225 for a message, 255 for a hint", () => {
    for (const { title, message, hint } of plan.sheets.flatMap((each) => each.validations)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(hint?.length ?? 0).toBeLessThanOrEqual(255);
    }
  });

  it("says a percentage's unit in the number format, and that of all amounts in their heading", () => {
    const formatsOf = (part: SheetPart) =>
      sheet(part).looks.flatMap(({ look }) =>
        look !== "input" && look.numberFormat ? [look.numberFormat] : [],
      );
    const formats = formatsOf("targets");
    expect(formats).toContain("0.0##%");
    expect(formats).toContain('0.0##%"-point"');
    expect(formats).toContain('+0.0##%"-point";-0.0##%"-point";0.0%"-point"');
    for (const format of formatsOf("funding")) expect(format).not.toContain("kr.");
  });

  it("takes two rows for the head of every sheet: what it is and whose, and what the reader needs to know", () => {
    for (const each of plan.sheets) {
      const header = each.blocks[0];
      expect(header?.at).toBe("A1");
      expect(header?.cells.length).toBe(2);
      expect(header?.cells[0]?.join("")).toContain(contract.house);
    }
    const [firstRows, days] = [plan.sheets, [sheet("targets"), sheet("municipalities")]];
    // Working cells begin in the third row: a table, a year, a choice.
    for (const each of firstRows) {
      const cells = [...each.blocks, ...each.tables.map(({ address }) => ({ at: address }))];
      expect(cells.some(({ at }) => parseRectangles(at)[0].from.row === 3)).toBe(true);
    }
    for (const each of days) {
      const line = JSON.stringify(each.blocks[0]?.cells[1]);
      for (const word of [NAMES.statusDate, NAMES.reportKind, texts.shared.comparedToDate])
        expect(line).toContain(word);
    }
  });

  it("prints forms without the colours of inputs; of Målark those of the verdicts are kept", () => {
    const all = [...plan.sheets, ...OPTIONAL_PARTS.map((part) => optionalSheet(part, input))];
    const [verdicts] = all;
    for (const each of all) {
      const inputs = each.looks.flatMap(({ address, look }) =>
        look === "input" ? parseRectangles(address) : [],
      );
      const hasInputs = each.tables.some(({ body }) =>
        parseRectangles(body).some(({ from, to }) =>
          inputs.some((one) => one.from.row >= from.row && one.to.row <= to.row),
        ),
      );
      expect(each.print.isForm === true, each.name).toBe(hasInputs && each !== verdicts);
    }
  });

  it("prints A4 pages that repeat the header row", () => {
    for (const each of plan.sheets) {
      expect(each.print.titleRows).toMatch(/^\d+:\d+$/);
      expect(each.print.footer).toContain("&P");
    }
  });
});

describe("a second contract", () => {
  it("needs a new file and no new code", () => {
    const other = structuredClone(contract);
    Object.assign(other, { id: "fyn-2028", years: [2028], house: "Erhvervshus Fyn", areas: [] });
    other.measures = [
      {
        id: "R9",
        kind: "regional",
        title: "Vejledning",
        point: "Vejledte",
        section: "4",
        unit: "firms",
        rule: ">=",
        cumulative: true,
        targets: { 2028: { kind: "fixed", value: 900 } },
        actual: { from: "activity", figures: ["individual"] },
      },
    ];
    other.municipalities = [{ code: "461", name: "Odense" }];
    other.funding = { section: "2", byYear: { 2028: { kind: "not-fixed" } } };
    other.areas = [{ id: "S1", kind: "special", title: "Robotter", section: "3" }];
    const otherPlan = workbookPlan(planInput(other, populationInUse(), { ...settings, year: 2028 }, naming));
    const rows = otherPlan.sheets.map((each) => each.tables[0]?.cells.length);
    expect(rows).toEqual([1, 1, 1, 1, 1, 1]);
    expect(otherPlan.sheets.flatMap((each) => each.names.map(({ name }) => name))).not.toContain(
      NAMES.reading,
    );
  });
});
