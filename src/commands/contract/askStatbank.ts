import type { Inhabitants } from "../../contract/populationSchema";
import { populationQuery, STATBANK_ADDRESS } from "../../contract/statbank/populationQuery";
import { readPopulation, statbankError } from "../../contract/statbank/readPopulation";

export type StatbankOutcome =
  | { readonly kind: "answered"; readonly inhabitants: Inhabitants }
  /** No connection, or a network that does not let it through. */
  | { readonly kind: "offline" }
  | { readonly kind: "timed-out" }
  /** The table does not have the quarter, most often not yet. */
  | { readonly kind: "not-published" }
  /** The bank's own words, or only the number of its answer. */
  | { readonly kind: "refused"; readonly status: number; readonly message: string }
  | { readonly kind: "other-form" }
  /** Municipalities, by their codes, that the answer lacks. */
  | { readonly kind: "incomplete"; readonly codes: readonly string[] };

const SECONDS = 20;

/**
 * Asks Statistics Denmark for the inhabitants of municipalities in a quarter: the one request of the add-in that leaves
 * for others. Nothing of the workbook goes along, and nothing is kept.
 * @param quarter `2026K1`
 * @param codes the municipalities'
 */
export async function askStatbank(
  quarter: string,
  codes: readonly string[],
  address: string = STATBANK_ADDRESS,
  seconds = SECONDS,
): Promise<StatbankOutcome> {
  let answer: { readonly status: number; readonly isFine: boolean; readonly text: string };
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(populationQuery(quarter, codes)),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    answer = { status: response.status, isFine: response.ok, text: await response.text() };
  } catch (error) {
    return { kind: isTimeout(error) ? "timed-out" : "offline" };
  }
  const data = parsed(answer.text);
  const error = statbankError(data);
  // Not found are areas too: the bank's message names what it has not found.
  if (error?.code === "EXTRACT-NOTFOUND" && error.message.includes(quarter)) return { kind: "not-published" };
  if (error || !answer.isFine)
    return { kind: "refused", status: answer.status, message: error?.message ?? "" };
  const read = readPopulation(data, quarter, codes);
  return read.kind === "read" ? { kind: "answered", inhabitants: read.inhabitants } : read;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
