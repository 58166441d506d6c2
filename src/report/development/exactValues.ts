import type { Days } from "../../calc/contractYear";
import { periodProgress } from "../../calc/period";
import {
  type Rational,
  ZERO,
  differenceOf,
  productOf,
  quotientOf,
  rationalOf,
  sumOf,
} from "../../calc/rational";
import type { FigureKey } from "../../contract/figures";
import { basisDays, basisMonth } from "./basisDays";
import type { MeasureBasis, MunicipalityBasis, ReportBasis, StepBasis } from "./reportBasis";
import { isSummed } from "./versions";

/** A measure's actual; `undefined` where there is none. */
export function measureActual(basis: ReportBasis, id: string): Rational | undefined {
  const measure = basis.measures.find((each) => each.id === id);
  if (!measure) return undefined;
  if (!isSummed(measure)) return measure.actual === null ? undefined : rationalOf(measure.actual);
  return sumOfMonths(basis, basis.municipalities, measure.sums ?? []);
}

/** A measure's actual less what it is compared with: its target, or the share of it that is due. */
export function measureDeviation(basis: ReportBasis, id: string): Rational | undefined {
  const measure = basis.measures.find((each) => each.id === id);
  const actual = measureActual(basis, id);
  const against = measure && comparedWith(measure, basis);
  return actual && against && differenceOf(actual, against);
}

/** A municipality's individual guidances; `undefined` where it has none. */
export function municipalityActual(basis: ReportBasis, code: string): Rational | undefined {
  const municipality = basis.municipalities.find((each) => each.code === code);
  return municipality && sumOfMonths(basis, [municipality], ["individual"]);
}

/** These less its share of the total, by population, that is due. */
export function municipalityDeviation(basis: ReportBasis, code: string): Rational | undefined {
  const municipality = basis.municipalities.find((each) => each.code === code);
  const actual = municipalityActual(basis, code);
  const target = municipality && populationShare(municipality, basis);
  if (!actual || !target) return undefined;
  return differenceOf(actual, productOf(target, shareCompared(municipality, basis)));
}

function sumOfMonths(
  { monthsEnded }: ReportBasis,
  municipalities: readonly MunicipalityBasis[],
  figures: readonly FigureKey[],
): Rational | undefined {
  const values = municipalities.flatMap(({ months }) =>
    figures.flatMap((figure) => (months[figure] ?? []).slice(0, monthsEnded).filter((each) => each !== null)),
  );
  // Counts are whole, so that doubles add them exactly.
  return values.length === 0 ? undefined : rationalOf(values.reduce((sum, each) => sum + each, 0));
}

function comparedWith(
  { target, steps, isCumulative }: MeasureBasis,
  basis: ReportBasis,
): Rational | undefined {
  if (target === null) return undefined;
  if (steps) return dueOfSteps(steps, isCumulative, basis);
  return isCumulative ? productOf(rationalOf(target), shareOfYear(basis)) : rationalOf(target);
}

/** Whole steps and the running one's share by days; of what does not add up the running step's, or the last's. */
function dueOfSteps(
  steps: readonly StepBasis[],
  isCumulative: boolean,
  { countedUntil }: ReportBasis,
): Rational {
  if (isCumulative) {
    return steps
      .map(({ first, last, target }) => productOf(rationalOf(target), shareOf({ first, last }, countedUntil)))
      .reduce(sumOf, ZERO);
  }
  const running = steps.find(({ last }) => countedUntil <= last) ?? steps.at(-1);
  return running ? rationalOf(running.target) : ZERO;
}

function populationShare(
  { inhabitants }: MunicipalityBasis,
  { individualTarget, municipalities }: ReportBasis,
): Rational | undefined {
  const all = municipalities.reduce((sum, each) => sum + (each.inhabitants ?? 0), 0);
  if (individualTarget === null || inhabitants === null || all === 0) return undefined;
  return productOf(rationalOf(individualTarget), quotientOf(rationalOf(inhabitants), rationalOf(all)));
}

/** The share of its target that a municipality is compared with: by the user's choice that of the months it has. */
function shareCompared({ months }: MunicipalityBasis, basis: ReportBasis): Rational {
  const { monthsEnded, comparesKnown, isFinal } = basis;
  const known = months.individual
    .slice(0, monthsEnded)
    .flatMap((each, month) => (each === null ? [] : [month]));
  if (!comparesKnown || isFinal || known.length === monthsEnded) return shareOfYear(basis);
  const days = known.reduce((sum, month) => {
    const { first, last } = basisMonth(basis, month + 1);
    return sum + last - first + 1;
  }, 0);
  const { first, last } = basisDays(basis);
  return quotientOf(rationalOf(days), rationalOf(last - first + 1));
}

function shareOfYear(basis: ReportBasis): Rational {
  return shareOf(basisDays(basis), basis.countedUntil);
}

/** The share of a period's days that have passed. */
function shareOf({ first, last }: Days, countedUntil: number): Rational {
  const progress = periodProgress(countedUntil, first, last);
  if ("fault" in progress) return ZERO;
  const elapsed = Math.min(Math.max(progress.elapsed, 0), progress.days);
  return quotientOf(rationalOf(elapsed), rationalOf(progress.days));
}
