import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { LABEL, SECTION } from "../plan/looks";
import { WHOLE } from "../plan/numberFormats";
import { formula, type Block, type CellContent, type LookPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * What was entered against what is counted: every figure of Aktivitet is either in the table above, in
 * another period, or left out for an error that stands beside its row.
 * @param at the first row, and the column of the figures; how many rows they are stands in the next one
 */
export function reconciliation(
  { naming, texts }: PlanInput,
  at: CellPosition,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly nextRow: number } {
  const { row: firstRow, column: figuresColumn } = at;
  const { names, tables } = naming;
  const words = texts.municipalities.reconciliation;
  const entered = `${tables.activity}[${texts.activity.columns.individual}]`;
  // Unlike SUM, this passes over a cell that holds an error.
  const allNumbers = `SUMIF(${entered},"<0")+SUMIF(${entered},">=0")`;
  const period = `${tables.activity}[${texts.activity.columns.period}]`;
  const within = `${period},">="&${names.yearStart},${period},"<="&MIN(${names.yearEnd},${names.countedUntil})`;
  const inPeriod = `SUMIFS(${names.countedIndividual},${within})`;
  const rowsInPeriod = `COUNTIFS(${names.countedIndividual},">=0",${within})`;
  const cell = (row: number, column: number) => cellAddress({ row: firstRow + row, column });
  const figure = (row: number) => cell(row, figuresColumn);
  const rows = (row: number) => cell(row, figuresColumn + 1);
  const gap = Array<null>(figuresColumn - 2).fill(null);
  const line = (label: string, figures: string, counted: string): CellContent[] => [
    label,
    ...gap,
    formula(figures),
    formula(counted),
  ];
  const cells: CellContent[][] = [
    [words.title, ...gap, words.figures, words.rows],
    line(words.entered, allNumbers, `COUNTA(${entered})`),
    line(
      words.counted,
      `SUM(${tables.municipalities}[${texts.municipalities.columns.actual}])`,
      rowsInPeriod,
    ),
    line(
      words.otherPeriods,
      `SUM(${names.countedIndividual})-${inPeriod}`,
      `COUNT(${names.countedIndividual})-${rowsInPeriod}`,
    ),
    line(
      words.leftOut,
      `${allNumbers}-SUM(${names.countedIndividual})`,
      `COUNTA(${entered})-COUNT(${names.countedIndividual})`,
    ),
    line(
      words.difference,
      `${figure(1)}-SUM(${figure(2)}:${figure(4)})`,
      `${rows(1)}-SUM(${rows(2)}:${rows(4)})`,
    ),
  ];
  const first = { row: firstRow, column: 1 };
  return {
    block: { at: cellAddress(first), cells },
    nextRow: firstRow + cells.length,
    looks: [
      { address: rangeAddress(first, 1, figuresColumn + 1), look: SECTION },
      {
        address: rangeAddress(at, cells.length, 2),
        look: { numberFormat: WHOLE, horizontal: "Right" },
      },
      {
        address: rangeAddress({ row: firstRow + cells.length - 1, column: 1 }, 1, figuresColumn + 1),
        look: LABEL,
      },
    ],
  };
}
