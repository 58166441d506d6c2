import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { HelpAsked, UsageError } from "./usageError";

/**
 * Parses a command's words; Node's message for a wrong one is English and long, so ours replaces it.
 * @throws HelpAsked where `--help` is among them
 * @throws UsageError
 */
export function parseWords<Result>(
  words: readonly string[],
  usage: string,
  texts: CommandLineTexts,
  parse: () => Result,
): Result {
  if (words.includes("--help")) throw new HelpAsked(usage);
  try {
    return parse();
  } catch (error) {
    // The option that Node refers to stands in quotes.
    const option = /'([^']+)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? words.join(" ");
    throw new UsageError(`${texts.badOption(option)} ${usage}`);
  }
}
