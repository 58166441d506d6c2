import { isoDay } from "../../activity/values/isoDay";
import { today } from "../../calc/serialDate";
import { keepingNames } from "../../contract/changes/formerNames";
import { replacePopulation } from "../../contract/changes/replacedPopulation";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import type { Population } from "../../contract/populationSchema";
import { listTexts } from "../../language/sheets/listTexts";
import { prepareUpdateTo, type PrepareUpdateOutcome } from "./prepareUpdate";
import type { Versions } from "./versions";

/**
 * What of an update can be taken back: other inhabitants, or a contract that was corrected. Nothing of one that mended
 * sheets alone, and nothing that was decided as an amendment, which another decision replaces, or came with a year.
 */
export function whatToTakeBack({ before, after }: Versions): "all" | "decided" | "nothing" {
  if (inKeyOrder(before.contract) !== inKeyOrder(after.contract)) {
    const [was, is] = [before, after].map(({ contract: { amendments = [], years } }) =>
      JSON.stringify([amendments, years]),
    );
    return was === is ? "all" : "decided";
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
  const contract = isSame ? after.contract : keepingNames(earlier, after.contract, "file");
  return prepareUpdateTo(contract, populationBefore({ before, after }));
}

/** What was decided is never dropped: the figures of before replace those that replaced them. */
function populationBefore({ before, after }: Versions): Population | null {
  const replacement = after.population?.replaced?.at(-1);
  if (inKeyOrder(before.population) === inKeyOrder(after.population) || !before.population || !replacement)
    return after.population;
  const { format: _format, replaced: _replaced, ...held } = before.population;
  const { takenBack } = listTexts(after.contract.language).told;
  const { by, until } = replacement;
  return replacePopulation(after.population, held, { by: takenBack(by), decided: isoDay(today()), until });
}
