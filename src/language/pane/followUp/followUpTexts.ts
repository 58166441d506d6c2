export type StatusKey =
  | "met"
  | "not-met"
  | "close"
  | "missing"
  | "not-fixed"
  | "notJudged"
  | "notBegun"
  | "onTrack"
  | "behind"
  | "reached"
  | "atOrAbove"
  | "atOrBelow"
  | "above"
  | "below"
  | "awaited";

/** Words of the pane on how measures and municipalities stand; figures come as they are written. */
export interface FollowUpTexts {
  readonly title: string;
  readonly until: (year: string, day: string, isFinal: boolean) => string;
  readonly refresh: string;
  readonly failed: string;
  readonly noWorkbook: string;
  readonly noWorkbookRemedy: string;
  readonly noFacts: Readonly<Record<"no-year" | "no-status-date" | "not-computed", string>>;
  readonly standings: Readonly<
    Record<"not-met" | "behind" | "close" | "missing" | "awaited" | "not-fixed" | "on-track" | "met", string>
  >;
  readonly order: string;
  readonly byStanding: string;
  readonly byDeviation: (unit: string) => string;
  readonly figures: Readonly<
    Record<"target" | "toDate" | "actual" | "deviation" | "forecast" | "lastYear", string>
  >;
  readonly facts: Readonly<
    Record<
      "definition" | "answers" | "period" | "cohort" | "owner" | "nextFigure" | "source" | "asOf",
      string
    >
  >;
  readonly status: string;
  /** Målark's verdicts in the reader's words, where these are others than the sheet's. */
  readonly statuses: Readonly<Record<StatusKey, string>> | undefined;
  readonly section: string;
  readonly noFigure: string;
  readonly explanation: string;
  readonly noExplanation: string;
  readonly parts: Readonly<Record<"deviation" | "cause" | "action" | "expected", string>>;
  readonly months: string;
  readonly monthsCaption: string;
  readonly monthMissing: (municipalities: number) => string;
  readonly municipalities: string;
  readonly bandCaption: string;
  readonly noTarget: string;
  readonly columns: Readonly<Record<"name" | "band" | "share", string>>;
  readonly dotText: (share: string) => string;
  readonly noDeviation: string;
  readonly dialogue: string;
  readonly dialogueIntro: string;
  readonly noDialogue: string;
  readonly dialogueFacts: Readonly<
    Record<"individual" | "limit" | "lacking" | "chance" | "invited" | "held" | "agreed", string>
  >;
  readonly chance: (percent: string) => string;
  readonly notEntered: string;
  readonly keepDates: string;
  readonly keepDatesMissing: string;
  readonly goTo: (shown: string, place: string) => string;
}
