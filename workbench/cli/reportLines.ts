import { sentencesOf, type MadeReport } from "../../src/commands/createReport";

/** A report's sentences, each a line; of several reports, each below its title. */
export function reportLines(reports: readonly MadeReport[]): string[] {
  return reports.flatMap(({ content }) => [
    ...(reports.length > 1 ? [content.title] : []),
    ...sentencesOf(content),
  ]);
}
