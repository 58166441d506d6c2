import { resultTexts } from "../../functions/results";
import { sheetTexts } from "../../sheets/sheets";
import type { FollowUpTexts } from "./followUpTexts";

const { verdicts } = resultTexts("da");
const { shared, targets } = sheetTexts("da");
const { running } = targets;

/** The sheet's verdicts, and what they mean. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  [verdicts.met, "Met"],
  [verdicts["not-met"], "Not met"],
  [verdicts.close, "Close"],
  [verdicts.missing, "Missing"],
  [verdicts["not-fixed"], "Not fixed"],
  [shared.notJudged, "Not judged"],
  [targets.notBegun, "Not begun"],
  [running.onTrack, "On track"],
  [running.behind, "Behind"],
  [running.reached, "Year's target reached (provisional)"],
  [running.atOrAbove, "Provisionally at or above the target"],
  [running.atOrBelow, "Provisionally at or below the target"],
  [running.above, "Provisionally above the target"],
  [running.below, "Provisionally below the target"],
  [running.awaited, "Awaited"],
]);

export const englishFollowUp: FollowUpTexts = {
  title: "Follow-up",
  until: (year, day, isFinal) =>
    isFinal
      ? `${year}, final, figures up to and including ${day}`
      : `${year}, provisional, figures up to and including ${day}`,
  refresh: "Refresh",
  failed: "The follow-up could not be read",
  noWorkbook: "There is nothing to follow up yet",
  noWorkbookRemedy:
    "Insert the target sheets on the page Overview; measures and municipalities then show here.",
  noFacts: {
    "no-year":
      "The chosen year on the sheet Forudsætninger is none of the contract's. Choose one from the list.",
    "no-status-date": "There is no date of status on the sheet Forudsætninger. Enter a date.",
    "not-computed":
      "The sums cannot be computed: a formula on the sheet Aktivitet was overwritten, or something stands in its way. Fix it on the page Check.",
  },
  standings: {
    "not-met": "Not met",
    behind: "Cannot be decided yet: behind",
    close: "Cannot be decided yet: close",
    missing: "Without figures, or with months missing",
    awaited: "Cannot be decided yet: awaited",
    "not-fixed": "Without a target",
    "on-track": "Cannot be decided yet: on track",
    met: "Met",
  },
  order: "Order",
  byStanding: "What needs something done first",
  byDeviation: (unit) => `Only ${unit}: least deviation first`,
  figures: {
    target: "Target",
    toDate: "Target to date",
    actual: "Actual",
    deviation: "Deviation",
    forecast: "Forecast",
    lastYear: "Last year",
  },
  facts: {
    definition: "Definition",
    answers: "Answers (n)",
    period: "Period",
    cohort: "Cohort",
    owner: "Responsible",
    nextFigure: "Next figure",
    source: "Source",
    asOf: "As of",
  },
  status: "Status",
  statusOf: (said) => ENGLISH.get(said) ?? said,
  section: "The contract",
  noFigure: "missing",
  explanation: "Explanation",
  noExplanation:
    "No explanation is written. Write it on the sheet Forklaringer, or under Report on the page Overview.",
  parts: {
    deviation: "The deviation",
    cause: "Cause",
    action: "Action",
    expected: "Expected result",
  },
  months: "Month by month",
  monthsCaption: "Entered on the sheet Aktivitet, all municipalities.",
  monthMissing: (count) => (count === 1 ? "1 municipality missing" : `${count} municipalities missing`),
  municipalities: "The municipalities on the band",
  bandCaption: "Deviation from the target; the shaded area is the contract's band. In the contract's order.",
  noTarget:
    "The total target for individual guidance is not chosen, so no municipality can be held against the band. Type it on the sheet Forudsætninger.",
  columns: { name: "Municipality", band: "Band", share: "Deviation", position: "Position" },
  dotText: (share) => `Dot at ${share}`,
  noDeviation: "no deviation to show",
  dialogue: "Dialogue",
  dialogueIntro: "Municipalities below the band with all months, and those a dialogue is already held with.",
  noDialogue: "No municipality is below the band with all months, and no dialogue is entered.",
  dialogueFacts: {
    individual: "Individual",
    limit: "Lower limit",
    lacking: "Lacks",
    chance: "Chance",
    invited: "Invited",
    held: "Held",
    agreed: "Agreed",
  },
  chance: (percent) => `${percent} risk of lying below although the target is followed`,
  notEntered: "not entered",
  keepDates: "Enter dates on the sheet Rapportvej",
  keepDatesMissing:
    "The dates are entered on the sheet Rapportvej, which is not in the workbook. Insert it under More sheets on the page Overview.",
  goTo: (shown, place) => `${shown}, go to ${place}`,
};
