import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { chooseNaming, type ExistingNames } from "../../../src/sheets/plan/naming";
import { namesFor } from "../../../src/sheets/plan/ourNames";
import { optionalSheet } from "../../../src/sheets/optionalSheet";
import { OPTIONAL_PARTS, type CellContent, type OptionalPart } from "../../../src/sheets/plan/plan";
import { sheetInput } from "../../../src/sheets/plan/planInput";

const NAMES = namesFor({ measures: [] });

const contract = contractInUse();
const sheetNames = sheetTexts("da").sheets;
const nothing = { sheets: [], tablesAndNames: [] };

/** Several tables below each other. */
const STACKED: readonly OptionalPart[] = ["explanations", "reportWay"];

function planOf(part: OptionalPart, there?: ExistingNames, agreed = contract) {
  return optionalSheet(part, sheetInput(agreed, chooseNaming(sheetNames, agreed, nothing, there).naming));
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

/** The sheets on which something is chosen from a list. */
const WITH_LISTS: readonly OptionalPart[] = ["meetings", "months", "invoices", "explanations"];

describe("the optional sheets", () => {
  // The columns as the design lists them.
  it.each<[OptionalPart, string, string]>([
    ["meetings", "KKR_Forloeb", "Dato, CVR, Virksomhed, Kommune, Type, Vækstforløb, Stiftet, Reference"],
    [
      "months",
      "KKR_Maaneder",
      "Kommune, jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec, I alt, Manglende måneder, Kode",
    ],
    [
      "invoices",
      "KKR_Faktura",
      "Løbenr., Kommune, Tekst, Periode, Rate n/N, Fakturadato, Forfaldsdato, Beløb iflg. bilag a, Momsbeløb, " +
        "Beløb i alt, Kommunekode, CVR, EAN, Ordrenr., Person- eller bruger-id, Kontostreng, Momsbehandling, Momssats, " +
        "Sidste års beløb, År, Sendt, Betalt, Reference",
    ],
    ["explanations", "KKR_Forklaringer", "Nr, År, Afvigelse, Årsag, Handling, Forventes opfyldt, Opdateret"],
    ["reportWay", "KKR_Rapportvej", "Trin, Dage før mødet (forslag), Frist, Hvem, Bemærkning, Dato"],
  ])("%s is a sheet around the table %s", (part, table, columns) => {
    const plan = planOf(part);
    expect(plan.name).toBe(sheetTexts("da").sheets[part]);
    expect(plan.tables[0]?.name).toBe(table);
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
    // Of two tables below each other neither has a header that belongs on every page or stays in the window.
    const repeated = STACKED.includes(part) ? 1 : header;
    expect(plan.print.titleRows).toBe(`${repeated}:${repeated}`);
    expect(plan.frozen.rows).toBe(part === "invoices" || STACKED.includes(part) ? 0 : Number(header));
  });

  it.each(OPTIONAL_PARTS)("%s: lists are ranges above the table's rows, or names", (part) => {
    const plan = planOf(part);
    const header = Number(plan.tables[0]?.address.match(/\d+/)?.[0]);
    const lists = plan.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : []));
    if (WITH_LISTS.includes(part)) expect(lists.length).toBeGreaterThan(0);
    for (const source of lists) {
      if (source === `=${NAMES.municipalityList}` || source === `=${NAMES.yearList}`) continue;
      const last = /^=\$[A-Z]+\$\d+:\$[A-Z]+\$(\d+)$/.exec(source)?.[1];
      expect(Number(last)).toBeLessThan(header);
    }
  });

  it("have names of their own only, which a user's names cannot be in the way of, but for what others speak of", () => {
    const ofWorkbook = OPTIONAL_PARTS.flatMap((part) => planOf(part).names.filter(({ local }) => !local));
    const { dialogueMunicipality, dialogueInvited, dialogueHeld, dialogueAgreed } = NAMES;
    expect(ofWorkbook.map(({ name }) => name)).toEqual([
      dialogueMunicipality,
      dialogueInvited,
      dialogueHeld,
      dialogueAgreed,
    ]);
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
    expect(planOf("months", undefined, other).tables[0]?.cells.map((row) => [row[0], row.at(-1)])).toEqual([
      ["Odense", "461"],
    ]);
  });
});
