import { countedRanges, enteredWithin, lockedWithoutRowWithin } from "../activity/countedWithin";
import { changedSinceLock } from "../activity/leftOut";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { labelledBlock } from "../plan/labelledBlock";
import { textLiteral } from "../plan/formulas";
import { LABEL, SECTION_HEADING } from "../plan/looks/looks";
import { WHOLE } from "../plan/looks/numberFormats";
import { formula, type Block, type LookPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The reconciliation of entered figures with counted ones: every figure of Aktivitet is either in the table
 * above, in another period, replaced by what was locked, or left out for an error that stands beside its row.
 * @param at the first row, and the column of the figures; how many rows they are stands in the next one
 */
export function reconciliation(
  input: PlanInput,
  at: CellPosition,
): { readonly block: Block; readonly looks: readonly LookPlan[]; readonly nextRow: number } {
  const { naming, texts } = input;
  const { row: firstRow, column: figuresColumn } = at;
  const { names, tables } = naming;
  const words = texts.municipalities.reconciliation;
  const entered = `${tables.activity}[${texts.activity.columns.individual}]`;
  // Unlike SUM, this passes over a cell that holds an error.
  const allNumbers = `SUMIF(${entered},"<0")+SUMIF(${entered},">=0")`;
  const isLocked = `${names.counted},${textLiteral(texts.activity.status.locked)}`;
  const lockedNumbers = `SUMIFS(${entered},${entered},"<0",${isLocked})+SUMIFS(${entered},${entered},">=0",${isLocked})`;
  const months = [`">="&${names.yearStart}`, `"<="&MIN(${names.yearEnd},${names.countedUntil})`];
  const within = enteredWithin(input, { months });
  const usable = names.countedIndividual;
  // Locked figures without a row any more are in the table above, and in no cell of Aktivitet.
  const alone = lockedWithoutRowWithin(input, { months });
  const { locked } = countedRanges(input, usable);
  const aloneInPeriod = `SUMIFS(${locked},${alone})`;
  const aloneRows = `COUNTIFS(${locked},">=0",${alone})`;
  const inPeriod = `SUMIFS(${usable},${within})`;
  const rowsInPeriod = `COUNTIFS(${usable},">=0",${within})`;
  const cell = (row: number, column: number) => cellAddress({ row: firstRow + row, column });
  const figure = (row: number) => cell(row, figuresColumn);
  const rows = (row: number) => cell(row, figuresColumn + 1);
  const counted = `SUM(${tables.municipalities}[${texts.municipalities.columns.actual}])`;
  const lines: readonly (readonly [label: string, figures: string, rows: string])[] = [
    [words.entered, allNumbers, `COUNTA(${entered})`],
    [words.counted, counted, `${rowsInPeriod}+${aloneRows}`],
    [words.otherPeriods, `SUM(${usable})-${inPeriod}`, `COUNT(${usable})-${rowsInPeriod}`],
    [
      words.changedSinceLock,
      `${lockedNumbers}-SUMIFS(${usable},${isLocked})`,
      changedSinceLock(input, [entered], [usable]),
    ],
    [words.lockedWithoutRow, `-${aloneInPeriod}`, `-${aloneRows}`],
    [
      words.leftOut,
      `${allNumbers}-SUM(${usable})-${figure(4)}`,
      `COUNTA(${entered})-COUNT(${usable})-${rows(4)}`,
    ],
    [
      words.difference,
      `${figure(1)}-SUM(${figure(2)}:${figure(6)})`,
      `${rows(1)}-SUM(${rows(2)}:${rows(6)})`,
    ],
  ];
  const first = { row: firstRow, column: 1 };
  return {
    block: labelledBlock(at, [
      [words.title, words.figures, words.rows],
      ...lines.map(([label, sum, count]) => [label, formula(sum), formula(count)] as const),
    ]),
    nextRow: firstRow + lines.length + 1,
    looks: [
      { address: rangeAddress(first, 1, figuresColumn + 1), look: SECTION_HEADING },
      {
        address: rangeAddress(at, lines.length + 1, 2),
        look: { numberFormat: WHOLE, horizontal: "Right" },
      },
      {
        address: rangeAddress({ row: firstRow + lines.length, column: 1 }, 1, figuresColumn + 1),
        look: LABEL,
      },
    ],
  };
}
