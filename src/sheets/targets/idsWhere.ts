import { textLiteral } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";

/** Between the measures of a list. */
export const LIST = ", ";

/**
 * The numbers of a table's measures that a condition on its columns holds for, one behind the other; a formula's text.
 * @param more what stands behind each number, a formula's text that begins with `&`
 */
export function idsWhere({ texts }: PlanInput, table: string, condition: string, more = ""): string {
  const ids = `${table}[${texts.targets.columns.id}]`;
  return `TEXTJOIN(${textLiteral(LIST)},TRUE,IF(${condition},${ids}${more},""))`;
}
