import type { Contract } from "../contract";
import { exists } from "../judge/dateRule";
import { stepDays } from "../steps";
import { firstDayOf } from "../years";
import { amendedKey, isDatable, isInContract } from "./amendments";
import type { ContractChange } from "./contractChange";
import { figureAmendments } from "./withAmendments";

/** A decision as written, blank where nothing was; days as `2026-07-01`. */
export interface WrittenDecision {
  readonly by: string;
  readonly date: string;
  readonly from: string;
}

/** Why a decision cannot be kept as it was written; nothing of it is ever left out without a word. */
export type DecisionFault =
  /** Who decided it, or when, but not both. */
  | "half"
  /** The day it holds from, but not who decided it and when. */
  | "from-undecided"
  | "no-day"
  /** The same was changed by a later decision: the last one in order holds, and this would take its place. */
  | "before-another"
  /** Nothing changes that can hold from a day. */
  | "from-no-target"
  /** The day is in no year whose target changes, or after one. */
  | "from-outside"
  /** The target of a part of a year holds for all of it. */
  | "from-step";

/** The first thing that keeps a decision from being kept with changes; `undefined` where nothing does. */
export function decisionFault(
  contract: Contract,
  changes: readonly ContractChange[],
  { by, date, from }: WrittenDecision,
): DecisionFault | undefined {
  const [isBy, isDated] = [by.trim() !== "", date !== ""];
  if (from !== "" && !(isBy && isDated)) return "from-undecided";
  if (isBy !== isDated) return "half";
  if ([date, from].some((day) => day !== "" && !exists(day))) return "no-day";
  if (isDated && isBeforeAnother(contract, changes, by, date)) return "before-another";
  return from === "" ? undefined : fromFault(contract, changes, from);
}

function isBeforeAnother(
  contract: Contract,
  changes: readonly ContractChange[],
  by: string,
  date: string,
): boolean {
  const { amendments: known = [] } = contract;
  const later = new Set(known.filter(({ decided }) => decided > date).map(amendedKey));
  const own = figureAmendments(contract, changes, { by, decided: date }, contract);
  return own.some((amendment) => later.has(amendedKey(amendment)));
}

function fromFault(
  contract: Contract,
  changes: readonly ContractChange[],
  from: string,
): DecisionFault | undefined {
  const spans = changes.flatMap((change) => {
    if (change.kind !== "target" || !isDatable(contract, change.measure)) return [];
    if (!isInContract(contract, change.period)) return [];
    const [step, year] = [stepDays(change.period), Number(change.period)];
    return step
      ? { ...step, isStep: true }
      : { first: firstDayOf(contract, year), next: firstDayOf(contract, year + 1), isStep: false };
  });
  if (spans.length === 0) return "from-no-target";
  if (spans.some(({ isStep, first }) => isStep && from > first)) return "from-step";
  const isPast = spans.some(({ next }) => from >= next);
  return isPast || spans.every(({ first }) => from < first) ? "from-outside" : undefined;
}
