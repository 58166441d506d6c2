import type { ApplyContractOutcome, ContractDecision } from "../../commands/contract/applyContract";
import type { EditContractOutcome } from "../../commands/contract/editContract";
import type { ContractChoice, PrepareContractOutcome } from "../../commands/contract/prepareContract";
import type { StepControl, WorkStep } from "../../commands/steps/workStep";
import type { Settled } from "../../commands/settleSheets";
import { createPhases, type Phase } from "../frame/phases";
import type { ReadableStore } from "../frame/readableStore";
import { forgetDrafts } from "../frame/useDraft";

type ContractingState = Phase<
  | { readonly phase: "reading" }
  | { readonly phase: "laying" | "applying"; readonly step?: WorkStep }
  | { readonly phase: "laid"; readonly outcome: Settled<EditContractOutcome> }
  | { readonly phase: "prepared"; readonly outcome: PrepareContractOutcome }
  | { readonly phase: "applied"; readonly outcome: Settled<ApplyContractOutcome> }
>;

/** The phases in which something is under way. */
export type ContractWorking = Extract<
  ContractingState,
  { readonly phase: "laying" | "reading" | "applying" }
>;

type Lay = (cleanUp: boolean, control: StepControl) => Promise<Settled<EditContractOutcome>>;

/** The commands behind it. */
export interface ContractCommands {
  readonly edit: Lay;
  /** The same blank, for a house that has no contract here yet. */
  readonly begin: Lay;
  readonly prepare: (choice: ContractChoice) => Promise<PrepareContractOutcome>;
  readonly fill: () => Promise<void>;
  readonly apply: (
    prepared: PrepareContractOutcome,
    decision: ContractDecision,
    control: StepControl,
  ) => Promise<Settled<ApplyContractOutcome>>;
}

/**
 * Changing the contract that a workbook follows: on sheets or by a file, first the difference, then the user's word.
 */
export interface ContractStore extends ReadableStore<ContractingState> {
  readonly edit: () => Promise<void>;
  readonly begin: () => Promise<void>;
  /** Lays out once more what was to be, and first removes what is in its way. */
  readonly cleanUp: () => Promise<void>;
  readonly load: (file?: File) => Promise<void>;
  /** Fills the sheets' blanks with the word for what is not agreed, and looks at them once more. */
  readonly fill: () => Promise<void>;
  /** Looks once more at what was loaded, with inhabitants of a file, or without any. */
  readonly count: (population?: File) => Promise<void>;
  readonly apply: (decision: ContractDecision) => Promise<void>;
  /** Puts what was loaded aside, or ends what is under way as long as nothing is written. */
  readonly cancel: () => void;
}

export function createContractStore(commands: ContractCommands): ContractStore {
  const { run, ...store } = createPhases(isWorking, ({ phase }) => phase === "reading");

  let laying = commands.edit;
  let chosen: ContractChoice = {};

  function lay(command: Lay, cleanUp: boolean): Promise<void> {
    laying = command;
    return run({ phase: "laying" }, async (show, signal) => {
      const progress = (step: WorkStep) => show({ phase: "laying", step });
      return { phase: "laid", outcome: await command(cleanUp, { progress, signal }) };
    });
  }

  function prepare(choose: () => Promise<ContractChoice>): Promise<void> {
    return run({ phase: "reading" }, async () => {
      chosen = await choose();
      return { phase: "prepared", outcome: await commands.prepare(chosen) };
    });
  }

  const contractStore: ContractStore = {
    ...store,
    edit: () => lay(commands.edit, false),
    begin: () => lay(commands.begin, false),
    cleanUp: () => lay(laying, true),
    load: (file) => prepare(async () => (file ? { file: await bytesOf(file) } : {})),
    fill: () =>
      prepare(async () => {
        await commands.fill();
        return chosen;
      }),
    count: (population) =>
      prepare(async () => ({ ...chosen, population: population ? await bytesOf(population) : "none" })),
    async apply(decision) {
      const state = store.getState();
      if (state.phase !== "prepared") return;
      const { outcome } = state;
      await run({ phase: "applying" }, async (show, signal) => {
        const progress = (step: WorkStep) => show({ phase: "applying", step });
        const applied = await commands.apply(outcome, decision, { progress, signal });
        if (applied.kind === "applied") forgetDrafts(contractStore);
        return { phase: "applied", outcome: applied };
      });
    },
    cancel() {
      forgetDrafts(contractStore);
      store.cancel();
    },
  };
  return contractStore;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

export function isWorking(state: ContractingState): state is ContractWorking {
  return state.phase === "laying" || state.phase === "reading" || state.phase === "applying";
}
