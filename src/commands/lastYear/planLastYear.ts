import { cellStateOf, type CellState } from "../../activity/tables/change";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import type { Contract, Measure } from "../../contract/contract";
import { shownUnit } from "../../contract/shownUnit";
import { countedMeasures } from "../../contract/targets";
import type { LastYearTable } from "../../excel/read/readLastYearCells";
import { sheetTexts } from "../../language/sheets/sheets";
import type { EarlierRow, EarlierTargets } from "./earlierTargets";

/** A goal's figure of the year before, and what stands in its place. */
export interface LastYearItem {
  readonly measure: Measure;
  /** The sheet's row. */
  readonly row: number;
  readonly from: CellState;
  /** The figure, or that it counted something else. */
  readonly to: number | "new-definition";
}

export interface LastYearPlan {
  readonly items: readonly LastYearItem[];
  /** Goals whose cell has the figure already. */
  readonly same: readonly Measure[];
  /** Goals that the other workbook has no figure of: what stands in their cells stays. */
  readonly absent: readonly Measure[];
}

/**
 * Plans last year's figures of a workbook's goals from another workbook.
 * @param table the goals of a year
 */
export function planLastYear(
  { rows, contract: earlier }: EarlierTargets,
  contract: Contract,
  year: number,
  table: LastYearTable,
): LastYearPlan {
  const items: LastYearItem[] = [];
  const same: Measure[] = [];
  const absent: Measure[] = [];
  const { newDefinition } = sheetTexts(contract.language).targets.lastYearWords;
  for (const measure of countedMeasures(contract)) {
    const before = rows.find((row) => row.id === measure.id && row.year === year - 1);
    const own = table.rows.find(({ values }) => values.id === measure.id && values.year === year);
    if (!own) continue;
    if (before?.actual === undefined) {
      absent.push(measure);
      continue;
    }
    const source = String(own.values.source ?? "");
    const isSame = isSameMeasure(measure, before, earlier, contract) && isSameBasis(source, before, contract);
    const to = isSame ? before.actual : "new-definition";
    const from = cellStateOf(own, "lastYear");
    const isThere = from.value === (isSame ? to : newDefinition);
    if (isThere) same.push(measure);
    else items.push({ measure, row: own.row, from, to });
  }
  return { items, same, absent };
}

/** Whether a measure counts what it did: by both contracts, or by what stood beside the figure. */
function isSameMeasure(
  measure: Measure,
  before: EarlierRow,
  earlier: Contract | undefined,
  contract: Contract,
): boolean {
  const was = earlier?.measures.find(({ id }) => id === measure.id);
  const unit = shownUnit(contract, measure.unit).label[contract.language];
  const { guidancesUnit } = sheetTexts(contract.language).targets;
  // Its basis shows which of the two it counted.
  if (before.unit !== unit && before.unit !== guidancesUnit) return false;
  if (was && countedFrom(was) !== countedFrom(measure)) return false;
  // Contracts of before had no definitions.
  return was?.definition !== undefined && measure.definition !== undefined
    ? was.definition === measure.definition
    : before.point === measure.point;
}

/** The figures that the actual is the sum of; the source of a figure that is typed in stands beside it. */
function countedFrom({ actual }: Measure): string {
  return actual.from === "entered" ? actual.from : inKeyOrder(actual);
}

/** Whether both count guidances, or both firms. */
function isSameBasis(source: string, before: EarlierRow, { language }: Contract): boolean {
  const { firms } = sheetTexts(language).targets.bases;
  return source === "" || source.endsWith(firms) === before.source.endsWith(firms);
}
