import { typedTexts } from "../../language/report/typedTexts";
import { EXPLANATION_PARTS, type Entered, type ExplanationFacts, type TypedFacts } from "../facts/typedFacts";
import { enteredDay } from "../sentences/typedSentences";
import type { Writing } from "../writing";
import { shownFigure, type ContentCell, type ContentTable } from "./reportContent";

/**
 * A person's explanation of a goal that is not met, and the parts missing from it, below what the figures say: what was
 * typed of the deviation may be another.
 */
export function explanationTable(
  byFigures: string | undefined,
  given: ExplanationFacts | undefined,
  { texts }: Writing,
): ContentTable {
  const { byFigures: heading, explanation, explanationMissing } = texts.frame;
  return {
    kind: "explanation",
    headers: [],
    rows: [
      ...(byFigures === undefined ? [] : [[heading, byFigures]]),
      ...EXPLANATION_PARTS.map((part) => [explanation[part], given?.[part]?.text ?? explanationMissing]),
    ],
  };
}

/** The circumstances of importance; absent where none is stated. */
export function circumstancesTable(
  { circumstances }: TypedFacts,
  writing: Writing,
): ContentTable | undefined {
  if (circumstances.length === 0) return undefined;
  const words = typedTexts(writing.language).circumstances;
  return {
    kind: "circumstances",
    headers: [words.date, words.matter, words.meaning],
    rows: circumstances.map(({ date, matter, meaning }) => [
      enteredDay(date, writing),
      matter?.text ?? "",
      meaning?.text ?? "",
    ]),
  };
}

/** Who has had the report, and when; absent where nothing of it is entered. */
export function wayTable({ way }: TypedFacts, writing: Writing): ContentTable | undefined {
  if (way.length === 0) return undefined;
  const words = typedTexts(writing.language).way;
  return {
    kind: "way",
    headers: [words.step, words.who, words.due, words.done, words.remark],
    rows: way.map(({ step, who, due, done, remark }) => [
      step.text,
      who?.text ?? "",
      shownDay(due),
      shownDay(done),
      remark?.text ?? "",
    ]),
  };
}

/** A day, or what stands in its place. */
function shownDay(entered: Entered): ContentCell {
  if (!entered) return null;
  return "value" in entered ? shownFigure(entered, { kind: "date" }) : entered.text;
}
