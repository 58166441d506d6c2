import type { Sheet } from "../model/sheet";

/** A cell that got another value. */
export interface RecalculatedCell {
  readonly sheet: Sheet;
  readonly key: number;
}

export interface EngineOptions {
  /** An empty single cell reaches custom functions as 0, as some desktops do it. */
  readonly blankAsZero?: boolean;
  readonly now?: () => Date;
  /** Hears of what a custom function threw that is no Excel error; its cell shows #VALUE!. */
  readonly onThrow?: (id: string, thrown: unknown) => void;
  /** Hears of cells that were computed by themselves, once an asynchronous function had answered. */
  readonly onComputed?: (changed: readonly RecalculatedCell[]) => void;
}
