import { isBlank } from "../values/entry";
import type { Guidance } from "./guidance";

/** What tells a guided firm from all others; `undefined` where its meeting bears neither number nor reference. */
export type FirmIdentity = (guidance: Pick<Guidance, "cvr" | "values">) => string | undefined;

/**
 * Firms are told apart by their CVR number, founders without one by the Reference their meetings share
 * (docs/contract-reading.md, "Founders without a CVR number"). A reference that other meetings give one number for means
 * that firm.
 */
export function firmIdentities(guidances: readonly Guidance[]): FirmIdentity {
  /** `null` where meetings give several numbers for a reference. */
  const numberOf = new Map<string, string | null>();
  for (const { cvr, values } of guidances) {
    const reference = referenceOf(values.reference);
    if (cvr === undefined || reference === undefined) continue;
    const known = numberOf.get(reference);
    numberOf.set(reference, known === undefined || known === cvr ? cvr : null);
  }
  return ({ cvr, values }) => {
    if (cvr !== undefined) return cvr;
    const reference = referenceOf(values.reference);
    return reference && (numberOf.get(reference) ?? `${REFERENCE}${reference}`);
  };
}

/** Keeps a reference that looks like a CVR number apart from the number. */
const REFERENCE = "ref ";

function referenceOf(entry: Guidance["values"]["reference"]): string | undefined {
  return isBlank(entry) ? undefined : String(entry).trim().toLocaleLowerCase("da");
}
