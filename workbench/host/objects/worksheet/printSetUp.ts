import type { Sheet } from "../../../model/sheet";
import type { HostSession } from "../../hostSession";
import { OfficeError } from "../../officeError";

/** Whether an Excel takes a change of the print set-up; it may refuse it too. */
export function takesPrintSetUp(_sheet: Sheet, { modes }: HostSession): boolean {
  if (modes.printSetUp === "fails") {
    throw new OfficeError("GeneralException", "There was an internal error while processing the request.");
  }
  return modes.printSetUp !== "nothing";
}
