import { differenceOf, nearestNumber, rationalOf, sumOf, ZERO } from "../../calc/rational";
import type { Contract } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys, type FigureKey } from "../../contract/figures";
import { sheetTexts } from "../../language/sheets/sheets";
import { isOtherPeriod, type Period } from "./isOtherPeriod";
import type { Reconciliation } from "./reconciliation";
import type { MunicipalityFacts } from "./reportFacts";
import { figureIn, type CountedColumns } from "./workbookRead";

interface Reconciled extends Period {
  readonly municipalities: readonly MunicipalityFacts[];
}

/**
 * Each figure of Aktivitet, in the order of its columns; none where nothing is known of what was entered. Reckoned
 * exactly, as people wrote them: what adding doubles leaves over would be reported as a difference.
 */
export function reconciliationFrom(
  { rows, entered }: CountedColumns,
  contract: Contract,
  { municipalities, ...period }: Reconciled,
): readonly Reconciliation[] {
  if (!entered) return [];
  const { columns, counted: beside, status } = sheetTexts(contract.language).activity;
  const headings = figureHeadings(contract, columns);
  return figureKeys(contract).map((figure): Reconciliation => {
    const heading = headings[figure] ?? figure;
    const sums = { entered: ZERO, changedSinceLock: ZERO, lockedWithoutRow: ZERO, leftOut: ZERO };
    for (const [index, row] of rows.entries()) {
      // Figures that come in for later months make no report another one.
      if (isOtherPeriod(row[columns.period], period, contract)) continue;
      const typed = rationalOf(figureIn(entered[index]?.[heading])?.value ?? 0);
      const apart = differenceOf(typed, rationalOf(figureIn(row[heading])?.value ?? 0));
      sums.entered = sumOf(sums.entered, typed);
      const ofLocked = entered[index] ? "changedSinceLock" : "lockedWithoutRow";
      const part = row[beside.status]?.value === status.locked ? ofLocked : "leftOut";
      sums[part] = sumOf(sums[part], apart);
    }
    const counted = municipalities.map((each) => rationalOf(countedOf(each, figure))).reduce(sumOf, ZERO);
    const parts = [counted, sums.changedSinceLock, sums.lockedWithoutRow, sums.leftOut];
    const difference = parts.reduce(differenceOf, sums.entered);
    return {
      figure,
      heading,
      entered: nearestNumber(sums.entered),
      counted: nearestNumber(counted),
      changedSinceLock: nearestNumber(sums.changedSinceLock),
      lockedWithoutRow: nearestNumber(sums.lockedWithoutRow),
      leftOut: nearestNumber(sums.leftOut),
      difference: nearestNumber(difference),
    };
  });
}

/** A municipality's figure in the report, which for individual guidance somebody may have typed over on Kommuner. */
function countedOf({ individual, months }: MunicipalityFacts, figure: FigureKey): number {
  if (figure === "individual") return individual?.value ?? 0;
  return months.reduce((sum, month) => sum + (month[figure]?.value ?? 0), 0);
}
