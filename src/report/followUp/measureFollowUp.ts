import { awaitsWithoutDay } from "../awaitsWithoutDay";
import type { Unit } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import type { Shape } from "../content/reportContent";
import { isOlderFigure } from "../facts/isOlderFigure";
import type { LastYear, MeasureFacts, ReportFacts } from "../facts/reportFacts";
import { EXPLANATION_PARTS, type ExplanationPart } from "../facts/typedFacts";
import type { Writing } from "../writing";
import { measureMonths, type MeasureMonth } from "./measureMonths";
import { shownOf, shownWording, type Shown } from "./shown";
import { standingOf, type Standing } from "./standing";

/** The figures of a measure that stand in its row. */
export const MEASURE_FIGURES = ["target", "toDate", "actual", "deviation", "forecast", "lastYear"] as const;

/** The facts shown where a measure is opened. */
export const MEASURE_FACTS = [
  "definition",
  "answers",
  "period",
  "cohort",
  "owner",
  "nextFigure",
  "source",
  "asOf",
] as const;

export interface MeasureFollowUp {
  readonly id: string;
  readonly point: string;
  /** The unit counted, where it is not the measure's. */
  readonly counted: string | undefined;
  readonly section: string;
  /** The unit's id. */
  readonly unit: string;
  readonly unitLabel: string;
  readonly standing: Standing;
  /** As Målark says it. */
  readonly status: Shown;
  /** Why it is counted differently from what Målark says. */
  readonly note: string | undefined;
  /** The cell of its figure, which may be blank. */
  readonly actualPlace: string | undefined;
  /** Absent where they make no sense, or are not there. */
  readonly figures: Readonly<Partial<Record<(typeof MEASURE_FIGURES)[number], Shown>>>;
  readonly facts: Readonly<Partial<Record<(typeof MEASURE_FACTS)[number], Shown>>>;
  readonly explanation: Readonly<Partial<Record<ExplanationPart, Shown>>>;
  readonly months: readonly MeasureMonth[];
  /** In its unit, for sorting; absent where there is none. */
  readonly deviation: number | undefined;
}

/** A measure as the pane shows it: figures written, each with its place. */
export function measureFollowUp(facts: MeasureFacts, report: ReportFacts, writing: Writing): MeasureFollowUp {
  const { measure } = facts;
  const explanation = report.typed.explanations.find((each) => each.measure === measure.id);
  return {
    id: measure.id,
    point: measure.point,
    counted: facts.basis === "guidances" && facts.actual ? writing.texts.frame.guidances : undefined,
    section: measure.section,
    unit: measure.unit,
    unitLabel: unitOf(report.contract, measure.unit).label[writing.language],
    standing: standingOf(facts, report),
    status: { text: facts.status.text, place: facts.status.cell },
    note: awaitsWithoutDay(facts, report)
      ? writing.texts.sentences.figureNotes.awaitsWithoutDay(measure.id, 1)
      : undefined,
    actualPlace: facts.actualCell,
    figures: figuresOf(facts, report, writing),
    facts: factsOf(facts, report, writing),
    explanation: present(EXPLANATION_PARTS.map((part) => [part, shownWording(explanation?.[part])] as const)),
    months: measureMonths(measure, report, writing),
    deviation: facts.deviation?.value,
  };
}

function figuresOf(
  facts: MeasureFacts,
  { contract }: ReportFacts,
  writing: Writing,
): MeasureFollowUp["figures"] {
  const unit = unitOf(contract, facts.measure.unit);
  const value = { kind: "value", unit } as const;
  const computed = { kind: "computed", unit } as const;
  return present<(typeof MEASURE_FIGURES)[number]>([
    ["target", targetOf(facts, value, writing)],
    ["toDate", shownOf(facts.toDate, computed, writing)],
    ["actual", shownOf(facts.actual, value, writing)],
    ["deviation", shownOf(facts.deviation, { kind: "deviation", unit }, writing)],
    ["forecast", shownOf(facts.forecast, computed, writing)],
    ["lastYear", lastYearOf(facts.lastYear, unit, writing)],
  ]);
}

/** "Above 0" is written in words: the figure 0.0 would read as a target that can be met exactly. */
function targetOf({ target, measure }: MeasureFacts, shape: Shape, writing: Writing): Shown | undefined {
  if (target.kind === "not-fixed") return undefined;
  if (measure.rule !== ">" || target.figure.value !== 0) return shownOf(target.figure, shape, writing);
  return { text: writing.texts.frame.aboveZero, place: target.figure.cell };
}

function lastYearOf(lastYear: LastYear | undefined, unit: Unit, writing: Writing) {
  if (lastYear === "new-definition") return { text: writing.texts.frame.newDefinition };
  return shownOf(lastYear, { kind: "value", unit }, writing);
}

/** Words typed on the sheet take precedence over the contract's. */
function factsOf(facts: MeasureFacts, report: ReportFacts, writing: Writing): MeasureFollowUp["facts"] {
  const { definition, owner } = facts.measure;
  return present<(typeof MEASURE_FACTS)[number]>([
    ["definition", definition === undefined ? undefined : { text: definition, isOwnWords: true }],
    ["answers", shownOf(facts.answers, { kind: "whole" }, writing)],
    ["period", shownWording(facts.period)],
    ["cohort", shownWording(facts.cohort)],
    [
      "owner",
      shownWording(facts.owner) ?? (owner === undefined ? undefined : { text: owner, isOwnWords: true }),
    ],
    ["nextFigure", shownOf(facts.nextFigure, { kind: "date" }, writing)],
    ["source", shownWording(facts.source)],
    ["asOf", asOfDay(facts, report, writing)],
  ]);
}

/** With a remark where a newer figure should have replaced it. */
function asOfDay(facts: MeasureFacts, report: ReportFacts, writing: Writing) {
  const shown = shownOf(facts.asOf, { kind: "date" }, writing);
  const isOlder = shown && isOlderFigure(facts, report);
  return isOlder ? { ...shown, text: `${shown.text} (${writing.texts.frame.olderFigure})` } : shown;
}

function present<Key extends string>(
  entries: readonly (readonly [Key, Shown | undefined])[],
): Readonly<Partial<Record<Key, Shown>>> {
  return Object.fromEntries(entries.filter(([, shown]) => shown !== undefined)) as Partial<
    Record<Key, Shown>
  >;
}
