import type { Measure } from "../../contract/contract";
import { measuresWithReadings } from "../../contract/readings";
import type { SheetInput } from "../plan/planInput";

/** The name of the cell that says how a measure's target is read. */
export function readingName({ contract, naming }: SheetInput, { id }: Measure): string {
  const key = measuresWithReadings(contract).find(({ measure }) => measure.id === id)?.key ?? "reading";
  return naming.names[key] ?? key;
}
