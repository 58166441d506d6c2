import type { SheetNames } from "./sheetNames";

/** The words of the lines above Målark's tables. */
export const targetsHeadTexts = (at: SheetNames) => ({
  /** Beside the first year's heading: after the later years, or after a single one how it stands. */
  later: {
    follows: " følger nedenfor",
    below: " nedenfor: ",
    notBegun: "ikke begyndt, ",
    /** Between how many measures have a target and all of them, and after these. */
    targets: [" af ", " måltal"],
  },
  /** At the top: after how many measures are behind, before which; and where none is. */
  behind: { some: " bagud", none: "Ingen bagud" },
  /** At the top: after how many figures are older than they should be, before which. */
  olderFigures: " ældre tal: ",
  /** The inputs to type now. */
  next: {
    before: "Skriv nu: ",
    statusDate: `statusdato på ${at.assumptions}`,
    /** Before and after how many municipalities lack months. */
    months: [`manglende måneder på ${at.activity} (kommuner: `, ")"],
    /** Before the numbers of measures. */
    overdue: "nyt tal for ",
    individualTarget: `individuelt måltal på ${at.assumptions}`,
    /** The label of figures that may come later, before the numbers of measures. */
    actuals: "Mangler tal: ",
    /** The label of figures known to come later, before the numbers of measures. */
    awaited: "Afventer tal: ",
    nothing: "Intet tal mangler",
  },
  /** Before the sheets that actuals come from, each with their numbers. */
  origins: "Tal fra ",
});
