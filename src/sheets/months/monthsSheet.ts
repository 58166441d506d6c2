import { cellAddress, rangeAddress } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { tableHeaderLook } from "../plan/sheetHeader";
import { BAR, LABEL, NOTE, SUBTITLE, TITLE, TOTAL } from "../plan/looks";
import { monthColumns } from "./monthColumns";
import { monthFigures } from "./monthFigures";
import { monthsAside } from "./monthsAside";
import { monthsReconciliation } from "./monthsReconciliation";
import { LOCAL_NAMES } from "../plan/naming";
import { DATE, YEAR } from "../plan/numberFormats";
import { formula, type CellContent, type SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { layOutTable } from "../plan/table";
import { choiceValidation } from "../plan/validation";

const HEADER_ROW = 10;
const FIRST_MONTH = 3;
const FIGURE_CELL = "B8";

/** Måneder: one chosen figure of the chosen year, municipality by month. */
export function monthsSheet(input: SheetInput): SheetPlan {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.months;
  const months = words.columns.months;
  const columns = monthColumns(input);
  const layout = layOutTable(
    naming.tables.months,
    { row: HEADER_ROW, column: 1 },
    columns,
    contract.municipalities,
  );
  const aside = monthsAside(input, { row: HEADER_ROW, column: columns.length + 2 });
  const control = monthsReconciliation(input, layout.nextRow + 1);
  const marks = { row: HEADER_ROW - 1, column: FIRST_MONTH };
  const unknown = `IF(COUNTIF(${aside.list},${LOCAL_NAMES.monthsFigure})=0,${textLiteral(words.figureUnknown)},"")`;
  const settings: CellContent[][] = [
    [texts.shared.year, formula(names.chosenYear), null],
    [texts.shared.statusDate, formula(`IF(${names.statusDate}="","",${names.statusDate})`), null],
    [words.figure, monthFigures(input)[0].label, formula(unknown)],
  ];
  return {
    part: "months",
    name: naming.sheets.months,
    tables: [layout.table],
    names: [{ name: LOCAL_NAMES.monthsFigure, refersTo: FIGURE_CELL, local: true }, aside.name],
    blocks: [
      {
        at: "A1",
        cells: [
          [words.title],
          [`${contract.house} · ${contract.title}`],
          [words.introduction],
          [words.openMonths],
        ],
      },
      { at: "A6", cells: settings },
      { at: cellAddress(marks), cells: [months.map((_, index) => formula(openMark(input, index + 1)))] },
      ...aside.blocks,
      control.block,
    ],
    looks: [
      ...aside.looks,
      { address: "A1", look: TITLE },
      { address: "A2:A4", look: SUBTITLE },
      { address: "A6:A8", look: LABEL },
      { address: "B6", look: { numberFormat: YEAR, horizontal: "Left" } },
      { address: "B7", look: { numberFormat: DATE, horizontal: "Left" } },
      { address: FIGURE_CELL, look: "input" },
      { address: FIGURE_CELL, look: { horizontal: "Left" } },
      { address: "C8", look: NOTE },
      { address: rangeAddress(marks, 1, months.length), look: { ...NOTE, horizontal: "Right" } },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      { address: rangeAddress({ row: layout.nextRow - 1, column: 1 }, 1, columns.length), look: TOTAL },
      ...control.looks,
    ],
    widths: [...layout.widths, ...aside.widths],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 2 },
    validations: [{ ...choiceValidation(texts, FIGURE_CELL, aside.list), hint: words.figureHint }],
    highlights: [],
    bars: [{ address: layout.column(words.columns.total), color: BAR }],
    charts: [],
    print: landscape(input, `A1:${layout.lastColumn}${control.nextRow - 1}`, HEADER_ROW),
  };
}

/** Says above a month that it has not ended at the date of status; blank where there is no such date. */
function openMark({ naming, texts }: SheetInput, month: number): string {
  const { chosenYear, countedUntil } = naming.names;
  const ends = `DATE(${chosenYear},${month + 1},1)-1`;
  return `IF(COUNT(${chosenYear},${countedUntil})<2,"",IF(${ends}>${countedUntil},${textLiteral(texts.months.open)},""))`;
}
