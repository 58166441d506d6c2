import { cellAddress, rangeAddress } from "../plan/address";
import { sheetHeader, tableHeaderLook } from "../plan/sheetHeader";
import { textLiteral } from "../plan/formulas";
import { ACCENT, BAD, LABEL, MUTED, NOTE, TOTAL } from "../plan/looks";
import { municipalityColumns } from "./municipalityColumns";
import { ONE_DECIMAL, SIGNED_PERCENT, YEAR } from "../plan/numberFormats";
import { formula, type CellContent, type LookPlan, type SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { reconciliation } from "./municipalitiesReconciliation";
import { layOutTable } from "../plan/table";
import { bandHighlights } from "../plan/verdicts";

const HEADER_ROW = 10;
const LIMIT_COLUMN = 12;
/**
 * Where the second printed page begins at the latest, so that no page break cuts the chart. Excel ignores
 * manual breaks where a sheet is fitted to a page's width.
 */
const SECOND_PAGE = 46;
const CHART_ROWS = 26;

/** Kommuner: the chosen year's individual guidance, municipality by municipality, against the band. */
export function municipalitiesSheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.municipalities;
  const columns = municipalityColumns(input);
  const layout = layOutTable(
    tables.municipalities,
    { row: HEADER_ROW, column: 1 },
    columns,
    contract.municipalities,
  );
  const count = contract.municipalities.length;
  const head = sheetHeader(input, words.title, "C", 3);
  const limits = { row: HEADER_ROW + 1, column: LIMIT_COLUMN };
  const lower = rangeAddress(limits, count, 1);
  const upper = rangeAddress({ ...limits, column: LIMIT_COLUMN + 1 }, count, 1);
  const control = reconciliation(input, layout.nextRow + 1);
  const chartRow = Math.max(control.nextRow + 1, SECOND_PAGE);
  const years = `${tables.years}[${texts.assumptions.yearColumns.year}],${names.chosenYear}`;
  const targets = `${tables.years}[${texts.assumptions.yearColumns.individualTarget}]`;
  const individualTarget = formula(`IF(COUNTIFS(${years},${targets},">0")=0,"",SUMIFS(${targets},${years}))`);
  const targetNote = `IF(C7="",${textLiteral(words.targetMissing)},${textLiteral(words.targetGiven)})`;
  const settings: CellContent[][] = [
    [texts.shared.year, null, formula(names.chosenYear), null],
    [words.individualTarget, null, individualTarget, formula(targetNote)],
    [words.population, null, formula(`${names.populationSource}&""`), null],
  ];
  return {
    part: "municipalities",
    name: naming.sheets.municipalities,
    tables: [layout.table],
    names: [
      { name: names.individualTarget, refersTo: "C7" },
      { name: names.municipalityList, refersTo: layout.column(words.columns.name) },
    ],
    blocks: [
      { at: "A1", cells: head.cells },
      { at: "A6", cells: settings },
      {
        at: cellAddress({ row: HEADER_ROW, column: LIMIT_COLUMN }),
        cells: [[words.limits.lower, words.limits.upper]],
      },
      {
        at: cellAddress(limits),
        cells: contract.municipalities.map(() => [formula(`-${names.tolerance}`), formula(names.tolerance)]),
      },
      control.block,
    ],
    looks: [
      ...head.looks,
      { address: "A6:A8", look: LABEL },
      { address: "C6:C6", look: { numberFormat: YEAR, horizontal: "Left" } },
      { address: "C7:C7", look: { numberFormat: ONE_DECIMAL, horizontal: "Left" } },
      { address: "D7", look: NOTE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      { address: rangeAddress({ row: layout.nextRow - 1, column: 1 }, 1, columns.length), look: TOTAL },
      ...limitLooks(
        `${cellAddress({ row: HEADER_ROW, column: LIMIT_COLUMN })}:${upper.split(":")[1] ?? upper}`,
      ),
      ...control.looks,
    ],
    widths: [...layout.widths, { columns: "K:K", characters: 3 }, { columns: "L:M", characters: 12 }],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: 2 },
    validations: [],
    highlights: bandHighlights(input, layout.column(words.columns.band)),
    charts: [
      {
        name: "KKR_Afvigelse",
        title: words.chart.title,
        description: words.chart.description,
        from: `A${chartRow}`,
        to: `J${chartRow + CHART_ROWS - 1}`,
        categories: layout.column(words.columns.name),
        columns: [
          {
            name: words.columns.deviationPct,
            values: layout.column(words.columns.deviationPct),
            color: ACCENT,
          },
        ],
        lines: [
          { name: words.limits.lower, values: lower, color: BAD.color },
          { name: words.limits.upper, values: upper, color: MUTED },
        ],
        numberFormat: SIGNED_PERCENT,
      },
    ],
    print: landscape(input, `A1:J${chartRow + CHART_ROWS - 1}`, HEADER_ROW),
  };
}

function limitLooks(address: string): LookPlan[] {
  return [{ address, look: { ...NOTE, numberFormat: SIGNED_PERCENT, horizontal: "Right" } }];
}
