import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** Where a figure counts something else than its measure says, or is compared with something else than is agreed. */
export function definitionSentences({ measures }: ReportFacts, writing: Writing): Sentence[] {
  const words = writing.texts.sentences.definitions;
  return measures.flatMap(({ measure: { id }, basis, actual, target, source }) => [
    ...(basis === "guidances" && actual ? [sentence(words.guidances(id), [actual.cell, source?.cell])] : []),
    ...(target.kind === "estimate"
      ? [sentence(words.estimate(id, target.method), [target.figure.cell])]
      : []),
    ...(target.kind === "reading"
      ? [
          sentence(words.reading(id, target.label.chosen.text), [
            target.figure.cell,
            target.label.chosen.cell,
          ]),
        ]
      : []),
  ]);
}
