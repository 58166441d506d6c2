import { DATE_ORDERS, type DateOrder } from "../../../src/commands/checkFile";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { UsageError } from "./usageError";

/** The order of days and months that `--date-order` names; any other word is refused. */
export function dateOrderOption(word: string | undefined, texts: CommandLineTexts): DateOrder | undefined {
  if (word === undefined) return undefined;
  const order = DATE_ORDERS.find((each) => each === word);
  if (!order) throw new UsageError(texts.notDateOrder(word, DATE_ORDERS));
  return order;
}
