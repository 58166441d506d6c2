import { MOST_OF_SENTENCE, type Amendment, type Contract, type FigureAmendment } from "../contract";
import { isDatable, isInContract, isWithin, nameOf } from "./amendments";
import type { ContractChange } from "./contractChange";

/**
 * Who has decided an amendment, when, under which case number, and the day it holds from; the whole year without one.
 */
export type Decision = Pick<FigureAmendment, "by" | "decided" | "caseNumber" | "from">;

/**
 * A contract that keeps what a decision has replaced; amounts hold for the whole year, whatever the day. What belonged
 * to a year that the contract no longer has is not kept.
 * @param inUse the contract that is replaced, which still has the municipalities that leave
 * @param sentenceOf a change that is of no figure, in words that say what stood there before
 */
export function withAmendments(
  contract: Contract,
  changes: readonly ContractChange[],
  decision: Decision,
  inUse: Contract,
  sentenceOf: (change: ContractChange) => string,
): Contract {
  const { from: _from, ...decided } = decision;
  // Of another contract all is new; it is no amendment of this one.
  const others = inUse.id === contract.id ? changes.filter(isOfNoFigure) : [];
  const amendments = [
    ...(contract.amendments ?? []),
    ...figureAmendments(contract, changes, decision, inUse),
    ...others.map((change): Amendment => ({ kind: "other", of: shortened(sentenceOf(change)), ...decided })),
  ];
  return amendments.length === 0 ? contract : { ...contract, amendments };
}

/** Amendments that come and go say themselves whose they are. */
function isOfNoFigure(change: ContractChange): boolean {
  switch (change.kind) {
    case "target":
    case "funding":
    case "funding-total":
    case "amendment-added":
    case "amendment-removed":
    case "unit-undeclared":
    case "figure-undeclared":
      return false;
    case "other":
      return change.path[0] !== "amendments";
    default:
      return true;
  }
}

function shortened(sentence: string): string {
  return sentence.length <= MOST_OF_SENTENCE ? sentence : `${sentence.slice(0, MOST_OF_SENTENCE - 1)}…`;
}

/** The amendments that a decision makes of changed targets and amounts. */
export function figureAmendments(
  contract: Contract,
  changes: readonly ContractChange[],
  { from, ...decision }: Decision,
  inUse: Contract,
): FigureAmendment[] {
  const named = [...contract.municipalities, ...inUse.municipalities];
  return changes
    .flatMap((change): FigureAmendment[] => {
      switch (change.kind) {
        case "target": {
          const { measure: of, period } = change;
          const isDated = from !== undefined && isWithin(contract, period, from) && isDatable(contract, of);
          const day = isDated ? { from } : {};
          return [{ kind: "target", of, period, ...wasOf(change.from), ...decision, ...day }];
        }
        case "funding": {
          const of = named.find(({ name }) => name === change.municipality)?.code ?? change.municipality;
          const left = nameOf(contract, of, change.municipality);
          return [
            { kind: "funding", of, period: String(change.year), ...wasOf(change.from), ...left, ...decision },
          ];
        }
        case "funding-total":
          return [{ kind: "total", period: String(change.year), ...wasOf(change.from), ...decision }];
        default:
          return [];
      }
    })
    .filter(({ period }) => isInContract(contract, period));
}

function wasOf(was: number | undefined): { readonly was?: number } {
  return was === undefined ? {} : { was };
}
