import { furtherFigures } from "../../contract/figures";
import { contractInUse } from "../../contract/contractInUse";
import { figureColumns, type ActivityColumn, type ActivityRow } from "./activityRow";

/**
 * A row of zeros, where the user says that nothing happened.
 * @param month its first day, as an Excel serial number
 * @param municipality by its official name
 * @param source what the row names as its source, so that nobody takes it for counted
 * @param columns figures of other columns stay missing
 */
export function zeroRow(
  month: number,
  municipality: string,
  source: string,
  columns: ReadonlySet<ActivityColumn> = new Set(figureColumns()),
): ActivityRow {
  const figure = (column: ActivityColumn) => (columns.has(column) ? 0 : null);
  return {
    period: month,
    municipality,
    individual: figure("individual"),
    collective: figure("collective"),
    growth: figure("growth"),
    young: figure("young"),
    ...Object.fromEntries(furtherFigures(contractInUse()).map(({ key }) => [key, figure(key)])),
    source,
    remark: null,
  };
}
