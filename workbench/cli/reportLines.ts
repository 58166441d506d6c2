import { sentencesOf, type MadeReport } from "../../src/commands/createReport";

/**
 * A report's sentences, each a line; of several reports, each below its title. Whose contract and which status it is
 * KKR's says in its first sentence, the others above it.
 */
export function reportLines(reports: readonly MadeReport[]): string[] {
  return reports.flatMap(({ content }) => [
    ...(reports.length > 1 ? [content.title] : []),
    ...(content.recipient === "kkr" ? [] : content.lines),
    ...sentencesOf(content),
  ]);
}
