import { createStore } from "zustand/vanilla";
import { BrokenOffError } from "../answering/brokenOffError";
import { failureReason, officeCode } from "../officeError";
import type { Finding } from "./finding";
import { UnsettledError } from "./unsettledError";

interface Unsettled {
  /** Looks that are due before anything else is begun. */
  readonly looks: readonly (() => Promise<Finding>)[];
  /** Their findings, until the user has read them. */
  readonly findings: readonly Finding[];
}

/** Work of which nobody knows yet what became of it. */
export const unsettled = createStore<Unsettled>(() => ({ looks: [], findings: [] }));

let isSettling = false;

/** Has work looked at before anything else is begun. */
export function leaveUnsettled(look: () => Promise<Finding>): void {
  unsettled.setState(({ looks }) => ({ looks: [...looks, look] }));
}

/**
 * Looks at what was left unsettled, if anything.
 * @throws UnsettledError where Excel cannot answer; the look then stays due
 */
export async function settle(): Promise<void> {
  // The looks speak to Excel in the same way as what waits for them.
  if (isSettling || unsettled.getState().looks.length === 0) return;
  isSettling = true;
  try {
    const { looks: due } = unsettled.getState();
    const findings: Finding[] = [];
    for (const look of due) findings.push(await look().catch(findingOfFailure));
    unsettled.setState(({ looks, findings: unread }) => ({
      looks: looks.filter((look) => !due.includes(look)),
      findings: [...unread, ...findings],
    }));
  } finally {
    isSettling = false;
  }
}

/** A sheet that is gone stays gone: the look would keep everything else from being done for ever. */
function findingOfFailure(error: unknown): Finding {
  const passes = ["connection", "cell-edit"].includes(failureReason(error));
  if (passes || error instanceof BrokenOffError) throw new UnsettledError(error, officeCode(error));
  return { kind: "unclear" };
}
