import { typedTexts } from "../../language/report/typedTexts";
import { explainedMeasures, explanationsNotOwed } from "../explanations";
import type { ReportFacts } from "../facts/reportFacts";
import { EXPLANATION_PARTS, type TypedFacts } from "../facts/typedFacts";
import { sentence } from "../sentences/sentence";
import { deviationLine } from "../sentences/goalLines";
import {
  circumstanceSentences,
  dialogueSentences,
  explanationSentences,
  missingExplanationSentences,
  waySentences,
} from "../sentences/typedSentences";
import type { Writing } from "../writing";
import { tables, text, sentenceBlocks, tableSentences } from "./blocks";
import type { ContentBlock } from "./reportContent";
import { circumstancesTable, explanationTable, wayTable } from "./typedTables";

/** A block for each goal that is not met, behind or explained, with what people have said of it. */
export function deviationSection(facts: ReportFacts, writing: Writing): ContentBlock[] {
  const explained = explainedMeasures(facts);
  if (explained.length === 0) return [text(writing.texts.frame.noDeviations)];
  return explained.flatMap((each): ContentBlock[] => {
    const { measure } = each;
    const line = deviationLine(each, facts, writing);
    const given = facts.typed.explanations.find((typed) => typed.measure === measure.id);
    return [
      { kind: "text", text: `${measure.id} ${measure.point}`, isSubheading: true },
      ...tables(explanationTable(line?.text, given, writing)),
      ...tableSentences([
        ...(line ? [line.sentence] : []),
        ...explanationSentences(given, writing),
        ...missingExplanationSentences(each, given, writing),
      ]),
    ];
  });
}

export function circumstancesSection(typed: TypedFacts, writing: Writing): ContentBlock[] {
  if (typed.circumstances.length === 0) return [text(writing.texts.frame.noCircumstances)];
  return [
    ...tables(circumstancesTable(typed, writing)),
    ...tableSentences(circumstanceSentences(typed.circumstances, writing)),
  ];
}

/** How far hearing and dialogue are, of the municipalities of which anything is entered. */
export function dialogueBlocks({ dialogue }: TypedFacts, writing: Writing): ContentBlock[] {
  if (dialogue.length === 0) return [];
  return [
    { kind: "text", text: typedTexts(writing.language).dialogueState, isSubheading: true },
    ...sentenceBlocks(dialogueSentences(dialogue, writing)),
  ];
}

/** Who has had the report, and when; nothing where nothing of it is entered. */
export function waySection(typed: TypedFacts, writing: Writing): ContentBlock[] {
  return [...tables(wayTable(typed, writing)), ...tableSentences(waySentences(typed.way, writing))];
}

/** Explanations that stand in no block: nobody can tell what of, or the goal does not deviate. */
export function unplacedExplanations(facts: ReportFacts, { language }: Writing): ContentBlock[] {
  const { unplaced } = facts.typed;
  const words = typedTexts(language);
  const notOwed = explanationsNotOwed(facts);
  const ids = notOwed.map(({ measure }) => measure).join(", ");
  const cells = notOwed.flatMap((each) => EXPLANATION_PARTS.map((part) => each[part]?.cell));
  return sentenceBlocks([
    ...(unplaced.length > 0 ? [sentence(words.unplaced(unplaced.length), unplaced)] : []),
    ...(notOwed.length > 0 ? [sentence(words.notOwed(ids), cells)] : []),
  ]);
}
