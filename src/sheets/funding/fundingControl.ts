import { fundingUnit } from "../../contract/shownUnit";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { writtenNumber, textLiteral } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { NOTE, TOTAL } from "../plan/looks/looks";
import { valueFormat } from "../plan/looks/numberFormats";
import { formula, type Block, type LookPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The total as printed, the rows' sum, and the rounding difference between the two.
 * @param at the place of the first figure, in the column of the amounts that they are totals of
 * @param amounts the amounts, as a reference
 */
export function fundingControl(
  { contract, naming, texts }: PlanInput,
  at: CellPosition,
  amounts: string,
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  /** The cell of the total as printed. */
  readonly printed: string;
  readonly nextRow: number;
} {
  const words = texts.funding;
  const measure = contract.measures.find(({ rule }) => rule === "amount");
  const figure = (line: number) => cellAddress({ ...at, row: at.row + line });
  const [printed, sum, difference] = [figure(0), figure(1), figure(2)];
  const printedTotal = measure
    ? `IFERROR(KKR.TARGET(${textLiteral(measure.id)},${naming.names.chosenYear}),"")`
    : '""';
  const unit = fundingUnit(contract);
  // A difference of decimals has binary crumbs, which are no rounding of the contract's.
  const apart = unit.decimals ? `ROUND(${printed}-${sum},${unit.decimals})` : `${printed}-${sum}`;
  const roundingNote = `IF(${difference}="","",IF(${difference}=0,${textLiteral(words.noRounding)},${textLiteral(`${words.rounding} `)}&${writtenNumber(difference, unit.decimals)}&${textLiteral(words.roundingNote)}))`;
  const block = labelledBlock(at, [
    [words.printed, formula(printedTotal), null],
    [words.sum, formula(`IF(COUNT(${amounts})=0,"",SUM(${amounts}))`), null],
    [words.rounding, formula(`IF(COUNT(${printed}:${sum})<2,"",${apart})`), formula(roundingNote)],
  ]);
  const lastRow = at.row + 2;
  return {
    block,
    looks: [
      {
        address: rangeAddress(at, 3, 1),
        look: { numberFormat: valueFormat(unit), horizontal: "Right" },
      },
      { address: rangeAddress({ row: lastRow, column: 1 }, 1, at.column), look: TOTAL },
      {
        address: cellAddress({ row: lastRow, column: at.column + 1 }),
        look: { ...NOTE, indent: 1 },
      },
    ],
    printed,
    nextRow: lastRow + 1,
  };
}
