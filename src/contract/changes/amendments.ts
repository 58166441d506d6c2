import type { Amendment, Contract } from "../contract";
import type { ContractChange } from "./contractChange";
import { firstDayOf } from "../years";

/** Who has decided an amendment, when, under which case number, and the day it holds from; the whole year without one. */
export type Decision = Pick<Amendment, "by" | "decided" | "caseNumber" | "from">;

/** A contract with what a decision has replaced in it; amounts are the year's, from whichever day. */
export function withAmendments(
  contract: Contract,
  changes: readonly ContractChange[],
  { from, ...decision }: Decision,
): Contract {
  const replaced = changes.flatMap((change): Amendment[] => {
    switch (change.kind) {
      case "target": {
        const day = from !== undefined && isWithin(contract, change.period, from) ? { from } : {};
        const { measure: of, period } = change;
        return [{ kind: "target", of, period, ...wasOf(change.from), ...decision, ...day }];
      }
      case "funding": {
        const period = String(change.year);
        const of = contract.municipalities.find(({ name }) => name === change.municipality)?.code;
        return of === undefined ? [] : [{ kind: "funding", of, period, ...wasOf(change.from), ...decision }];
      }
      case "funding-total":
        return [{ kind: "total", period: String(change.year), ...wasOf(change.from), ...decision }];
      default:
        return [];
    }
  });
  return replaced.length === 0
    ? contract
    : { ...contract, amendments: [...(contract.amendments ?? []), ...replaced] };
}

/** A later reading of a contract with what is kept of its amendments: what it does not know of is not lost. */
export function keepingAmendments(read: Contract, inUse: Contract): Contract {
  const { amendments = [] } = read;
  const later = inUse.id === read.id ? (inUse.amendments ?? []).slice(amendments.length) : [];
  return later.length === 0 ? read : { ...read, amendments: [...amendments, ...later] };
}

function wasOf(was: number | undefined): { readonly was?: number } {
  return was === undefined ? {} : { was };
}

/** Whether a day is in a whole year, past its first. */
export function isWithin(contract: Contract, period: string, day: string): boolean {
  const year = Number(period);
  return Number.isInteger(year) && day > firstDayOf(contract, year) && day < firstDayOf(contract, year + 1);
}

/** What an amendment replaced and what it put there, which a later one of the same has replaced again. */
export interface AmendedValue {
  readonly amendment: Amendment;
  /** `undefined` where nothing was fixed. */
  readonly to: number | undefined;
}

/** The amendments in their order, each with what holds, or held, by it. */
export function amendedValues(contract: Contract): AmendedValue[] {
  const { amendments = [] } = contract;
  return amendments.map((amendment, index) => {
    const later = amendments.slice(index + 1).find((other) => keyOf(other) === keyOf(amendment));
    return { amendment, to: later ? later.was : valueOf(contract, amendment) };
  });
}

function keyOf({ kind, of = "", period }: Amendment): string {
  return [kind, of, period].join(" ");
}

/** What the contract says now where an amendment was made. */
function valueOf({ measures, funding }: Contract, { kind, of, period }: Amendment): number | undefined {
  if (kind === "target") {
    const target = measures.find(({ id }) => id === of)?.targets[period];
    return target?.kind === "fixed" ? target.value : undefined;
  }
  const agreed = funding?.byYear[period];
  if (agreed?.kind !== "fixed") return undefined;
  return kind === "total" ? agreed.total : agreed.rows?.find(({ code }) => code === of)?.amount;
}
