import type { Contract, Measure } from "../contract";
import { stepDays, stepsOf } from "../steps";
import { firstDayOf, yearLabel, yearLabels } from "../years";
import type { Path, ReportFault } from "./contractFault";

/** The years follow each other, and each has measures. */
export function judgeYears(contract: Contract, report: ReportFault): void {
  const { years, measures } = contract;
  const gap = years.findIndex((year, index) => index > 0 && year !== (years[index - 1] ?? year) + 1);
  if (gap > 0) {
    const [received = 0, before = 0] = [years[gap], years[gap - 1]];
    // Whatever stands in years that are not known yet is no cause of its own.
    report("year-gap", ["years", gap], { received, expected: before + 1 });
    return;
  }
  years.forEach((year, index) => {
    if (isEmptyYear(contract, year))
      report("year-empty", ["years", index], { year: yearLabel(contract, year) });
  });
  measures.forEach((measure, index) => judgeTargets(contract, measure, ["measures", index], report));
}

/** Whether no measure says anything of a year. */
export function isEmptyYear(contract: Contract, year: number): boolean {
  return contract.measures.every(
    ({ targets }) => !targets[year] && stepsOf(contract, { targets }, year).length === 0,
  );
}

/** A measure has each year's target, or steps that fill the year; none of another year. */
function judgeTargets(contract: Contract, measure: Measure, at: Path, report: ReportFault): void {
  const { years } = contract;
  const { targets, nextFigure = {}, readings = [], id } = measure;
  for (const year of years) {
    const steps = stepsOf(contract, measure, year);
    const words = { id, year: yearLabel(contract, year) };
    const where = [...at, "targets", String(year)];
    if (targets[year] && steps.length > 0)
      report("target-both", where, { ...words, step: steps[0]?.key ?? "" });
    if (!targets[year] && steps.length === 0 && !isEmptyYear(contract, year))
      report("target-missing", where, words);
    if (!targets[year] && steps.length > 0 && !fillsYear(contract, steps, year)) {
      report("steps-gap", [...at, "targets"], { ...words, steps: steps.map(({ key }) => key).join(", ") });
    }
  }
  const outside = (key: string, where: Path) =>
    report("target-outside", [...at, ...where, key], { key, id, years: yearLabels(contract) });
  Object.keys(targets)
    .filter((key) => !belongs(contract, measure, key))
    .forEach((key) => outside(key, ["targets"]));
  const isOther = (key: string) => !years.includes(Number(key));
  Object.keys(nextFigure)
    .filter(isOther)
    .forEach((key) => outside(key, ["nextFigure"]));
  readings.forEach((reading, index) =>
    Object.keys(reading.targets)
      .filter(isOther)
      .forEach((key) => outside(key, ["readings", index, "targets"])),
  );
}

function belongs(contract: Contract, measure: Measure, key: string): boolean {
  return stepDays(key)
    ? contract.years.some((year) => stepsOf(contract, measure, year).some((step) => step.key === key))
    : contract.years.includes(Number(key));
}

/** Whether each step begins the day after the one before, from the year's first day to its last. */
function fillsYear(
  contract: Contract,
  steps: readonly { key: string; first: string }[],
  year: number,
): boolean {
  const end = steps.reduce<string | undefined>(
    (reached, { key, first }) => (reached === first ? stepDays(key)?.next : undefined),
    firstDayOf(contract, year),
  );
  return end === firstDayOf(contract, year + 1);
}
