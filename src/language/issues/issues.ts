import type { Language } from "../language";
import { danishIssues, type RuleId } from "./danishIssues";
import { englishIssues } from "./englishIssues";
import type { IssueTexts } from "./issueTexts";

export type { RuleId };

const texts: Readonly<Record<Language, IssueTexts<RuleId>>> = { da: danishIssues, en: englishIssues };

/** Each rule for entered figures in the reader's language. */
export function issueTexts(language: Language): IssueTexts<RuleId> {
  return texts[language];
}
