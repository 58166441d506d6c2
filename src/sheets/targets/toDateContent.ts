import { stepTargets, type StepTarget } from "../../contract/stepTargets";
import { textLiteral, thisRow } from "../plan/formulas";
import { formula, type CellContent } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { isFinalFor } from "../plan/looks/reportConditions";
import { yearPeriod } from "../plan/yearFormulas";
import { addsUp, type TargetRow } from "./targetRow";

/**
 * The part of a target due by the day that figures are counted to, until the figure is final. Without targets within
 * the year it is the year's by days, of what adds up; with these, whole steps in full and the running one by days, and
 * of what does not add up the running step's.
 */
export function toDateContent(input: PlanInput, row: TargetRow): CellContent {
  const { contract, naming, texts } = input;
  const { countedUntil } = naming.names;
  const { columns, finalities } = texts.targets;
  const [target, year] = [thisRow(columns.target), thisRow(columns.year)];
  const steps = stepTargets(contract, row.measure, row.year);
  if (!addsUp(row) && steps.length === 0) return null;
  const { start, end } = yearPeriod(contract, year);
  const due =
    steps.length === 0
      ? `KKR.TODATE(${target},${countedUntil},${start},${end})`
      : addsUp(row)
        ? steps.map((step) => dueOf(step, countedUntil)).join("+")
        : running(steps, countedUntil);
  const finality = `${thisRow(columns.finality)}=${textLiteral(finalities.final)}`;
  return formula(`IF(OR(${target}="",${countedUntil}="",${isFinalFor(input, year)},${finality}),"",${due})`);
}

function dueOf({ value, first, next }: StepTarget, countedUntil: string): string {
  return `KKR.TODATE(${value},${countedUntil},${day(first)},${day(next)}-1)`;
}

/** The last step's that has begun; before the year the first's. */
function running(steps: readonly StepTarget[], countedUntil: string): string {
  return steps.reduceRight(
    (later, { value, next }) =>
      later === "" ? String(value) : `IF(${countedUntil}<${day(next)},${value},${later})`,
    "",
  );
}

function day(date: string): string {
  return `DATE(${date.split("-").map(Number).join(",")})`;
}
