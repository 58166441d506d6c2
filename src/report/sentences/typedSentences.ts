import { typedTexts } from "../../language/report/typedTexts";
import type {
  CircumstanceFacts,
  DialogueFacts,
  Entered,
  ExplanationFacts,
  TypedFacts,
  WayStepFacts,
} from "../facts/typedFacts";
import { EXPLANATION_PARTS } from "../facts/typedFacts";
import type { MeasureFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { sentence, type Sentence } from "./sentence";

/** The recommendation to the meeting in somebody's own words, a sentence a paragraph. */
export function typedRecommendation({ recommendation }: TypedFacts): Sentence[] | undefined {
  if (!recommendation) return undefined;
  const paragraphs = recommendation.text.split(/[\r\n]+/).filter((each) => each.trim());
  return paragraphs.map((text) => sentence(text.trim(), [recommendation.cell]));
}

/** The given parts of an explanation, a sentence each. */
export function explanationSentences(
  explanation: ExplanationFacts | undefined,
  { language }: Writing,
): Sentence[] {
  const words = typedTexts(language).explained;
  return EXPLANATION_PARTS.flatMap((part) => {
    const given = explanation?.[part];
    return explanation && given
      ? [sentence(closed(words[part](explanation.measure, given.text)), [given.cell])]
      : [];
  });
}

/** The missing parts of an explanation, with the figures for which it is due. */
export function missingExplanationSentences(
  { measure, target, toDate, actual, deviation }: MeasureFacts,
  explanation: ExplanationFacts | undefined,
  { language, texts }: Writing,
): Sentence[] {
  const { frame } = texts;
  const missing = EXPLANATION_PARTS.filter((part) => explanation?.[part] === undefined);
  if (missing.length === 0) return [];
  const parts =
    missing.length < EXPLANATION_PARTS.length ? missing.map((part) => frame.explanation[part]) : [];
  const text = typedTexts(language).notExplained(measure.id, frame.explanationMissing, parts);
  return [
    sentence(text, [
      actual?.cell,
      target.kind === "not-fixed" ? undefined : target.figure.cell,
      toDate?.cell,
      deviation?.cell,
    ]),
  ];
}

export function circumstanceSentences(
  circumstances: readonly CircumstanceFacts[],
  writing: Writing,
): Sentence[] {
  const words = typedTexts(writing.language);
  return circumstances.map(({ date, matter, meaning }) =>
    sentence(closed(words.circumstance(enteredDay(date, writing), matter?.text ?? "", meaning?.text ?? "")), [
      date?.cell,
      matter?.cell,
      meaning?.cell,
    ]),
  );
}

/** How far each municipality's hearing and dialogue are, and what came of them: what is entered and no more. */
export function dialogueSentences(dialogue: readonly DialogueFacts[], writing: Writing): Sentence[] {
  const words = typedTexts(writing.language).dialogue;
  const days = ["sent", "due", "invited", "held"] as const;
  const order = ["sent", "due", "reply", "correction", "invited", "held", "agreed"] as const;
  const isDay = (part: (typeof order)[number]): part is (typeof days)[number] =>
    days.some((each) => each === part);
  return dialogue.map((each) => {
    const given = order.filter((part) => each[part] !== undefined);
    const clauses = given.map((part) =>
      isDay(part) ? words[part](enteredDay(each[part], writing)) : words[part](open(each[part]?.text ?? "")),
    );
    const isTooEarly = isBefore(each.due, each.sent);
    return sentence(
      `${each.name}: ${[...clauses, ...(isTooEarly ? [words.dueBeforeSent] : [])].join("; ")}.`,
      given.map((part) => each[part]?.cell),
    );
  });
}

function isBefore(one: Entered, other: Entered): boolean {
  return Boolean(one && other && "value" in one && "value" in other && one.value < other.value);
}

/** The report's way, a sentence a step of which anything is known. */
export function waySentences(way: readonly WayStepFacts[], writing: Writing): Sentence[] {
  const words = typedTexts(writing.language).wayStep;
  return way.flatMap(({ step, who, due, done, remark }) => {
    const clauses = [
      ...(who ? [words.who(who.text)] : []),
      ...(due ? [words.due(enteredDay(due, writing))] : []),
      ...(done ? [words.done(enteredDay(done, writing))] : []),
      ...(remark ? [open(remark.text)] : []),
    ];
    if (clauses.length === 0) return [];
    return [
      sentence(`${step.text}: ${clauses.join("; ")}.`, [
        step.cell,
        who?.cell,
        due?.cell,
        done?.cell,
        remark?.cell,
      ]),
    ];
  });
}

/** A day, or what stands in its place; blank where nothing does. */
export function enteredDay(entered: Entered, { day }: Writing): string {
  if (!entered) return "";
  return "value" in entered ? day(entered.value) : entered.text;
}

/** A text without its full stop, on one line. */
function open(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

/** A text on one line that ends as a sentence does. */
function closed(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
