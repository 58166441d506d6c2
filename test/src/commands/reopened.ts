import { applyWorkbookContract } from "../../../src/excel/identity/applyWorkbookContract";
import { unsettled } from "../../../src/excel/recover/unsettled";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { savedBytes } from "../../../workbench/cli/files/savedBytes";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { openAddIn } from "./openAddIn";

/** Begins a pane anew, as far as it remembers anything. */
export async function openPane(): Promise<void> {
  unsettled.setState(unsettled.getInitialState(), true);
  await applyWorkbookContract();
  await waitUntilIdle();
}

/** The workbook saved as a file and opened again, with a pane of its own. */
export async function reopened(host: Host): Promise<Host> {
  const bytes = savedBytes(host, { values: false });
  const functions = customFunctions().map(({ id }) => `${NAMESPACE}.${id}`);
  const next = openAddIn({}, openWorkbook(bytes, { customFunctions: functions }));
  await openPane();
  return next;
}
