import type { Entry } from "../../activity/values/entry";
import type { ChangedSetting, ChangeSettingOutcome } from "../../commands/settings/changeSetting";
import type { NameKey } from "../../sheets/plan/ourNames";
import type { Failure } from "../frame/messages/failure";
import { createPhases, type Phase, type Phases } from "../frame/phases";

export type ChangePhase =
  | { readonly phase: "working"; readonly key: NameKey }
  /** The last change, which can be taken back until something else is written, and why an attempt at that failed. */
  | { readonly phase: "changed"; readonly changed: ChangedSetting; readonly failure?: Failure }
  | { readonly phase: "undone"; readonly changed: ChangedSetting }
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
  /** The value that each setting with a change that has not ended will hold after it. */
  const held = new Map<NameKey, Promise<Entry>>();

  async function run(
    { key, from, to }: { readonly key: NameKey; readonly from: Entry; readonly to: Entry },
    command: (from: Entry) => Promise<ChangeSettingOutcome>,
    done: "changed" | "undone",
    failed: (failure: Failure) => Phase<ChangePhase>,
  ): Promise<void> {
    // Who changes it again has not seen yet what the change before writes.
    const before = held.get(key) ?? Promise.resolve(from);
    const after = queue.then(async () => {
      const there = await before;
      await state.run(
        { phase: "working", key },
        async () => {
          const outcome = await command(there);
          await whenDone();
          return outcome.kind === "changed"
            ? { phase: done, changed: outcome.changed }
            : { phase: "not-written", key, why: outcome.kind };
        },
        { failed },
      );
      return state.getState().phase === done ? to : there;
    });
    held.set(key, after);
    queue = after.then(() => undefined);
    await queue;
    if (held.get(key) === after) held.delete(key);
  }

  return {
    state,
    async change(key, from, to) {
      let isDone = true;
      await run(
        { key, from, to },
        (there) => commands.change(key, there, to),
        "changed",
        (failure) => {
          isDone = false;
          return { phase: "refused", key, failure };
        },
      );
      return isDone;
    },
    async undo() {
      const now = state.getState();
      if (now.phase !== "changed") return;
      const { key, change } = now.changed;
      await run(
        { key, from: change.to.value, to: change.from.value },
        () => commands.undo(now.changed),
        "undone",
        (failure) => ({ ...now, failure }),
      );
    },
  };
}
