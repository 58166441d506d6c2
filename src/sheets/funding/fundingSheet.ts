import { fundingFor } from "../../contract/funding";
import { cellAddress, rangeAddress, wholeColumn } from "../plan/address";
import { columnTotal, textLiteral, thisRow } from "../plan/formulas";
import { tableHeaderLook } from "../plan/sheetHeader";
import { ASIDE_HEADER, LABEL, MUTED, NOTE, SUBTITLE, TITLE, TOTAL } from "../plan/looks";
import { ONE_DECIMAL, PERCENT_TWO_DECIMALS, THOUSAND_KRONER, WHOLE, YEAR } from "../plan/numberFormats";
import { formula, type CellContent, type LookPlan, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { layOutTable, type Column } from "../plan/table";

const HEADER_ROW = 8;
const ALTERNATIVE_COLUMN = 7;

/** Finansiering: the annex as printed, each municipality's share of the rows' sum, and inhabitants as a control. */
export function fundingSheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.funding;
  const payers = fundingOrder(input);
  const columns = fundingColumns(input);
  const layout = layOutTable(tables.funding, { row: HEADER_ROW, column: 1 }, columns, payers);
  const amounts = `${tables.funding}[${words.columns.amount}]`;
  const fundingMeasure = contract.measures.find((measure) => measure.rule === "amount");
  const printedRow = layout.nextRow + 1;
  const printed = `B${printedRow}`;
  const difference = `B${printedRow + 2}`;
  const printedTotal = fundingMeasure
    ? `IFERROR(KKR.TARGET(${textLiteral(fundingMeasure.id)},${names.chosenYear}),"")`
    : '""';
  const roundingNote = `IF(${difference}="","",IF(${difference}=0,${textLiteral(words.noRounding)},${textLiteral(`${words.rounding} `)}&${difference}&${textLiteral(words.roundingNote)}))`;
  const control: CellContent[][] = [
    [words.printed, formula(printedTotal), null],
    [words.sum, formula(`IF(COUNT(${amounts})=0,"",SUM(${amounts}))`), null],
    [
      words.rounding,
      formula(`IF(COUNT(${printed}:B${printedRow + 1})<2,"",${printed}-B${printedRow + 1})`),
      formula(roundingNote),
    ],
  ];
  const state = `IF(${printed}<>"",${textLiteral(words.agreed)},IF(COUNT(${amounts})=0,${textLiteral(words.notFixed)},${textLiteral(words.projected)}))`;
  const alternative = { row: HEADER_ROW, column: ALTERNATIVE_COLUMN };
  const parts = `IF(COUNT(${printed})=0,"",IFERROR(KKR.ALLOCATE(${printed},${amounts}),""))`;
  return {
    part: "funding",
    name: naming.sheets.funding,
    tables: [layout.table],
    names: [],
    blocks: [
      {
        at: "A1",
        cells: [
          [words.title, null],
          [`${contract.house} · ${contract.title} · ${contract.funding.section}`, null],
          [texts.shared.year, formula(names.chosenYear)],
          [formula(state), null],
          [formula(`IF(${printed}="","",${textLiteral(words.control)})`), null],
        ],
      },
      { at: cellAddress(alternative), cells: [[words.exact]] },
      { at: cellAddress({ ...alternative, row: HEADER_ROW + 1 }), cells: [[formula(parts)]] },
      { at: cellAddress({ ...alternative, row: printedRow }), cells: words.exactNotes.map((note) => [note]) },
      { at: `A${printedRow}`, cells: control },
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2", look: SUBTITLE },
      { address: "A3", look: LABEL },
      { address: "B3", look: { ...LABEL, numberFormat: YEAR, horizontal: "Left" } },
      { address: "A4:A5", look: NOTE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      { address: rangeAddress({ row: layout.nextRow - 1, column: 1 }, 1, columns.length), look: TOTAL },
      {
        address: `B${printedRow}:${difference}`,
        look: { numberFormat: THOUSAND_KRONER, horizontal: "Right" },
      },
      { address: `A${printedRow + 2}:${difference}`, look: TOTAL },
      { address: `C${printedRow + 2}`, look: { ...NOTE, indent: 1 } },
      ...alternativeLooks(alternative, payers.length),
      {
        address: rangeAddress({ ...alternative, row: printedRow }, words.exactNotes.length, 1),
        look: NOTE,
      },
    ],
    widths: [
      ...layout.widths,
      { columns: "F:F", characters: 3 },
      { columns: wholeColumn(ALTERNATIVE_COLUMN), characters: 21 },
    ],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: 1 },
    validations: [],
    highlights: [],
    charts: [],
    print: landscape(input, `A1:K${printedRow + 2}`, HEADER_ROW),
  };
}

/** The annex's own order, of the first year that has one; else the contract's order. */
function fundingOrder({ contract }: PlanInput): readonly string[] {
  for (const year of contract.years) {
    const funding = fundingFor(contract, year);
    if (funding.kind === "fixed") {
      return funding.rows.map(
        ({ code }) => contract.municipalities.find((each) => each.code === code)?.name ?? code,
      );
    }
  }
  return contract.municipalities.map((each) => each.name);
}

function fundingColumns({ contract, naming, texts }: PlanInput): Column<string>[] {
  const { names } = naming;
  const words = texts.funding.columns;
  const name = thisRow(words.name);
  const amount = thisRow(words.amount);
  const inhabitants = thisRow(words.inhabitants);
  const agreedYear = contract.years.find((year) => fundingFor(contract, year).kind === "fixed");
  const agreed = `KKR.FUNDING(${name},${names.chosenYear})`;
  const projected =
    agreedYear === undefined
      ? '""'
      : `IF(ISNUMBER(${names.projection}),KKR.FUNDING(${name},${agreedYear})*(1+${names.projection}),"")`;
  const right = { horizontal: "Right" } as const;
  const total = (header: string) => formula(columnTotal(header));
  const perInhabitant = (amounts: string, people: string) =>
    `IF(OR(${amounts}="",${people}=""),"",${amounts}*1000/${people})`;
  return [
    { header: words.name, characters: 28, content: (each) => each, total: texts.shared.total },
    {
      header: words.amount,
      characters: 20,
      content: () => formula(`IFERROR(${agreed},${projected})`),
      format: THOUSAND_KRONER,
      look: right,
      total: total(words.amount),
    },
    {
      header: words.share,
      characters: 12,
      content: () => formula(`IF(${amount}="","",${amount}/SUM([${words.amount}]))`),
      format: PERCENT_TWO_DECIMALS,
      look: right,
      total: total(words.share),
    },
    {
      header: words.inhabitants,
      characters: 14,
      content: () => formula(`IFERROR(KKR.POPULATION(${name}),"")`),
      format: WHOLE,
      look: right,
      total: total(words.inhabitants),
    },
    {
      header: words.perInhabitant,
      characters: 18,
      content: () => formula(perInhabitant(amount, inhabitants)),
      format: ONE_DECIMAL,
      look: right,
      total: formula(
        `IF(OR(COUNT([${words.amount}])=0,COUNT([${words.inhabitants}])=0),"",SUM([${words.amount}])*1000/SUM([${words.inhabitants}]))`,
      ),
    },
  ];
}

function alternativeLooks(at: { row: number; column: number }, rows: number): LookPlan[] {
  return [
    {
      address: cellAddress(at),
      look: ASIDE_HEADER,
    },
    {
      address: rangeAddress({ ...at, row: at.row + 1 }, rows, 1),
      look: { color: MUTED, numberFormat: THOUSAND_KRONER, horizontal: "Right" },
    },
  ];
}
