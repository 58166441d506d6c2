import { yearText } from "../plan/yearFormulas";
import { isCountBlocked } from "../activity/blockedColumns";
import { cellAddress, columnsAddress } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, NOTE } from "../plan/looks/looks";
import { WHOLE, SIGNED_WHOLE_PERCENT } from "../plan/looks/numberFormats";
import { formula, type Block, type ChartPlan, type LookPlan, type SheetPlan } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { landscapePage } from "../plan/print";
import { sheetHeader, sheetHeaderHeights } from "../plan/sheetHeader";
import { layOutTable, type TableLayout } from "../plan/table";
import { bandHighlights } from "../plan/looks/verdicts";
import { chartSeries } from "./chartSeries";
import { reconciliation } from "./municipalitiesReconciliation";
import { municipalityColumns } from "./municipalityColumns";

const SETTINGS_ROW = 3;
const HEADER_ROW = 4;
const CHART_ROWS = 18;
/** As wide as a screen of 1366 pixels shows beside the pane, in points. */
const CHART_WIDTH = 720;

/**
 * Kommuner: the chosen year's individual guidance, municipality by municipality, against the band; without one, or a population,
 * there is nothing to hold it against.
 */
export function municipalitiesSheet(input: PlanInput, columns = municipalityColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.municipalities;
  const layout = layOutTable(
    tables.municipalities,
    { row: HEADER_ROW, column: 1 },
    columns,
    contract.municipalities,
  );
  const { places } = layout;
  const isHeld = isShared(input);
  const before = [yearText(contract, names.chosenYear), ...(isHeld ? [belowBand(input)] : [])];
  const header = sheetHeader(input, words.title, ...before);
  const target = isHeld && municipalitySettings(input, places.past([words.individualTarget]));
  const series = isHeld && chartSeries(input, { row: HEADER_ROW, column: places.beside });
  const control = reconciliation(input, {
    row: layout.nextRow + 1,
    column: places.numberOf(words.columns.actual),
  });
  return {
    part: "municipalities",
    name: naming.sheets.municipalities,
    tables: [layout.table],
    names: [
      ...(target ? [{ name: names.individualTarget, refersTo: target.targetCell }] : []),
      { name: names.municipalityList, refersTo: layout.column(words.columns.name) },
    ],
    blocks: [header, target, series, control].flatMap((part) => (part ? [part.block] : [])),
    looks: [
      ...header.looks,
      ...(target ? target.looks : []),
      ...layout.looks,
      ...(series ? [series.look] : []),
      ...control.looks,
    ],
    widths: [...layout.widths, ...(series ? [places.spacer, ...series.widths] : [])],
    ...(series
      ? {
          folded: columnsAddress(
            places.numberOf(words.columns.compared),
            places.numberOf(words.columns.code),
          ),
        }
      : {}),
    heights: [
      ...sheetHeaderHeights,
      { rows: `${SETTINGS_ROW}:${SETTINGS_ROW}`, points: 21 },
      { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 33 },
    ],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.name) },
    validations: layout.validations,
    highlights: series ? bandHighlights(input, layout.column(words.columns.band)) : [],
    charts: series ? [deviationChart(input, layout, series, control.nextRow + 1)] : [],
    print: series
      ? printOf(input, layout.lastColumn, control.nextRow)
      : landscapePage(input, layout.lastColumn, control.nextRow - 1, [HEADER_ROW, HEADER_ROW]),
  };
}

/** How many municipalities are below the band, as a formula's text; blank where none is. */
function belowBand({ naming, results, texts }: PlanInput): string {
  const { belowBand: words, columns } = texts.municipalities;
  const bands = `${naming.tables.municipalities}[${columns.band}]`;
  const below = `COUNTIF(${bands},${textLiteral(results.bandPositions.below)})`;
  return `IFERROR(IF(${below}=0,"",${below}&${textLiteral(words)}),"")`;
}

/** The chart stands below its table on the same page; where that has no room it begins one, so that nothing cuts it. */
function printOf(input: PlanInput, lastColumn: string, afterTable: number): SheetPlan["print"] {
  const lastRow = afterTable + CHART_ROWS;
  const page = landscapePage(input, lastColumn, lastRow, [HEADER_ROW, HEADER_ROW]);
  return page.onOnePage
    ? page
    : { ...page, area: `A1:${lastColumn}${afterTable - 1},A${afterTable + 1}:${lastColumn}${lastRow}` };
}

/** Below the sheet's header: the year's target, and which population splits it. */
function municipalitySettings(
  input: PlanInput,
  valueColumn: number,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly targetCell: string } {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.municipalities;
  const targetCell = cellAddress({ row: SETTINGS_ROW, column: valueColumn });
  const years = `${tables.years}[${texts.assumptions.yearColumns.year}],${names.chosenYear}`;
  const targets = `${tables.years}[${texts.assumptions.yearColumns.individualTarget}]`;
  // A workbook of before the choice has no such name.
  const unit = `LOWER(IFERROR(${names.guidanceUnit},${textLiteral(texts.assumptions.guidanceUnits.entered)}))`;
  const given = `${textLiteral(`${words.targetGiven}: `)}&${names.populationSource}&${textLiteral(words.guidanceUnit)}&${unit}`;
  return {
    block: labelledBlock({ row: SETTINGS_ROW, column: valueColumn }, [
      [
        words.individualTarget,
        formula(`IF(COUNTIFS(${years},${targets},">0")=0,"",SUMIFS(${targets},${years}))`),
        formula(
          `IF(${isCountBlocked(input)},${textLiteral(texts.shared.blocked)},IF(${targetCell}="",${textLiteral(words.targetMissing)},${given}))`,
        ),
      ],
    ]),
    looks: [
      { address: cellAddress({ row: SETTINGS_ROW, column: 1 }), look: { ...LABEL, vertical: "Center" } },
      {
        address: targetCell,
        look: { ...LABEL, numberFormat: WHOLE, horizontal: "Left", vertical: "Center" },
      },
      {
        address: cellAddress({ row: SETTINGS_ROW, column: valueColumn + 1 }),
        look: { ...NOTE, vertical: "Center" },
      },
    ],
    targetCell,
  };
}

/** The deviations by verdict, and the band's limits. */
function deviationChart(
  { texts }: PlanInput,
  layout: TableLayout,
  { columns, lines }: Pick<ChartPlan, "columns" | "lines">,
  row: number,
): ChartPlan {
  const words = texts.municipalities;
  return {
    name: "KKR_Afvigelse",
    title: words.chart.title,
    description: words.chart.description,
    from: cellAddress({ row, column: 1 }),
    to: cellAddress({ row: row + CHART_ROWS - 1, column: layout.places.numberOf(words.columns.band) }),
    width: CHART_WIDTH,
    categories: layout.column(words.columns.name),
    columns,
    lines,
    numberFormat: SIGNED_WHOLE_PERCENT,
  };
}
