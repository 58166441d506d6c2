import { createStore } from "zustand/vanilla";
import type { ApplyContractOutcome, ContractDecision } from "../../commands/contract/applyContract";
import type { EditContractOutcome } from "../../commands/contract/editContract";
import type { PrepareContractOutcome } from "../../commands/contract/prepareContract";
import type { Settled } from "../../commands/settleSheets";
import { failureOf, type Failure } from "../frame/messages/failure";
import type { ReadableStore } from "../frame/readableStore";

type ContractingState =
  | { readonly phase: "ready" }
  | { readonly phase: "laying" | "reading" | "applying" }
  | { readonly phase: "laid"; readonly outcome: Settled<EditContractOutcome> }
  | { readonly phase: "prepared"; readonly outcome: PrepareContractOutcome }
  | { readonly phase: "applied"; readonly outcome: Settled<ApplyContractOutcome> }
  | { readonly phase: "failed"; readonly failure: Failure };

/** The commands behind it. */
export interface ContractCommands {
  readonly edit: (cleanUp: boolean) => Promise<Settled<EditContractOutcome>>;
  /** Of the workbook's own sheets, or of a file. */
  readonly prepare: (file?: Uint8Array) => Promise<PrepareContractOutcome>;
  readonly apply: (
    prepared: PrepareContractOutcome,
    decision: ContractDecision,
  ) => Promise<Settled<ApplyContractOutcome>>;
}

/** Changing the contract that a workbook follows: on sheets or by a file, first the difference, then the user's word. */
export interface Contracting extends ReadableStore<ContractingState> {
  readonly edit: (cleanUp?: boolean) => Promise<void>;
  readonly load: (file?: File) => Promise<void>;
  readonly apply: (decision: ContractDecision) => Promise<void>;
  readonly cancel: () => void;
}

export function createContracting(commands: ContractCommands): Contracting {
  const { setState, getState, ...store } = createStore<ContractingState>(() => ({ phase: "ready" }));

  async function run(
    phase: "laying" | "reading" | "applying",
    work: () => Promise<ContractingState>,
  ): Promise<void> {
    if (isWorking(getState())) return;
    setState({ phase }, true);
    try {
      setState(await work(), true);
    } catch (error) {
      setState({ phase: "failed", failure: failureOf(error) }, true);
    }
  }

  return {
    ...store,
    getState,
    edit: (cleanUp = false) =>
      run("laying", async () => ({ phase: "laid", outcome: await commands.edit(cleanUp) })),
    load: (file) =>
      run("reading", async () => {
        const bytes = file && new Uint8Array(await file.arrayBuffer());
        return { phase: "prepared", outcome: await commands.prepare(bytes) };
      }),
    async apply(decision) {
      const state = getState();
      if (state.phase !== "prepared") return;
      const { outcome } = state;
      await run("applying", async () => ({
        phase: "applied",
        outcome: await commands.apply(outcome, decision),
      }));
    },
    cancel() {
      if (!isWorking(getState())) setState({ phase: "ready" }, true);
    },
  };
}

export function isWorking({ phase }: ContractingState): boolean {
  return phase === "laying" || phase === "reading" || phase === "applying";
}
