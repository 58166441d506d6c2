import { cellText } from "../content/cellText";
import { shownFigure, type Shape } from "../content/reportContent";
import type { Figure, Wording } from "../facts/figure";
import type { Entered } from "../facts/typedFacts";
import type { Writing } from "../writing";

/** A figure or a text as it is read, and the place that it stands at; the contract's own facts stand at none. */
export interface Shown {
  readonly text: string;
  readonly place?: string | undefined;
  /** Whether it stands so in the contract or was typed, in the workbook's language; else it is in the reader's. */
  readonly isOwnWords?: true;
}

/** A figure as the reports write it; absent where it is missing. */
export function shownOf(figure: Figure | undefined, shape: Shape, writing: Writing): Shown | undefined {
  return figure && { text: cellText(shownFigure(figure, shape), writing), place: figure.cell };
}

/** A text from its cell. */
export function shownWording(wording: Wording | undefined): Shown | undefined {
  return wording && { text: wording.text, place: wording.cell, isOwnWords: true };
}

/** A day, or what somebody wrote in its place. */
export function shownDay(entered: Entered, writing: Writing): Shown | undefined {
  return entered && "value" in entered ? shownOf(entered, { kind: "date" }, writing) : shownWording(entered);
}
