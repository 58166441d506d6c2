import type { OverviewTexts } from "../../language/pane/overview/overviewWords";
import type { NextStep } from "../../report/overview/nextStep";

/** A part of the pane, or a sheet, that a step's button leads to. */
export type StepGoal =
  | "import"
  | "check"
  | "followUp"
  | "closeMonth"
  | "report"
  | "activity"
  | { readonly setting: "chosenYear" | "statusDate" | "individualTarget" };

/** The same, or a cell (`Målark!F5`). */
type StepDestination = StepGoal | { readonly place: string };

/** A step in words, and where it is done; without a target there is nothing to do. */
export interface StepAction {
  readonly text: string;
  readonly target?: StepDestination;
  readonly label?: string;
}

/** The action for an input that everything else depends on. */
interface LackingAction extends Required<StepAction> {
  readonly target: StepGoal;
}

/** The action for an input that everything else depends on, where it is lacking. */
export function lackingAction(
  kind: "no-year" | "no-status-date" | "not-computed",
  { noYear, noStatusDate, notComputed, actions }: OverviewTexts,
): LackingAction {
  if (kind === "not-computed") return { text: notComputed, target: "check", label: actions.check };
  const isYear = kind === "no-year";
  return {
    text: isYear ? noYear : noStatusDate,
    target: { setting: isYear ? "chosenYear" : "statusDate" },
    label: actions.settings,
  };
}

interface Writing {
  readonly texts: OverviewTexts;
  readonly day: (serial: number) => string;
  readonly month: (serial: number) => string;
}

export function stepAction(
  step: NextStep,
  { statusDate, countedUntil }: { readonly statusDate: number; readonly countedUntil: number },
  { texts, day, month }: Writing,
): StepAction {
  const { steps, actions } = texts;
  switch (step.kind) {
    case "wait":
      return { text: steps.wait };
    case "no-figures":
      return { text: steps.noFigures, target: "import", label: actions.import };
    case "status-ahead":
      return {
        text: steps.statusAhead(day(statusDate), day(step.today)),
        target: { setting: "statusDate" },
        label: actions.settings,
      };
    case "status-behind":
      return {
        text: steps.statusBehind(day(step.until)),
        target: { setting: "statusDate" },
        label: actions.settings,
      };
    case "missing-months":
      return { text: steps.missingMonths(step.municipalities), target: "import", label: actions.import };
    case "errors":
      return { text: steps.errors(step.errors), target: "check", label: actions.check };
    case "overdue":
      return {
        text: steps.overdue(step.id, day(step.day)),
        target: { place: step.place },
        label: actions.overdue(step.id),
      };
    case "choose-target":
      return { text: steps.chooseTarget, target: { setting: "individualTarget" }, label: actions.settings };
    case "close-month":
      return {
        text: steps.closeMonth(month(step.until), step.isChecked),
        target: "closeMonth",
        label: actions.lock,
      };
    case "report":
      return { text: steps.report(day(statusDate)), target: "report", label: actions.report };
    case "report-outdated":
      return { text: steps.reportOutdated(step.reports), target: "report", label: actions.report };
    case "nothing": {
      const text = steps.nothing(day(countedUntil), step.lacking, step.awaited);
      return step.lacking.length + step.awaited.length === 0
        ? { text }
        : { text, target: "followUp", label: actions.followUp };
    }
  }
}
