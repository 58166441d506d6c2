import type { ApplyPopulationOutcome } from "../../commands/contract/applyPopulation";
import type { FetchedPopulation, PreparePopulationOutcome } from "../../commands/contract/preparePopulation";
import type { Settled } from "../../commands/settleSheets";
import type { PopulationDecision } from "../../contract/changes/replacedPopulation";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";
import { forgetDrafts } from "../frame/useDraft";

type PopulatingState = Phase<
  | { readonly phase: "fetching" | "applying" }
  | { readonly phase: "prepared"; readonly outcome: PreparePopulationOutcome; readonly quarter: string }
  | { readonly phase: "applied"; readonly outcome: Settled<ApplyPopulationOutcome> }
>;

/** The commands behind it. */
export interface PopulationCommands {
  readonly prepare: (quarter: string) => Promise<PreparePopulationOutcome>;
  readonly apply: (
    fetched: FetchedPopulation,
    decision: PopulationDecision,
  ) => Promise<Settled<ApplyPopulationOutcome>>;
}

/** Other numbers of inhabitants for a workbook: first fetched and shown, then the user's word. */
export interface PopulationStore extends ReadableStore<PopulatingState> {
  readonly fetch: (quarter: string) => Promise<void>;
  readonly apply: (fetched: FetchedPopulation, decision: PopulationDecision) => Promise<void>;
  readonly cancel: () => void;
}

export function createPopulationStore(commands: PopulationCommands): PopulationStore {
  const { run, ...store } = createPhases(isUnderWay);
  const populationStore: PopulationStore = {
    ...store,
    fetch: (quarter) =>
      run({ phase: "fetching" }, async () => ({
        phase: "prepared",
        outcome: await commands.prepare(quarter),
        quarter,
      })),
    apply: (fetched, decision) =>
      run({ phase: "applying" }, async () => {
        const outcome = await commands.apply(fetched, decision);
        if (outcome.kind === "applied") forgetDrafts(populationStore);
        return { phase: "applied", outcome };
      }),
    cancel() {
      forgetDrafts(populationStore);
      store.cancel();
    },
  };
  return populationStore;
}

export function isUnderWay({ phase }: PopulatingState): boolean {
  return phase === "fetching" || phase === "applying";
}
