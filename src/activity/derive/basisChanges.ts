import { figuresOf } from "../../contract/figures";
import type { Contract } from "../../contract/contract";
import type { YearSums } from "../check/countedRows";
import type { JudgedYear } from "../tables/judgedYear";

/** The basis on which a measure of guided firms counts: unique firms where all of them are known, else guidances. */
interface Basis {
  readonly of: "guidances" | "firms";
  readonly count: number;
}

/** A measure whose basis deriving would change. */
export interface BasisChange {
  /** The measure's number in the contract. */
  readonly id: string;
  readonly year: number;
  readonly from: Basis;
  readonly to: Basis;
}

/** The basis of each measure of guided firms, by year. */
export interface CountedYears {
  /** The table of years as it is judged. */
  readonly firms: readonly JudgedYear[];
  /** Guidances that count, by year. */
  readonly guidances: ReadonlyMap<number, YearSums>;
}

/** Measures that would be counted by another basis than now (docs/contract-reading.md, "Guidances are not firms"). */
export function basisChanges(
  { measures, years }: Contract,
  before: CountedYears,
  after: CountedYears,
): BasisChange[] {
  return measures.flatMap((measure) => {
    const { id, actual } = measure;
    if (actual.from !== "activity" || !actual.unique) return [];
    const { unique } = actual;
    const figures = figuresOf(measure);
    return years.flatMap((year): BasisChange[] => {
      const sumsOf = ({ guidances }: CountedYears) =>
        figures.flatMap((figure) => guidances.get(year)?.[figure] ?? []);
      const basisOf = (counted: CountedYears): Basis => {
        const counts = counted.firms.find((each) => each.year === year)?.counts ?? {};
        const firms = unique.flatMap((column) => counts[column] ?? []);
        return firms.length === unique.length
          ? { of: "firms", count: sum(firms) }
          : { of: "guidances", count: sum(sumsOf(counted)) };
      };
      const [from, to] = [basisOf(before), basisOf(after)];
      return from.of !== to.of && sumsOf(before).length > 0 ? [{ id, year, from, to }] : [];
    });
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
