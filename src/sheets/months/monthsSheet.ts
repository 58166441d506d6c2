import { cellAddress, rangeAddress } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { BAR, LABEL, NOTE } from "../plan/looks";
import { LOCAL_NAMES } from "../plan/naming";
import { DATE, YEAR } from "../plan/numberFormats";
import { formula, type Block, type LookPlan, type SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";
import { layOutTable, type TableLayout } from "../plan/table";
import { choiceValidation } from "../plan/validation";
import { monthColumns } from "./monthColumns";
import { monthFigures } from "./monthFigures";
import { monthsAside } from "./monthsAside";
import { monthsReconciliation } from "./monthsReconciliation";

const FIRST_SETTING = 6;
const HEADER_ROW = 10;

/** Måneder: one chosen figure of the chosen year, municipality by month. */
export function monthsSheet(input: SheetInput, columns = monthColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.months;
  const title = sheetTitle(input, words.title, words.introduction, words.openMonths);
  const layout = layOutTable(
    naming.tables.months,
    { row: HEADER_ROW, column: 1 },
    columns,
    contract.municipalities,
  );
  const { places } = layout;
  const aside = monthsAside(input, { row: HEADER_ROW, column: places.beside });
  const settings = monthsSettings(input, layout, aside.list);
  const marks = openMarks(input, layout);
  const control = monthsReconciliation(input, places, layout.nextRow + 1);
  return {
    part: "months",
    name: naming.sheets.months,
    tables: [layout.table],
    names: [{ name: LOCAL_NAMES.monthsFigure, refersTo: settings.figureCell, local: true }, aside.name],
    blocks: [title.block, settings.block, marks.block, ...aside.blocks, control.block],
    looks: [...aside.looks, ...title.looks, ...settings.looks, marks.look, ...layout.looks, ...control.looks],
    widths: [...layout.widths, places.spacer, aside.width],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.name) },
    validations: [
      ...layout.validations,
      { ...choiceValidation(texts, settings.figureCell, aside.list), hint: words.figureHint },
    ],
    highlights: [],
    bars: [{ address: layout.column(words.columns.total), color: BAR }],
    charts: [],
    print: landscape(input, `A1:${layout.lastColumn}${control.nextRow - 1}`, HEADER_ROW),
  };
}

/**
 * What the table shows: year, date of status, and the figure that the user chooses.
 * @param list the place of the figures to choose from, absolute
 */
function monthsSettings(
  input: SheetInput,
  { places }: TableLayout,
  list: string,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly figureCell: string } {
  const { naming, texts } = input;
  const { chosenYear, statusDate } = naming.names;
  const { shared, months: words } = texts;
  const unknown = `IF(COUNTIF(${list},${LOCAL_NAMES.monthsFigure})=0,${textLiteral(words.figureUnknown)},"")`;
  const column = places.past([shared.year, shared.statusDate, words.figure]);
  const value = (index: number) => cellAddress({ row: FIRST_SETTING + index, column });
  const figureCell = value(2);
  return {
    block: labelledBlock({ row: FIRST_SETTING, column }, [
      [shared.year, formula(chosenYear), null],
      [shared.statusDate, formula(`IF(${statusDate}="","",${statusDate})`), null],
      [words.figure, monthFigures(input)[0].label, formula(unknown)],
    ]),
    looks: [
      { address: rangeAddress({ row: FIRST_SETTING, column: 1 }, 3, 1), look: LABEL },
      { address: value(0), look: { numberFormat: YEAR, horizontal: "Left" } },
      { address: value(1), look: { numberFormat: DATE, horizontal: "Left" } },
      { address: figureCell, look: "input" },
      { address: figureCell, look: { horizontal: "Left" } },
      { address: cellAddress({ row: FIRST_SETTING + 2, column: column + 1 }), look: NOTE },
    ],
    figureCell,
  };
}

/** The line above the table, which says of each month whether it has ended. */
function openMarks(
  input: SheetInput,
  { places, table }: TableLayout,
): { readonly block: Block; readonly look: LookPlan } {
  const { months } = input.texts.months.columns;
  const first = { row: HEADER_ROW - 1, column: places.numberOf(months[0] ?? "") };
  const last = places.numberOf(months.at(-1) ?? "");
  // Only months have a mark, whatever stands between them.
  const marks = table.headers.slice(first.column - 1, last).map((header) => {
    const month = months.indexOf(header) + 1;
    return month > 0 ? formula(openMark(input, month)) : null;
  });
  return {
    block: { at: cellAddress(first), cells: [marks] },
    look: { address: rangeAddress(first, 1, marks.length), look: { ...NOTE, horizontal: "Right" } },
  };
}

/** Says above a month that it has not ended at the date of status; blank where there is no such date. */
function openMark({ naming, texts }: SheetInput, month: number): string {
  const { chosenYear, countedUntil } = naming.names;
  const ends = `DATE(${chosenYear},${month + 1},1)-1`;
  return `IF(COUNT(${chosenYear},${countedUntil})<2,"",IF(${ends}>${countedUntil},${textLiteral(texts.months.open)},""))`;
}
