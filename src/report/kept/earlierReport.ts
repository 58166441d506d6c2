import type { Recipient } from "../content/reportContent";
import type { KeptReport } from "./keptReport";

/** Which report a new one is compared with: the latest, none, or the one with this key. */
export type ComparedWith = "latest" | "none" | number;

/**
 * The earlier report of a recipient: by its key, or the one of the latest date that is not after the new one's, and of
 * these the one that was made last.
 */
export function earlierReport(
  kept: readonly KeptReport[],
  recipient: Recipient,
  statusDate: number,
  chosen: ComparedWith,
): KeptReport | undefined {
  if (chosen === "none") return undefined;
  const ofRecipient = kept.filter(
    (each) => each.content.recipient === recipient && each.statusDate <= statusDate,
  );
  if (chosen !== "latest") return ofRecipient.find(({ key }) => key === chosen);
  return ofRecipient
    .toSorted((one, other) => one.statusDate - other.statusDate || one.key - other.key)
    .at(-1);
}
