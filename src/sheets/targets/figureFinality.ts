import { figureKindOf } from "../../contract/contract";
import { textLiteral, thisRow } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";
import { isFinalFor } from "../plan/looks/reportConditions";
import { yearPeriod } from "../plan/yearFormulas";
import type { TargetRow } from "./targetRow";

/** Whether a measure's figure is final: by its own word, else as the report is. A condition's text. */
export function isFigureFinal(input: PlanInput): string {
  const { columns, finalities } = input.texts.targets;
  const said = thisRow(columns.finality);
  const ofReport = isFinalFor(input, thisRow(columns.year));
  return `IF(${said}="",${ofReport},${said}=${textLiteral(finalities.final)})`;
}

/** Whether there is no figure although the day that it was expected on has come. A condition's text. */
export function overdueCondition({ naming, texts }: PlanInput): string {
  const { actual, nextFigure } = texts.targets.columns;
  const next = `N(${thisRow(nextFigure)})`;
  return `AND(${thisRow(actual)}="",${next}>0,${next}<=N(${naming.names.statusDate}))`;
}

/**
 * Whether a measurement or evaluation of an earlier year stands where this year's is awaited. A condition's text;
 * `undefined` for what is neither.
 */
export function isOfEarlierYear({ contract, texts }: PlanInput, { measure }: TargetRow): string | undefined {
  const kind = figureKindOf(measure);
  if (kind !== "measurement" && kind !== "evaluation") return undefined;
  const { actual, asOf, finality, year } = texts.targets.columns;
  const day = `N(${thisRow(asOf)})`;
  const { start } = yearPeriod(contract, thisRow(year));
  return `AND(${thisRow(finality)}="",${thisRow(actual)}<>"",${day}>0,${day}<${start})`;
}

/**
 * Whether there is a target, but the year's figure comes later: by its word, as long as no day that has passed says
 * otherwise, or as the day it is expected on. A condition's text.
 */
export function isAwaited(input: PlanInput): string {
  const { naming, texts } = input;
  const { columns, finalities } = texts.targets;
  const { statusDate } = naming.names;
  const said = `AND(${thisRow(columns.finality)}=${textLiteral(finalities.awaited)},NOT(${overdueCondition(input)}))`;
  const later = `N(${thisRow(columns.nextFigure)})>N(${statusDate}),N(${statusDate})>0`;
  return `AND(${thisRow(columns.target)}<>"",OR(${said},AND(${thisRow(columns.actual)}="",${later})))`;
}
