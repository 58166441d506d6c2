import { nearestNumber, rationalOf, type Rational } from "../../calc/rational";
import { basisDays } from "./basisDays";
import { CAUSES } from "./causes";
import { divideByCause, type CausePart } from "./divideByCause";
import { measureActual, measureDeviation, municipalityActual, municipalityDeviation } from "./exactValues";
import type { MeasureBasis, MunicipalityBasis, ReportBasis } from "./reportBasis";
import { versionsBetween } from "./versions";

/** A figure in an earlier report and today, and the difference by cause where both have one. */
export interface FigureDevelopment {
  readonly from: number | null;
  readonly to: number | null;
  readonly parts: readonly CausePart[] | undefined;
}

/** A statement as it was then and as it is now. */
export interface Transition<Said> {
  readonly from: Said;
  readonly to: Said;
}

export interface MeasureDevelopment {
  readonly id: string;
  readonly actual: FigureDevelopment;
  readonly deviation: FigureDevelopment;
  readonly countedAs: Transition<MeasureBasis["countedAs"]>;
  /** The things that it counts. */
  readonly basis: Transition<MeasureBasis["basis"]>;
}

interface MunicipalityDevelopment {
  readonly code: string;
  readonly name: string;
  readonly individual: FigureDevelopment;
  readonly deviation: FigureDevelopment;
  readonly position: Transition<MunicipalityBasis["position"]>;
}

export interface Development {
  /** Whether both are of one year: else no cause can be told from another. */
  readonly isSameYear: boolean;
  readonly measures: readonly MeasureDevelopment[];
  readonly municipalities: readonly MunicipalityDevelopment[];
}

/** How far computed and shown figures may lie apart, in shares of them: sheets compute with doubles. */
const ROUNDING = 1e-9;

/** The development of a report's figures since an earlier one; figures in one of them alone are left out. */
export function developmentBetween(before: ReportBasis, now: ReportBasis): Development {
  const isSameYear = basisDays(before).first === basisDays(now).first;
  const versions = isSameYear ? versionsBetween(before, now) : [before, now];
  const change = (shown: readonly [number | null, number | null], compute: Compute): FigureDevelopment => ({
    from: shown[0],
    to: shown[1],
    parts: divideByCause(exactVersions(shown, versions, compute)),
  });
  return {
    isSameYear,
    measures: now.measures.flatMap((after) => {
      const old = before.measures.find(({ id }) => id === after.id);
      if (!old) return [];
      const { id } = after;
      return [
        {
          id,
          actual: change([old.actual, after.actual], (basis) => measureActual(basis, id)),
          deviation: change([old.deviation, after.deviation], (basis) => measureDeviation(basis, id)),
          countedAs: { from: old.countedAs, to: after.countedAs },
          basis: { from: old.basis, to: after.basis },
        },
      ];
    }),
    municipalities: now.municipalities.flatMap((after) => {
      const old = before.municipalities.find(({ code }) => code === after.code);
      if (!old) return [];
      const { code, name } = after;
      return [
        {
          code,
          name,
          individual: change([old.individual, after.individual], (basis) => municipalityActual(basis, code)),
          deviation: change([old.deviation, after.deviation], (basis) => municipalityDeviation(basis, code)),
          position: { from: old.position, to: after.position },
        },
      ];
    }),
  };
}

type Compute = (basis: ReportBasis) => Rational | undefined;

/**
 * A figure in every version. What the reports show counts: where it is not what its cells come to, as when somebody has
 * typed over a formula, only the two ends are known.
 */
function exactVersions(
  [from, to]: readonly [number | null, number | null],
  versions: readonly ReportBasis[],
  compute: Compute,
): (Rational | undefined)[] {
  const computed = versions.map(compute);
  const [first, last] = [computed[0], computed.at(-1)];
  const isComputed = versions.length > CAUSES.length && isShown(first, from) && isShown(last, to);
  if (isComputed) return computed;
  const ends = [from, to].map((each) => (each === null ? undefined : rationalOf(each)));
  return [ends[0], ...Array.from({ length: CAUSES.length - 1 }, () => undefined), ends[1]];
}

function isShown(computed: Rational | undefined, shown: number | null): boolean {
  if (!computed || shown === null) return false;
  const value = nearestNumber(computed);
  return Math.abs(value - shown) <= ROUNDING * Math.max(1, Math.abs(value));
}
