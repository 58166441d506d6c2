import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** The unit that one guidance is counted as: where it is measured by a span, the contract does not say. */
export function guidanceSentence({ contract, guidanceUnit }: ReportFacts, writing: Writing): Sentence[] {
  if (!contract.band) return [];
  const { kind, cell } = guidanceUnit;
  return [sentence(writing.texts.sentences.guidanceUnit[kind], [cell])];
}
