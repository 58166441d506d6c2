import type { Amendment, Contract, FigureAmendment } from "../contract";
import { agreedTarget } from "../agreedTarget";
import { stepDays } from "../steps";
import { firstDayOf, yearWith } from "../years";

/**
 * A later reading of a contract with the amendments of the one in use: those that it does not know are kept, except
 * those of a year that it no longer has. Where the object of one has left the contract, its last amendment keeps the
 * value that it set.
 */
export function keepingAmendments(read: Contract, inUse: Contract): Contract {
  if (inUse.id !== read.id) return read;
  const { amendments: known = [] } = read;
  const all = mergedAmendments(inUse.amendments ?? [], known).filter(
    (each) => known.includes(each) || each.kind === "other" || isInContract(read, each.period),
  );
  const amendments = all.map((each, index) => {
    if (each.kind === "other") return each;
    const isLast = all.slice(index + 1).every((other) => amendedKey(other) !== amendedKey(each));
    const leaves = isLast && !each.became && hasPlace(inUse, each) && !hasPlace(read, each);
    const name = inUse.municipalities.find(({ code }) => code === each.of)?.name;
    const left = each.kind === "funding" && name !== undefined ? nameOf(read, each.of, name) : {};
    return leaves ? { ...each, ...left, became: targetOf(valueOf(inUse, each)) } : each;
  });
  const isSame = amendments.every((each) => known.includes(each));
  return isSame ? read : { ...read, amendments };
}

/**
 * An earlier list of amendments merged with a later one. Two of the same object and period are the same amendment where
 * they replaced the same value or, failing that, were decided on the same day, whatever else was corrected.
 */
function mergedAmendments(before: readonly Amendment[], now: readonly Amendment[]): readonly Amendment[] {
  const added = [...now];
  const take = (of: Amendment, valueOf: (each: Amendment) => unknown) => {
    const at = added.findIndex(
      (other) => amendedKey(other) === amendedKey(of) && valueOf(other) === valueOf(of),
    );
    return at < 0 ? undefined : added.splice(at, 1)[0];
  };
  const alike = before.map((each) => take(each, replacedBy));
  const kept = before.map((each, index) => alike[index] ?? take(each, ({ decided }) => decided) ?? each);
  // One that only the later list has may have been decided before.
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.decided.localeCompare(b.decided));
}

/** The figure that an amendment replaced, or the sentence that says it. */
function replacedBy(amendment: Amendment): unknown {
  return amendment.kind === "other" ? amendment.of : amendment.was;
}

/** Whether a contract still has the object of an amendment. */
export function hasPlace({ measures, municipalities }: Contract, { kind, of }: FigureAmendment): boolean {
  if (kind === "total") return true;
  return kind === "target"
    ? measures.some(({ id }) => id === of)
    : municipalities.some(({ code }) => code === of);
}

function targetOf(value: number | undefined): NonNullable<FigureAmendment["became"]> {
  return value === undefined ? { kind: "not-fixed" } : { kind: "fixed", value };
}

/** A municipality's name, where the contract no longer has it. */
export function nameOf(
  { municipalities }: Contract,
  of: string | undefined,
  name: string,
): { readonly name?: string } {
  return municipalities.some(({ code }) => code === of) ? {} : { name };
}

/** Whether a measure's target can apply from a day: amounts are always the year's. */
export function isDatable({ measures }: Contract, measure: string): boolean {
  return measures.find(({ id }) => id === measure)?.rule !== "amount";
}

/** Whether a day is in a whole year. */
export function isWithin(contract: Contract, period: string, day: string): boolean {
  const year = Number(period);
  return Number.isInteger(year) && day >= firstDayOf(contract, year) && day < firstDayOf(contract, year + 1);
}

/** Whether a year, or the year with a part of one, is the contract's. */
export function isInContract(contract: Contract, period: string): boolean {
  const days = stepDays(period);
  return contract.years.includes(days ? yearWith(contract, days.first) : Number(period));
}

/** An amendment and the value that it set, even where a later one has replaced that. */
export interface AmendedValue {
  readonly amendment: Amendment;
  /** `undefined` where nothing was fixed. */
  readonly to: number | undefined;
}

/** The amendments in their order, each with the value that it set. */
export function amendedValues(contract: Contract): AmendedValue[] {
  const { amendments = [] } = contract;
  return amendments.map((amendment, index) => {
    if (amendment.kind === "other") return { amendment, to: undefined };
    const later = amendments
      .slice(index + 1)
      .filter((other) => other.kind !== "other")
      .find((other) => amendedKey(other) === amendedKey(amendment));
    if (later) return { amendment, to: later.was };
    const { became } = amendment;
    const left = became?.kind === "fixed" ? became.value : undefined;
    return { amendment, to: became && !hasPlace(contract, amendment) ? left : valueOf(contract, amendment) };
  });
}

/** A key that amendments of the same object and period share. */
export function amendedKey(amendment: Amendment): string {
  const { kind, of = "" } = amendment;
  return [kind, of, kind === "other" ? "" : amendment.period].join(" ");
}

/** The contract's present value where an amendment was made. */
function valueOf(contract: Contract, { kind, of, period }: FigureAmendment): number | undefined {
  if (kind === "target") {
    const measure = contract.measures.find(({ id }) => id === of);
    return measure && agreedTarget(contract, measure, period);
  }
  const agreed = contract.funding?.byYear[period];
  if (agreed?.kind !== "fixed") return undefined;
  return kind === "total" ? agreed.total : agreed.rows?.find(({ code }) => code === of)?.amount;
}
