import { isoDay } from "../../activity/values/isoDay";
import { today } from "../../calc/serialDate";
import { withAmendments } from "../../contract/changes/withAmendments";
import { amendmentSentence } from "./amendmentSentence";
import { contractChanges } from "../../contract/changes/contractChanges";
import { keepingNames } from "../../contract/changes/formerNames";
import { replacePopulation } from "../../contract/changes/replacedPopulation";
import type { Contract } from "../../contract/contract";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import type { Population } from "../../contract/populationSchema";
import { listTexts } from "../../language/sheets/listTexts";
import { prepareUpdateTo, type ContractDecision, type PrepareUpdateOutcome } from "./prepareUpdate";
import type { Versions } from "./versions";

/**
 * The extent to which an update can be taken back: other inhabitants, or a contract that was corrected or amended.
 * Nothing of one that mended sheets alone, and nothing that came with a year, whose figures have no place without it.
 */
export function reversibleExtent({ before, after }: Versions): "all" | "years" | "nothing" {
  if (inKeyOrder(before.contract) !== inKeyOrder(after.contract)) {
    return JSON.stringify(before.contract.years) === JSON.stringify(after.contract.years) ? "all" : "years";
  }
  return inKeyOrder(before.population) !== inKeyOrder(after.population) && before.population
    ? "all"
    : "nothing";
}

/**
 * Compares the open workbook with what it would be with the contract and the inhabitants that it had before an update,
 * changing nothing. That contract comes as a version of its own, and those inhabitants in the place of the others, for
 * the workbook has had these; what was entered since stays as with any update.
 * @throws CommandFailure
 */
export async function prepareTakeBack({ before, after }: Versions): Promise<PrepareUpdateOutcome> {
  const isSame = inKeyOrder(before.contract) === inKeyOrder(after.contract);
  const earlier = { ...before.contract, version: after.contract.version + 1 };
  const contract = isSame
    ? after.contract
    : amendedBack(keepingNames(earlier, after.contract, "file"), { before, after });
  const prepared = await prepareUpdateTo(contract, populationBefore({ before, after }));
  const decision = decisionBack({ before, after });
  return prepared.kind === "proposal"
    ? { ...prepared, takesBack: true, ...(decision && { decision }) }
    : prepared;
}

/** A contract of before with all that was decided since, and a decision more for each that is taken back. */
function amendedBack(earlier: Contract, { before, after }: Versions): Contract {
  const decision = decisionBack({ before, after });
  if (!decision) return earlier;
  const { by, date: decided, caseNumber } = decision;
  const { amendments = [] } = after.contract;
  return withAmendments(
    { ...earlier, amendments },
    contractChanges(after.contract, earlier),
    { by, decided, ...(caseNumber !== "" && { caseNumber }) },
    after.contract,
    (change) => amendmentSentence(change, after.contract, earlier),
  );
}

/** Whose the decision is that is taken back, and when it is. */
function decisionBack({ before, after }: Versions): ContractDecision | undefined {
  const amendment = after.contract.amendments?.[before.contract.amendments?.length ?? 0];
  if (!amendment) return undefined;
  const by = listTexts(after.contract.language).details.takenBack(amendment.by);
  return { by, date: isoDay(today()), caseNumber: amendment.caseNumber ?? "", from: "" };
}

/** A decision is never dropped: the earlier figures replace those that replaced them. */
function populationBefore({ before, after }: Versions): Population | null {
  const replacement = after.population?.replaced?.at(-1);
  if (inKeyOrder(before.population) === inKeyOrder(after.population) || !before.population || !replacement)
    return after.population;
  const { format: _format, replaced: _replaced, ...former } = before.population;
  const { takenBack } = listTexts(after.contract.language).details;
  const { by, until } = replacement;
  return replacePopulation(after.population, former, { by: takenBack(by), decided: isoDay(today()), until });
}
