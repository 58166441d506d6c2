/** One edit that can be taken back. */
export interface UndoStep {
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface History {
  add(step: UndoStep): void;
  /** Takes back the last edit; answers whether there was one. */
  undo(): boolean;
  redo(): boolean;
  /** Makes one step of the last two. */
  join(): void;
  clear(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** As many as Excel keeps. */
const LIMIT = 100;

/** The edits of a user, to be taken back in the reverse order. */
export function createHistory(): History {
  const done: UndoStep[] = [];
  const undone: UndoStep[] = [];
  return {
    add(step) {
      undone.length = 0;
      done.push(step);
      if (done.length > LIMIT) done.shift();
    },
    undo() {
      const step = done.pop();
      if (!step) return false;
      step.undo();
      undone.push(step);
      return true;
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
    clear() {
      done.length = 0;
      undone.length = 0;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
  };
}
