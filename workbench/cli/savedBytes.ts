import type { Host } from "../host/host";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { customFunctions, NAMESPACE } from "./customFunctions";

/**
 * The workbook as a file for somebody else.
 * @param values whether formulas are left out, so that programs show the values that do not have our functions
 */
export function savedBytes({ workbook }: Host, values: boolean): Uint8Array {
  // Settings belong to an add-in as it is deployed somewhere, and a command does not know where.
  workbook.settings.clear();
  return saveWorkbook(workbook, {
    values,
    customFunctions: customFunctions().map(({ id }) => `${NAMESPACE}.${id}`),
  });
}
