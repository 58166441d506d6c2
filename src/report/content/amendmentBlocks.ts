import { amendedValues } from "../../contract/changes/amendments";
import { amendmentLine } from "../amendmentLine";
import { populationLine } from "../populationLine";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { text } from "./blocks";
import type { ContentBlock } from "./reportContent";

/** The contract's amendments, and populations that were replaced, with their decisions; nothing where there are none. */
export function amendmentBlocks(
  { contract, populationReplacements }: ReportFacts,
  { language, texts }: Writing,
): ContentBlock[] {
  const lines = [
    ...amendedValues(contract).map((each) => amendmentLine(contract, each, language)),
    ...populationReplacements.map((each) => populationLine(contract, each, language)),
  ].map(text);
  if (lines.length === 0) return [];
  return [{ kind: "text", text: texts.frame.amendments, isSubheading: true }, ...lines];
}
