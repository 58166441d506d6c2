import { cellAddress, rangeAddress } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { ACCENT, BAD, LABEL, MUTED, NOTE } from "../plan/looks";
import { ONE_DECIMAL, SIGNED_PERCENT, YEAR } from "../plan/numberFormats";
import { formula, type Block, type ChartPlan, type LookPlan, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetHeader, sheetHeaderLabels } from "../plan/sheetHeader";
import { layOutTable, type TableLayout } from "../plan/table";
import { bandHighlights } from "../plan/verdicts";
import { bandLimits } from "./bandLimits";
import { reconciliation } from "./municipalitiesReconciliation";
import { municipalityColumns } from "./municipalityColumns";

const FIRST_SETTING = 6;
const HEADER_ROW = 10;
/**
 * Where the second printed page begins at the latest, so that no page break cuts the chart. Excel ignores
 * manual breaks where a sheet is fitted to a page's width.
 */
const SECOND_PAGE = 46;
const CHART_ROWS = 26;

/** Kommuner: the chosen year's individual guidance, municipality by municipality, against the band. */
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
  const valueColumn = places.past([...sheetHeaderLabels(input), words.individualTarget, words.population]);
  const header = sheetHeader(input, words.title, valueColumn);
  const settings = municipalitySettings(input, valueColumn);
  const limits = bandLimits(input, { row: HEADER_ROW, column: places.beside });
  const control = reconciliation(input, {
    row: layout.nextRow + 1,
    column: places.numberOf(words.columns.actual),
  });
  const chart = deviationChart(input, layout, limits, Math.max(control.nextRow + 1, SECOND_PAGE));
  return {
    part: "municipalities",
    name: naming.sheets.municipalities,
    tables: [layout.table],
    names: [
      { name: names.individualTarget, refersTo: settings.targetCell },
      { name: names.municipalityList, refersTo: layout.column(words.columns.name) },
    ],
    blocks: [header.block, settings.block, limits.block, control.block],
    looks: [...header.looks, ...settings.looks, ...layout.looks, limits.look, ...control.looks],
    widths: [...layout.widths, places.spacer, ...limits.widths],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.name) },
    validations: layout.validations,
    highlights: bandHighlights(input, layout.column(words.columns.band)),
    charts: [chart],
    print: landscape(input, `A1:${chart.to}`, HEADER_ROW),
  };
}

/** Below the sheet's header: the year, its target, and which population splits it. */
function municipalitySettings(
  input: PlanInput,
  valueColumn: number,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly targetCell: string } {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.municipalities;
  const value = (index: number) => cellAddress({ row: FIRST_SETTING + index, column: valueColumn });
  const targetCell = value(1);
  const years = `${tables.years}[${texts.assumptions.yearColumns.year}],${names.chosenYear}`;
  const targets = `${tables.years}[${texts.assumptions.yearColumns.individualTarget}]`;
  return {
    block: labelledBlock({ row: FIRST_SETTING, column: valueColumn }, [
      [texts.shared.year, formula(names.chosenYear), null],
      [
        words.individualTarget,
        formula(`IF(COUNTIFS(${years},${targets},">0")=0,"",SUMIFS(${targets},${years}))`),
        formula(`IF(${targetCell}="",${textLiteral(words.targetMissing)},${textLiteral(words.targetGiven)})`),
      ],
      [words.population, formula(`${names.populationSource}&""`), null],
    ]),
    looks: [
      { address: rangeAddress({ row: FIRST_SETTING, column: 1 }, 3, 1), look: LABEL },
      { address: value(0), look: { numberFormat: YEAR, horizontal: "Left" } },
      { address: targetCell, look: { numberFormat: ONE_DECIMAL, horizontal: "Left" } },
      { address: cellAddress({ row: FIRST_SETTING + 1, column: valueColumn + 1 }), look: NOTE },
    ],
    targetCell,
  };
}

/** The deviations and the band's limits, as wide as the table. */
function deviationChart(
  { texts }: PlanInput,
  layout: TableLayout,
  limits: { readonly lower: string; readonly upper: string },
  row: number,
): ChartPlan {
  const words = texts.municipalities;
  const { name, deviationPct } = words.columns;
  return {
    name: "KKR_Afvigelse",
    title: words.chart.title,
    description: words.chart.description,
    from: cellAddress({ row, column: 1 }),
    to: cellAddress({ row: row + CHART_ROWS - 1, column: layout.places.last }),
    categories: layout.column(name),
    columns: [{ name: deviationPct, values: layout.column(deviationPct), color: ACCENT }],
    lines: [
      { name: words.limits.lower, values: limits.lower, color: BAD.color },
      { name: words.limits.upper, values: limits.upper, color: MUTED },
    ],
    numberFormat: SIGNED_PERCENT,
  };
}
