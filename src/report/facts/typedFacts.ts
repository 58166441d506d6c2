import type { Figure, Wording } from "./figure";

/** A person's explanation of a goal that is not met: no part of it is ever made from figures. */
export interface TypedExplanation {
  readonly measure: string;
  readonly deviation: string;
  readonly cause: string;
  readonly action: string;
  readonly expected: string;
}

export const EXPLANATION_PARTS = ["deviation", "cause", "action", "expected"] as const;

export type ExplanationPart = (typeof EXPLANATION_PARTS)[number];

/** An explanation as it stands in the workbook; what is blank is absent. */
export type ExplanationFacts = { readonly measure: string } & Readonly<
  Partial<Record<ExplanationPart, Wording>>
>;

/** A day or, where somebody wrote something else in its place, that. */
export type Entered = Figure | Wording | undefined;

/** A circumstance of importance that the house draws attention to. */
export interface CircumstanceFacts {
  readonly date: Entered;
  readonly matter: Wording | undefined;
  readonly meaning: Wording | undefined;
}

/** A step of the report from its making to the decision. */
export interface WayStepFacts {
  readonly step: Wording;
  readonly who: Wording | undefined;
  readonly due: Entered;
  readonly done: Entered;
  readonly remark: Wording | undefined;
}

/** How far a municipality's hearing and dialogue are. */
export interface DialogueFacts {
  readonly name: string;
  readonly sent: Entered;
  readonly due: Entered;
  readonly reply: Wording | undefined;
  readonly correction: Wording | undefined;
  readonly invited: Entered;
  readonly held: Entered;
  readonly agreed: Wording | undefined;
}

/** Texts that people have typed for reports, as far as they concern this one. */
export interface TypedFacts {
  /** The recommendation to the meeting, where somebody has written one. */
  readonly recommendation: Wording | undefined;
  /** Of the report's year, one a measure. */
  readonly explanations: readonly ExplanationFacts[];
  /** The cells of explanations that name no goal or no year of the contract's. */
  readonly unplaced: readonly string[];
  readonly circumstances: readonly CircumstanceFacts[];
  /** All steps where anything is entered of one of them, else none. */
  readonly way: readonly WayStepFacts[];
  /** Of municipalities of which anything is entered. */
  readonly dialogue: readonly DialogueFacts[];
}
