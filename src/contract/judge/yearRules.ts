import type { Contract, Measure } from "../contract";
import { stepDays, stepsOf } from "../steps";
import { firstDayOf, yearLabel, yearLabels } from "../years";
import type { Path, ReportFault } from "./contractFault";

/** The years follow each other, and each has measures. */
export function judgeYears(contract: Contract, report: ReportFault): void {
  const { years, measures } = contract;
  const place = years.findIndex((year, index) => index > 0 && year !== (years[index - 1] ?? year) + 1);
  if (place > 0) {
    const [received = 0, before = 0] = [years[place], years[place - 1]];
    // Whatever stands in years that are not known yet is no cause of its own.
    const isTurned = received < before ? { before: String(before) } : {};
    report("year-gap", ["years", place], { received, expected: before + 1, ...isTurned });
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
  let isGapped = false;
  for (const year of years) {
    const steps = stepsOf(contract, measure, year);
    const words = { id, year: yearLabel(contract, year) };
    const where = [...at, "targets", String(year)];
    if (targets[year] && steps.length > 0)
      report("target-both", where, { ...words, step: steps[0]?.key ?? "" });
    if (!targets[year] && steps.length === 0 && !isEmptyYear(contract, year))
      report("target-missing", where, words);
    const gap = targets[year] || steps.length === 0 ? undefined : gapOf(contract, steps, year);
    if (!gap) continue;
    isGapped = true;
    report("steps-gap", [...at, "targets"], {
      ...words,
      steps: steps.map(({ key }) => key).join(", "),
      ...gap,
    });
  }
  const outside = (key: string, where: Path) =>
    report("target-outside", [...at, ...where, key], { key, id, years: yearLabels(contract) });
  Object.keys(targets)
    // Parts of another year are rather the cause of a gap in the contract's.
    .filter((key) => !belongs(contract, measure, key) && !(isGapped && stepDays(key)))
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

/** Days that keep steps from filling a year: missing, in two steps, or after its end. */
interface Gap {
  readonly gap: "lacking" | "twice" | "after";
  readonly first: string;
  readonly last: string;
}

/** The first gap between steps in order; `undefined` where each begins the day after the one before. */
function gapOf(
  contract: Contract,
  steps: readonly { readonly key: string; readonly first: string }[],
  year: number,
): Gap | undefined {
  const end = firstDayOf(contract, year + 1);
  let reached = firstDayOf(contract, year);
  for (const { key, first } of steps) {
    const next = stepDays(key)?.next ?? first;
    if (first > reached) return gap("lacking", reached, first);
    if (first < reached) return gap("twice", first, next < reached ? next : reached);
    reached = next;
  }
  if (reached === end) return undefined;
  return reached < end ? gap("lacking", reached, end) : gap("after", end, reached);
}

function gap(kind: Gap["gap"], first: string, next: string): Gap {
  return { gap: kind, first, last: new Date(Date.parse(next) - DAY).toISOString().slice(0, 10) };
}

const DAY = 86_400_000;
