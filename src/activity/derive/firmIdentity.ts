import { forEachInSteps, type Steps } from "../slices/steps";
import type { Guidance } from "./guidance";

/**
 * The key that distinguishes a guided firm from all others; `undefined` where its meeting has neither number nor
 * reference.
 */
export type FirmIdentity = (guidance: Pick<Guidance, "cvr" | "reference">) => string | undefined;

/**
 * Firms are told apart by their CVR number, founders without one by the Reference their meetings share
 * (docs/contract-reading.md, "Founders without a CVR number"). A reference that other meetings give one number for
 * means that firm.
 */
export function* firmIdentitySteps(guidances: readonly Guidance[]): Steps<FirmIdentity> {
  /** `null` where meetings give several numbers for a reference. */
  const numberOf = new Map<string, string | null>();
  yield* forEachInSteps(guidances, ({ cvr, reference }) => {
    if (cvr === undefined || reference === undefined) return;
    const known = numberOf.get(reference);
    numberOf.set(reference, known === undefined || known === cvr ? cvr : null);
  });
  return ({ cvr, reference }) =>
    cvr ?? (reference && (numberOf.get(reference) ?? `${REFERENCE}${reference}`));
}

/** Keeps a reference that looks like a CVR number apart from the number. */
const REFERENCE = "ref ";
