import { yearOf } from "../../calc/serialDate";
import { isCount } from "../../calc/isCount";
import type { Contract } from "../../contract/contract";
import { firstActivityRows } from "../check/firstActivityRows";
import type { ActivityFacts } from "../tables/activityFacts";
import type { JudgedYear } from "../tables/judgedYear";

/** What a measure of guided firms counts: unique firms where all of them are known, else guidances. */
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

/**
 * Measures that would be counted by another basis than now (docs/contract-reading.md, "Guidances are not firms").
 * @param existing rows of Aktivitet as they stand, which guidances are summed of
 */
export function basisChanges(
  contract: Contract,
  existing: readonly ActivityFacts[],
  countedUntil: number,
  { before, after }: { readonly before: readonly JudgedYear[]; readonly after: readonly JudgedYear[] },
): BasisChange[] {
  const find = firstActivityRows(existing);
  const counting = existing.filter(
    (facts) =>
      facts.month !== undefined &&
      facts.month <= countedUntil &&
      facts.resolvedMunicipality &&
      find(facts.month, facts.resolvedMunicipality) === facts,
  );
  return contract.measures.flatMap(({ id, actual }) => {
    if (actual.from !== "activity" || !actual.unique) return [];
    const { unique, figures } = actual;
    return contract.years.flatMap((year): BasisChange[] => {
      const ofYear = counting.filter(({ month }) => month !== undefined && yearOf(month) === year);
      const entered = ofYear.flatMap((facts) => figures.map((figure) => facts[figure]).filter(isCount));
      const sum = entered.reduce((total, figure) => total + figure, 0);
      const basisOf = (years: readonly JudgedYear[]): Basis => {
        const counts = years.find((each) => each.year === year)?.counts ?? {};
        const firms = unique.flatMap((column) => counts[column] ?? []);
        return firms.length === unique.length
          ? { of: "firms", count: firms.reduce((total, firm) => total + firm, 0) }
          : { of: "guidances", count: sum };
      };
      const [from, to] = [basisOf(before), basisOf(after)];
      return from.of !== to.of && entered.length > 0 ? [{ id, year, from, to }] : [];
    });
  });
}
