import type { ApplyPopulationOutcome } from "../../commands/contract/applyPopulation";
import type { FetchedPopulation, PreparePopulationOutcome } from "../../commands/contract/preparePopulation";
import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { Settled } from "../../commands/settleSheets";
import type { PopulationDecision } from "../../contract/changes/replacedPopulation";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";
import { forgetDrafts } from "../frame/useDraft";

type PopulatingState = Phase<
  | { readonly phase: "fetching" }
  | { readonly phase: "applying"; readonly step?: WorkStep }
  | { readonly phase: "prepared"; readonly outcome: PreparePopulationOutcome; readonly quarter: string }
  | { readonly phase: "applied"; readonly outcome: Settled<ApplyPopulationOutcome> }
>;

/** The phases in which something is under way. */
export type PopulationUnderWay = Extract<PopulatingState, { readonly phase: "fetching" | "applying" }>;

/** The commands behind it. */
export interface PopulationCommands {
  readonly prepare: (quarter: string) => Promise<PreparePopulationOutcome>;
  readonly apply: (
    fetched: FetchedPopulation,
    decision: PopulationDecision,
    control: StepControl,
  ) => Promise<Settled<ApplyPopulationOutcome>>;
}

/** Other numbers of inhabitants for a workbook: first fetched and shown, then the user's word. */
export interface PopulationStore extends ReadableStore<PopulatingState> {
  readonly fetch: (quarter: string) => Promise<void>;
  readonly apply: (fetched: FetchedPopulation, decision: PopulationDecision) => Promise<void>;
  /** Puts what was fetched aside, or ends what is under way as long as nothing is written. */
  readonly cancel: () => void;
}

export function createPopulationStore(commands: PopulationCommands): PopulationStore {
  const { run, ...store } = createPhases(isUnderWay, ({ phase }) => phase === "fetching");
  const populationStore: PopulationStore = {
    ...store,
    fetch: (quarter) =>
      run({ phase: "fetching" }, async () => ({
        phase: "prepared",
        outcome: await commands.prepare(quarter),
        quarter,
      })),
    apply: (fetched, decision) =>
      run({ phase: "applying" }, async (show, signal) => {
        const progress = (step: WorkStep) => show({ phase: "applying", step });
        const outcome = await commands.apply(fetched, decision, { progress, signal });
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

export function isUnderWay(state: PopulatingState): state is PopulationUnderWay {
  return state.phase === "fetching" || state.phase === "applying";
}
