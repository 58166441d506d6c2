import { danishIssues } from "./danishIssues";
import { englishIssues } from "./englishIssues";
import type { IssueTexts } from "./issueTexts";
import type { Language } from "../language";

export type { IssueParts, IssueTexts, RuleTexts } from "./issueTexts";

const texts: Readonly<Record<Language, IssueTexts>> = { da: danishIssues, en: englishIssues };

/** Each rule for entered figures in the reader's language. */
export function issueTexts(language: Language): IssueTexts {
  return texts[language];
}
