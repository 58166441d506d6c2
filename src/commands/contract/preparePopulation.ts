import { contractInUse, populationInUse } from "../../contract/contractInUse";
import type { Inhabitants, Population } from "../../contract/populationSchema";
import { inhabitantsChanges, type InhabitantsChange } from "../../contract/changes/replacedPopulation";
import { prepareUpdateTo, type PrepareUpdateOutcome, type UpdateProposal } from "../updating/prepareUpdate";
import { askStatbank, type StatbankOutcome } from "./askStatbank";

export type PreparePopulationOutcome =
  | FetchedPopulation
  | Exclude<StatbankOutcome, { kind: "answered" | "incomplete" }>
  | { readonly kind: "incomplete"; readonly municipalities: readonly string[] }
  /** The workbook cannot take them as it stands; nothing was asked. */
  | { readonly kind: "stopped"; readonly update: UpdateStop };

export type UpdateStop = Exclude<PrepareUpdateOutcome, { kind: "proposal" | "up-to-date" }>;

/** Figures that were fetched, beside those of the workbook. */
export interface FetchedPopulation {
  readonly kind: "fetched";
  readonly inhabitants: Inhabitants;
  /** The workbook's newest, when these were fetched; `null` where it has none. */
  readonly current: Population | null;
  readonly changes: readonly InhabitantsChange[];
  /** Other work that the sheets need, done in the same go. */
  readonly pending: UpdateProposal | undefined;
}

/**
 * Fetches a quarter's inhabitants and compares them with the workbook's, changing nothing.
 * @param quarter `2026K1`
 * @throws CommandFailure where the workbook cannot be read
 */
export async function preparePopulation(
  quarter: string,
  ask: typeof askStatbank = askStatbank,
): Promise<PreparePopulationOutcome> {
  const pending = await prepareUpdateTo();
  if (pending.kind !== "proposal" && pending.kind !== "up-to-date")
    return { kind: "stopped", update: pending };
  const { municipalities } = contractInUse();
  const answer = await ask(
    quarter,
    municipalities.map(({ code }) => code),
  );
  if (answer.kind === "incomplete") {
    const names = municipalities.filter(({ code }) => answer.codes.includes(code)).map(({ name }) => name);
    return { kind: "incomplete", municipalities: names };
  }
  if (answer.kind !== "answered") return answer;
  const { inhabitants } = answer;
  const current = populationInUse();
  return {
    kind: "fetched",
    inhabitants,
    current,
    changes: inhabitantsChanges(contractInUse(), current, inhabitants),
    pending: pending.kind === "proposal" ? pending : undefined,
  };
}
