import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { UsageError } from "./usageError";

/** Parses a command's words; what Node says of one that is wrong is English and long, so that ours stands for it. */
export function parseWords<Result>(
  words: readonly string[],
  usage: string,
  texts: CommandLineTexts,
  parse: () => Result,
): Result {
  try {
    return parse();
  } catch (error) {
    // The option that Node speaks of stands in quotes.
    const option = /'([^']+)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? words.join(" ");
    throw new UsageError(`${texts.badOption(option)} ${usage}`);
  }
}
