import { cellAddress, columnLetter, type CellPosition } from "../plan/address";
import type { Column } from "../plan/column";
import { textLiteral, thisRow } from "../plan/formulas";
import { NOTE } from "../plan/looks/looks";
import { DATE, PERCENT, TEXT, YEAR } from "../plan/looks/numberFormats";
import { formula, type LookPlan, type SheetPlan, type ValidationPlan } from "../plan/plan";
import { dateValidation } from "../plan/validation";
import type { ContractRow } from "./columnInput";
import { contractColumns } from "./contractColumns";
import { contractSheet, placeTable, type ContractPlanInput } from "./contractFrame";
import { cellRules } from "./contractRules";
import { contractFields } from "./contractTables";

const HEADING_ROW = 3;
const HEADER_ROW = HEADING_ROW + 1;
const SPACER_CHARACTERS = 3;
const VALUE_COLUMN = 2;

/** How a fact's value is written, by its key. */
const FACT_FORMATS: Readonly<Record<string, string>> = {
  signed: DATE,
  inForce: DATE,
  version: YEAR,
  bandTolerance: PERCENT,
  bandAbove: PERCENT,
};

/** Kontrakt: facts, and beside them periods, units, further counted figures and amendments, each free to grow downwards. */
export function factsSheet(input: ContractPlanInput): SheetPlan {
  const { words } = input;
  const facts = placeTable(input, "facts", at(1), {
    columns: factColumns(input),
    heading: words.headings.facts,
  });
  const periods = placeTable(input, "periods", at(facts.layout.places.beside), {
    columns: periodColumns(input),
    heading: words.headings.periods,
  });
  const units = placeTable(input, "units", at(periods.layout.places.beside), {
    heading: words.headings.units,
  });
  const counted = placeTable(input, "counted", at(units.layout.places.beside), {
    heading: words.headings.counted,
  });
  const amendments = placeTable(input, "amendments", at(counted.layout.places.beside), {
    heading: words.headings.amendments,
  });
  const tables = [facts, periods, units, counted, amendments];
  const deepest = Math.max(...tables.map(({ layout }) => layout.nextRow)) - 1;
  const first = columnLetter(periods.at.column);
  return contractSheet(input, {
    sheet: "contract",
    tables,
    widths: tables.flatMap(({ layout }) => [
      ...layout.widths,
      { ...layout.places.spacer, characters: SPACER_CHARACTERS },
    ]),
    heights: facts.heights,
    frozen: { rows: 0, columns: 0 },
    extra: { looks: factLooks(input), validations: factValidations(input) },
    print: {
      area: `A1:C${deepest},${first}${HEADING_ROW}:${amendments.layout.lastColumn}${deepest}`,
      titleRows: "1:1",
    },
  });
}

function at(column: number): CellPosition {
  return { row: HEADER_ROW, column };
}

function factColumns({ words }: ContractPlanInput): Column<ContractRow>[] {
  const { label, value, note } = words.facts.columns;
  return [
    {
      header: label,
      characters: 24,
      content: ([cell]) => cell ?? null,
      look: { bold: true, vertical: "Top" },
    },
    {
      header: value,
      characters: 62,
      content: ([, cell]) => cell ?? null,
      input: true,
      look: { horizontal: "Left", vertical: "Top", indent: 1, wrap: true },
    },
    {
      header: note,
      characters: 52,
      content: ([, , cell]) => cell ?? null,
      look: { ...NOTE, horizontal: "Left", vertical: "Top", wrap: true, indent: 1 },
    },
  ];
}

/** Each value's own cell. */
function factCells({ words }: ContractPlanInput): { readonly key: string; readonly address: string }[] {
  return contractFields(words).facts.map(({ key }, index) => ({
    key,
    address: cellAddress({ row: HEADER_ROW + 1 + index, column: VALUE_COLUMN }),
  }));
}

function factLooks(input: ContractPlanInput): LookPlan[] {
  return factCells(input).map(({ key, address }) => ({
    address,
    look: { numberFormat: FACT_FORMATS[key] ?? TEXT },
  }));
}

function factValidations(input: ContractPlanInput): ValidationPlan[] {
  const { words, texts } = input;
  const rules = cellRules(input);
  const own: Readonly<Record<string, (address: string) => ValidationPlan>> = {
    signed: (address) => dateValidation(texts, address),
    inForce: (address) => dateValidation(texts, address),
    version: rules.count(1, 9999),
    language: rules.choice(words.choices.language),
    bandMeasure: rules.id(words.hints.id),
    bandTolerance: share(rules.number, words.hints.share),
    bandAbove: share(rules.number, words.hints.share),
  };
  return factCells(input).map(({ key, address }) => (own[key] ?? rules.text())(address));
}

function share(rule: (address: string) => ValidationPlan, hint: string) {
  return (address: string): ValidationPlan => ({ ...rule(address), hint });
}

/** The years, their days by the day in force, and the sum of the municipalities' amounts beside the printed total. */
function periodColumns(input: ContractPlanInput): Column<ContractRow>[] {
  const { words, naming } = input;
  const { year, first, last, sum } = words.periods;
  const [yearColumn, totalColumn] = contractColumns("periods", input.cells.periods, input);
  const [firstColumn, lastColumn, sumColumn] = contractColumns(
    "periods",
    { headers: [first, last, sum], rows: [] },
    input,
  );
  if (!yearColumn || !totalColumn || !firstColumn || !lastColumn || !sumColumn) return [];
  const inForce = factCells(input).find(({ key }) => key === "inForce")?.address ?? "";
  const day = inForce.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const own = thisRow(year);
  const table = naming.tables.municipalities;
  const { headers } = input.cells.municipalities;
  // LibreOffice knows no `[#Headers]` by itself.
  const all = `${table}[[#Headers],[${headers[0] ?? ""}]:[${headers.at(-1) ?? ""}]]`;
  const amounts = `INDEX(${table},0,MATCH(${own}&"",${all},0))`;
  const begins = (later: string) => `DATE(${own}${later},MONTH(${day}),DAY(${day}))`;
  const ifYear = (text: string) => formula(`IF(COUNT(${own},${day})=2,${text},${textLiteral("")})`);
  const computed = (column: Column<ContractRow>, text: string): Column<ContractRow> => ({
    ...column,
    content: () => ifYear(text),
    input: false,
  });
  return [
    yearColumn,
    computed(firstColumn, begins("")),
    computed(lastColumn, `${begins("+1")}-1`),
    totalColumn,
    computed(sumColumn, `IFERROR(IF(COUNT(${amounts})=0,"",SUM(${amounts})),"")`),
  ];
}
