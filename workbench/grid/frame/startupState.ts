import type { Workbook } from "../../model/workbook";

/** The initial state of the page. */
export interface StartupState {
  /** The manifest's text; `undefined` where it could not be fetched. */
  readonly manifest: string | undefined;
  readonly workbook: Workbook | undefined;
  /** The workbook of the last visit is there and cannot be read. */
  readonly isLost: boolean;
}
