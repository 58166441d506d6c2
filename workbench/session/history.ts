/** One edit that can be taken back. */
export interface UndoStep {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** `barred`: what was done last is the add-in's, which only the add-in can take back. */
export type UndoOutcome = "undone" | "nothing" | "barred";

export interface History {
  add(step: UndoStep): void;
  /** Takes back the last edit; returns what came of it. */
  undo(): UndoOutcome;
  redo(): boolean;
  /** Makes one step of the last two. */
  join(): void;
  /** Forgets all edits, because something was changed since that none of them can be taken back over. */
  bar(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** As many as Excel keeps. */
const LIMIT = 100;

/** The edits of a user, to be taken back in the reverse order. */
export function createHistory(): History {
  const done: UndoStep[] = [];
  const undone: UndoStep[] = [];
  let isBarred = false;
  return {
    add(step) {
      undone.length = 0;
      done.push(step);
      if (done.length <= LIMIT) return;
      done.shift();
      isBarred = false;
    },
    undo() {
      const step = done.pop();
      if (!step) return isBarred ? "barred" : "nothing";
      step.undo();
      undone.push(step);
      return "undone";
    },
    redo() {
      const step = undone.pop();
      if (!step) return false;
      step.redo();
      done.push(step);
      return true;
    },
    join() {
      const second = done.pop();
      const first = done.pop();
      if (!first || !second) return;
      done.push({
        undo() {
          second.undo();
          first.undo();
        },
        redo() {
          first.redo();
          second.redo();
        },
      });
    },
    bar() {
      done.length = 0;
      undone.length = 0;
      isBarred = true;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
  };
}
