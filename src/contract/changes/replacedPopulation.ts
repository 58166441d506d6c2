import type { Contract } from "../contract";
import type { Inhabitants, Population, ReplacedPopulation } from "../populationSchema";
import { yearWith } from "../years";

/** Who has decided that other figures hold, when, under which case number, and from which of the contract's years on. */
export type PopulationDecision = Pick<ReplacedPopulation, "by" | "decided" | "caseNumber" | "until">;

/** A population with what it replaces; the first one that a workbook gets replaces none. */
export function replacePopulation(
  current: Population | null,
  fresh: Inhabitants,
  decision: PopulationDecision,
): Population {
  if (!current) return { format: 1, ...fresh };
  const { format, replaced = [], ...was } = current;
  return { format, ...fresh, replaced: [...replaced, { ...was, ...decision }] };
}

/** Figures that were replaced, and what came in their place. */
export interface PopulationReplacement {
  readonly was: ReplacedPopulation;
  readonly is: Inhabitants;
}

/** All replacements of a population, in the order in which they were decided. */
export function populationReplacements(population: Population | null): readonly PopulationReplacement[] {
  const { replaced = [] } = population ?? {};
  return replaced.flatMap((was, index) => {
    const is = replaced[index + 1] ?? population;
    return is ? { was, is } : [];
  });
}

/** A municipality's inhabitants before and after; `undefined` where nobody knew them. */
export interface InhabitantsChange {
  readonly municipality: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** All the contract's municipalities with their inhabitants by one source and by another. */
export function inhabitantsChanges(
  { municipalities }: Pick<Contract, "municipalities">,
  before: Inhabitants | null,
  after: Inhabitants,
): readonly InhabitantsChange[] {
  return municipalities.map(({ code, name }) => ({
    municipality: name,
    from: before?.inhabitants[code],
    to: after.inhabitants[code],
  }));
}

/** The sums of changes; `undefined` where one of what they sum is. */
export function inhabitantsInAll(
  changes: readonly InhabitantsChange[],
): Omit<InhabitantsChange, "municipality"> {
  const sum = (side: "from" | "to") =>
    changes.reduce<number | undefined>(
      (all, { [side]: each }) => (all !== undefined && each !== undefined ? all + each : undefined),
      0,
    );
  return { from: sum("from"), to: sum("to") };
}

/**
 * The years from which other figures may hold: the next, or by a decision the running one, which is the contract's
 * first or last outside of its years.
 * @param today `2026-11-29`
 */
export function yearsToHoldFrom(
  contract: Contract,
  today: string,
): { readonly next: number; readonly current: number } {
  const { years } = contract;
  const current = Math.min(Math.max(yearWith(contract, today), Math.min(...years)), Math.max(...years));
  return { next: current + 1, current };
}
