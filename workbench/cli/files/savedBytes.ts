import type { Host } from "../../host/host";
import { saveWorkbook } from "../../xlsx/saveWorkbook";
import { withDescribedCharts } from "./withDescribedCharts";
import { customFunctions, NAMESPACE } from "../customFunctions";
import { ownReference } from "../ownManifest";

interface SavedBytesOptions {
  /** Whether formulas are left out, so that programs show the values that do not have our functions. */
  readonly values: boolean;
  /** Where the add-in is deployed. */
  readonly store?: string | undefined;
}

/** The workbook as a file for somebody else, which names the add-in. */
export function savedBytes({ workbook }: Host, { values, store }: SavedBytesOptions): Uint8Array {
  return saveWorkbook(withDescribedCharts(workbook), {
    values,
    addIn: { ...ownReference(store), isShown: true },
    customFunctions: customFunctions().map(({ id }) => `${NAMESPACE}.${id}`),
  });
}
