import type { Language } from "../language";

/** What the pane says around the explanation of a cell. */
export interface ExplainTexts {
  readonly heading: string;
  readonly hint: string;
  readonly button: string;
  readonly answered: (cell: string, call: string) => string;
  /** Where the sheet puts a function's answer in other words. */
  readonly otherWords: (call: string, answer: string) => string;
  /** What the sheet notes beside the row. */
  readonly remark: (remark: string) => string;
  readonly section: (section: string) => string;
  readonly noCall: (cell: string) => string;
  readonly noCallRemedy: string;
  readonly passedOver: (cell: string) => string;
  readonly passedOverCause: string;
  readonly unexplained: (cell: string) => string;
  readonly unexplainedCause: (part: string) => string;
  readonly failed: string;
}

const texts: Readonly<Record<Language, ExplainTexts>> = {
  da: {
    heading: "Forklar en celle",
    hint: "Vælg en celle med en KKR-funktion, og se, hvordan svaret er fremkommet.",
    button: "Forklar den valgte celle",
    answered: (cell, call) => `${cell}: ${call}`,
    otherWords: (call, answer) => `${call} svarer: ${answer}`,
    remark: (remark) => `Arket bemærker: ${remark}`,
    section: (section) => `Kontraktens afsnit ${section}`,
    noCall: (cell) => `${cell} har ingen KKR-funktion`,
    noCallRemedy: "Vælg en celle, hvis formel bruger en funktion, der begynder med KKR.",
    passedOver: (cell) => `${cell} bruger ikke funktionen lige nu`,
    passedOverCause: "En betingelse i formlen går uden om den, oftest fordi et tal mangler.",
    unexplained: (cell) => `${cell} kan ikke forklares`,
    unexplainedCause: (part) =>
      `Formlen indeholder ${part}, som kun Excel selv kan beregne. Skriv det i en celle for sig, og henvis til den.`,
    failed: "Cellen kunne ikke læses",
  },
  en: {
    heading: "Explain a cell",
    hint: "Select a cell with a KKR function to see how its answer came about.",
    button: "Explain the selected cell",
    answered: (cell, call) => `${cell}: ${call}`,
    otherWords: (call, answer) => `${call} answers: ${answer}`,
    remark: (remark) => `The sheet notes: ${remark}`,
    section: (section) => `Section ${section} of the contract`,
    noCall: (cell) => `${cell} has no KKR function`,
    noCallRemedy: "Select a cell whose formula uses a function that begins with KKR.",
    passedOver: (cell) => `${cell} does not ask the function`,
    passedOverCause: "A condition in the formula goes past it, mostly because a figure is missing.",
    unexplained: (cell) => `${cell} cannot be explained`,
    unexplainedCause: (part) =>
      `The formula holds ${part}, which only Excel itself can compute. Put it in a cell of its own and refer to that.`,
    failed: "The cell could not be read",
  },
};

export function explainTexts(language: Language): ExplainTexts {
  return texts[language];
}
