import type { Language } from "../language";

/** Words of the pane around the explanation of a cell. */
export interface ExplainTexts {
  readonly heading: string;
  readonly hint: string;
  readonly button: string;
  readonly answered: (cell: string, call: string) => string;
  /** Where the sheet puts a function's answer in other words. */
  readonly otherWords: (call: string, answer: string) => string;
  /** The sheet's remark beside the row. */
  readonly remark: (remark: string) => string;
  readonly section: (section: string) => string;
  readonly noCall: (cell: string) => string;
  readonly noCallRemedy: string;
  readonly passedOver: (cell: string) => string;
  readonly passedOverCause: string;
  readonly unexplained: (cell: string) => string;
  readonly unexplainedCause: (part: string) => string;
  readonly tree: string;
  readonly treeHint: string;
  readonly failed: string;
}

const texts: Readonly<Record<Language, ExplainTexts>> = {
  da: {
    heading: "Forklar en celle",
    hint: "Vælg en celle på et af opfølgningens ark, og se, hvor tallet kommer fra. Er flere celler markeret, forklares den aktive: den, navneboksen viser.",
    button: "Forklar den valgte celle",
    answered: (cell, call) => `${cell}: ${call}`,
    otherWords: (call, answer) => `${call} svarer: ${answer}`,
    remark: (remark) => `Arket bemærker: ${remark}`,
    section: (section) => `Kontraktens afsnit ${section}`,
    noCall: (cell) => `${cell} kan vi ikke forklare`,
    noCallRemedy:
      "Cellen har ingen KKR-funktion og er ikke et tal, vi kender. Vælg et måltal, et realiseret tal, en kommunes tal eller en celle med en funktion, der begynder med KKR.",
    passedOver: (cell) => `${cell} bruger ikke funktionen lige nu`,
    passedOverCause: "En betingelse i formlen går uden om den, oftest fordi et tal mangler.",
    unexplained: (cell) => `${cell} kan ikke forklares`,
    unexplainedCause: (part) =>
      `Formlen indeholder ${part}, som kun Excel selv kan beregne. Skriv det i en celle for sig, og henvis til den.`,
    tree: "Hvor tallet kommer fra",
    treeHint: "Piletasterne åbner og lukker; Enter viser cellen i Excel.",
    failed: "Cellen kunne ikke læses",
  },
  en: {
    heading: "Explain a cell",
    hint: "Select a cell on one of the target sheets to see how its figure came about. Where several cells are selected, the active one is explained: the one that the name box shows.",
    button: "Explain the selected cell",
    answered: (cell, call) => `${cell}: ${call}`,
    otherWords: (call, answer) => `${call} answers: ${answer}`,
    remark: (remark) => `The sheet notes: ${remark}`,
    section: (section) => `Section ${section} of the contract`,
    noCall: (cell) => `${cell} cannot be explained by us`,
    noCallRemedy:
      "The cell has no KKR function and is no figure that we know. Select a target, an actual, a municipality's figure or a cell with a function that begins with KKR.",
    passedOver: (cell) => `${cell} does not ask the function`,
    passedOverCause: "A condition in the formula goes past it, mostly because a figure is missing.",
    unexplained: (cell) => `${cell} cannot be explained`,
    unexplainedCause: (part) =>
      `The formula holds ${part}, which only Excel itself can compute. Put it in a cell of its own and refer to that.`,
    tree: "How the figure came about",
    treeHint: "The arrow keys open and close; Enter shows the cell in Excel.",
    failed: "The cell could not be read",
  },
};

export function explainTexts(language: Language): ExplainTexts {
  return texts[language];
}
