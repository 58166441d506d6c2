import { textLiteral, thisRow } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";
import { isFinalFor } from "../plan/reportConditions";

/** Whether a measure's figure is final: by its own word, else as the report is. A condition's text. */
export function isFigureFinal(input: PlanInput): string {
  const { columns, finalities } = input.texts.targets;
  const said = thisRow(columns.finality);
  const ofReport = isFinalFor(input, thisRow(columns.year));
  return `IF(${said}="",${ofReport},${said}=${textLiteral(finalities.final)})`;
}

/** Whether there is a target, but the figure comes later: by its word, or as the day it is expected on. A condition's text. */
export function isAwaited({ naming, texts }: PlanInput): string {
  const { columns, finalities } = texts.targets;
  const { statusDate } = naming.names;
  const said = `${thisRow(columns.finality)}=${textLiteral(finalities.awaited)}`;
  const later = `N(${thisRow(columns.nextFigure)})>N(${statusDate}),N(${statusDate})>0`;
  return `AND(${thisRow(columns.target)}<>"",OR(${said},AND(${thisRow(columns.actual)}="",${later})))`;
}
