import type { Addressee, Recipient } from "../content/reportContent";
import type { KeptReport } from "./keptReport";

/** Which report a new one is compared with: the latest, none, or the one with this key. */
export type ComparedWith = "latest" | "none" | number;

type Comparable = Pick<KeptReport, "key" | "statusDate" | "content">;

/** The reports that one of a recipient and a day can be compared with: the recipient's, of no later day. */
export function comparableReports<Report extends Comparable>(
  reports: readonly Report[],
  recipient: Addressee,
  statusDate: number,
): Report[] {
  return reports.filter((each) => each.content.recipient === recipient && each.statusDate <= statusDate);
}

/** The choice that holds: one that is none of them is given up for the latest. */
export function validChoice(comparable: readonly Comparable[], chosen: ComparedWith): ComparedWith {
  return typeof chosen === "string" || comparable.some(({ key }) => key === chosen) ? chosen : "latest";
}

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
  const comparable = comparableReports(kept, recipient, statusDate);
  const choice = validChoice(comparable, chosen);
  if (choice === "none") return undefined;
  if (choice !== "latest") return comparable.find(({ key }) => key === choice);
  return comparable.toSorted((one, other) => one.statusDate - other.statusDate || one.key - other.key).at(-1);
}
