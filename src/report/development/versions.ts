import type { FigureKey } from "../../contract/figures";
import type { MeasureBasis, MunicipalityBasis, ReportBasis } from "./reportBasis";

/**
 * The versions of a report from an earlier one to one of today, both included: each takes over what one more cause has
 * changed, in the order of `CAUSES`. Both are of the same year.
 */
export function versionsBetween(before: ReportBasis, now: ReportBasis): readonly ReportBasis[] {
  const until = before.monthsEnded;
  const { year, countedUntil, monthsEnded, isFinal, individualTarget, comparesKnown } = now;
  const corrected = withMeasures(
    withMonths(before, now, (old, given, month) =>
      month < until && old !== null && given !== null ? given : old,
    ),
    now,
    correctedActual,
  );
  const lapsed = withMonths(corrected, now, (old, given, month) =>
    month < until && given === null ? null : old,
  );
  const late = withMonths(lapsed, now, (old, given, month) => (month < until ? given : old));
  const later = withMeasures(
    withMonths({ ...late, year, countedUntil, monthsEnded, isFinal }, now, (_, given) => given),
    now,
    actualOfPeriod,
  );
  const peopled: ReportBasis = { ...later, municipalities: withInhabitants(later, now) };
  const agreed = withMeasures(peopled, now, agreedTarget);
  const chosen = withMeasures(
    { ...agreed, individualTarget, comparesKnown },
    now,
    (old, { target, steps }) => ({
      ...old,
      target,
      steps,
    }),
  );
  return [before, corrected, lapsed, late, later, peopled, agreed, chosen, now];
}

/** Whether a measure's actual is the sum of months. */
export function isSummed({ sums, basis }: MeasureBasis): boolean {
  return sums !== null && basis !== "firms";
}

/**
 * A figure that was typed in is corrected where it is still of the same day; one of another day leaves the old
 * one as it was. Unique firms are counted anew each time, and where nobody knows the day, nobody can tell.
 */
function correctedActual(old: MeasureBasis, now: MeasureBasis): MeasureBasis {
  if (isSummed(old) || (old.actual === now.actual && old.basis === now.basis)) return old;
  const isKnown = old.asOf !== null && now.asOf !== null && old.basis === now.basis;
  if (isKnown && old.asOf === now.asOf) return { ...old, actual: now.actual };
  return isKnown && old.basis !== "firms" ? old : { ...old, actual: null };
}

/** The new period's figure, where it still counts the same. */
function actualOfPeriod(old: MeasureBasis, now: MeasureBasis): MeasureBasis {
  return { ...old, actual: old.basis === now.basis ? now.actual : null, asOf: now.asOf };
}

function agreedTarget(old: MeasureBasis, { isAgreed, target, steps }: MeasureBasis): MeasureBasis {
  if (isAgreed) return { ...old, isAgreed, target, steps };
  return old.isAgreed ? { ...old, isAgreed, target: null, steps: undefined } : old;
}

function withMeasures(
  basis: ReportBasis,
  now: ReportBasis,
  changed: (old: MeasureBasis, now: MeasureBasis) => MeasureBasis,
): ReportBasis {
  const measures = basis.measures.map((old) => {
    const given = now.measures.find(({ id }) => id === old.id);
    return given ? changed(old, given) : old;
  });
  return { ...basis, measures };
}

type Month = number | null;

const MONTHS = 12;

/** @param chosen which of the two stands in a month, counted from 0 */
function withMonths(
  basis: ReportBasis,
  now: ReportBasis,
  chosen: (old: Month, now: Month, month: number) => Month,
): ReportBasis {
  return {
    ...basis,
    municipalities: basis.municipalities.map((old) => {
      const given = now.municipalities.find(({ code }) => code === old.code);
      if (!given) return old;
      const merged = (figure: FigureKey) =>
        Array.from({ length: MONTHS }, (_, month) =>
          chosen(old.months[figure]?.[month] ?? null, given.months[figure]?.[month] ?? null, month),
        );
      const figures = Object.keys({ ...old.months, ...given.months }) as FigureKey[];
      const months = Object.fromEntries(figures.map((figure) => [figure, merged(figure)]));
      return { ...old, months: { ...old.months, ...months } };
    }),
  };
}

function withInhabitants({ municipalities }: ReportBasis, now: ReportBasis): MunicipalityBasis[] {
  return municipalities.map((old) => {
    const given = now.municipalities.find(({ code }) => code === old.code);
    return given ? { ...old, inhabitants: given.inhabitants } : old;
  });
}
