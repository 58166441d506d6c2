import { ChangedMeanwhileError } from "../../excel/write/changedMeanwhile";
import { toCommandFailure } from "./commandFailure";

/** How often a command is planned in all where somebody goes on typing in its cells. */
const TIMES = 3;

/**
 * Does a command's work, from its look on, and anew where somebody has typed in its cells before it wrote there.
 * @throws CommandFailure
 */
export async function planAnew<Outcome>(work: () => Promise<Outcome>, times = TIMES): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChangedMeanwhileError && times > 1) return planAnew(work, times - 1);
    throw toCommandFailure(error);
  }
}
