import { amendedValues } from "../../contract/amendments";
import { amendmentLine } from "../amendmentLine";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { text } from "./blocks";
import type { ContentBlock } from "./reportContent";

/** The contract's amendments with their decisions; nothing where there are none. */
export function amendmentBlocks({ contract }: ReportFacts, writing: Writing): ContentBlock[] {
  const lines = amendedValues(contract).map((each) => text(amendmentLine(contract, each, writing.language)));
  if (lines.length === 0) return [];
  return [{ kind: "text", text: writing.texts.frame.amendments, isSubheading: true }, ...lines];
}
