import { developmentTexts } from "../../language/report/developmentTexts";
import type { DevelopmentFacts } from "../development/developmentFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { developmentSentences, changedVerdictSentences } from "../sentences/developmentSentences";
import type { Writing } from "../writing";
import { tables, text, sentenceBlocks } from "./blocks";
import { developmentTable } from "./developmentTable";
import type { ContentBlock } from "./reportContent";

interface DevelopmentInput {
  readonly facts: ReportFacts;
  readonly writing: Writing;
  readonly development?: DevelopmentFacts | undefined;
}

/** The development of the figures since an earlier report; of the municipalities where they are for the recipient. */
export function developmentSection(
  { facts, writing, development }: DevelopmentInput,
  hasMunicipalities: boolean,
): ContentBlock[] {
  if (!development) return [text(developmentTexts(writing.language).notCompared)];
  const sentences = [
    ...developmentSentences(development, facts, writing),
    ...(hasMunicipalities ? changedVerdictSentences(development, facts, writing) : []),
  ];
  return [
    ...sentenceBlocks(sentences),
    ...tables(developmentTable(development, facts, hasMunicipalities, writing)),
  ];
}
