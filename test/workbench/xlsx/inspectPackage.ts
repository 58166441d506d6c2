import { inspectFormulas } from "./inspectFormulas";
import { inspectParts } from "./inspectParts";
import { inspectSheets } from "./inspectSheets";
import { inspectTables } from "./inspectTables";
import { inspectWorkbook } from "./inspectWorkbook";
import { openPackage } from "./openPackage";

/**
 * Faults that Excel would repair or refuse in an .xlsx file although Microsoft's validator accepts it: one line a fault,
 * none where the file is sound.
 */
export function inspectPackage(bytes: Uint8Array): string[] {
  const file = openPackage(bytes);
  const parts = inspectParts(file);
  // Without its parts the rest cannot be read.
  if (parts.length > 0) return parts;
  return [...inspectWorkbook(file), ...inspectSheets(file), ...inspectTables(file), ...inspectFormulas(file)];
}
