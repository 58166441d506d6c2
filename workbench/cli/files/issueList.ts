import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import { issueTexts } from "../../../src/language/issues/issues";
import type { Language } from "../../../src/language/language";
import { shownText } from "../../../src/language/shownText";
import type { issueLine } from "../../../src/commands/checkFile";

type IssueLine = ReturnType<typeof issueLine>;

/** Issues as a person reads them: grouped by rule with counts, errors first, a summary at the end. */
export function issueList(
  file: string,
  rows: number,
  issues: readonly IssueLine[],
  language: Language,
): string[] {
  const texts = checkTexts(language);
  const groups = new Map<IssueLine["rule"], IssueLine[]>();
  for (const issue of issues) {
    const group = groups.get(issue.rule);
    if (group) group.push(issue);
    else groups.set(issue.rule, [issue]);
  }
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return [
    ...[...groups].flatMap(([rule, group]) => [
      `${issueTexts(language).rules[rule].title} (${rule}): ${texts.severity[group[0]?.severity ?? "error"](group.length)}`,
      ...group.map(({ row, message }) => `  ${texts.place(row)}: ${message}`),
      "",
    ]),
    texts.summary(shownText(file), rows, errors, issues.length - errors),
  ];
}
