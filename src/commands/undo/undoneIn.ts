import type { WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import type { StepControl } from "../steps/workStep";

/** The workbook that a command is taken back in, and how that is watched. */
export interface UndoneIn {
  readonly snapshot: WorkbookSnapshot;
  readonly control: StepControl;
}
