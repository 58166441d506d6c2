import type { Entry } from "../../activity/values/entry";
import type { ChangedSetting, ChangeSettingOutcome } from "../../commands/settings/changeSetting";
import type { NameKey } from "../../sheets/plan/ourNames";
import { failureOf, type Failure } from "../frame/messages/failure";
import { createPhases, type Phases } from "../frame/phases";

export type ChangePhase =
  | { readonly phase: "working"; readonly key: NameKey }
  /** The last change, which can be taken back until something else is written. */
  | { readonly phase: "changed" | "undone"; readonly changed: ChangedSetting }
  | { readonly phase: "not-written"; readonly key: NameKey; readonly why: "changed-since" | "gone" }
  | { readonly phase: "refused"; readonly key: NameKey; readonly failure: Failure };

/** Changing settings one by one, and taking the last change back. */
export interface Changing {
  readonly state: Phases<ChangePhase>;
  /** @returns whether the field is done with: not where writing failed, which may be tried again */
  readonly change: (key: NameKey, from: Entry, to: Entry) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

interface ChangeCommands {
  readonly change: (key: NameKey, from: Entry, to: Entry) => Promise<ChangeSettingOutcome>;
  readonly undo: (changed: ChangedSetting) => Promise<ChangeSettingOutcome>;
}

/** @param whenDone called once something was written, or was found to be otherwise than it was shown */
export function createChanging(commands: ChangeCommands, whenDone: () => Promise<void>): Changing {
  const state = createPhases<ChangePhase>(({ phase }) => phase === "working");
  /** One change waits for the other: a field that is left by a press of another button loses nothing. */
  let queue = Promise.resolve();

  async function run(
    key: NameKey,
    command: () => Promise<ChangeSettingOutcome>,
    done: "changed" | "undone",
  ): Promise<void> {
    await state.run({ phase: "working", key }, async () => {
      const outcome = await command().catch((error: unknown) => failureOf(error));
      if ("reason" in outcome) return { phase: "refused", key, failure: outcome };
      await whenDone();
      return outcome.kind === "changed"
        ? { phase: done, changed: outcome.changed }
        : { phase: "not-written", key, why: outcome.kind };
    });
  }

  return {
    state,
    async change(key, from, to) {
      queue = queue.then(() => run(key, () => commands.change(key, from, to), "changed"));
      await queue;
      return state.getState().phase !== "refused";
    },
    undo: () =>
      (queue = queue.then(async () => {
        const now = state.getState();
        if (now.phase !== "changed") return;
        await run(now.changed.key, () => commands.undo(now.changed), "undone");
      })),
  };
}
