import { shownText } from "../../language/shownText";
import type { Figure, Wording } from "../facts/figure";
import type { MeasureFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";

/** Notes needed to read a goal's figure: the things that it counts, and those that it could not take in. */
export function goalNotes(facts: MeasureFacts, writing: Writing): string[] {
  const { measure, basis, incomplete, actual, unusable } = facts;
  const { onlyLeftOut = 0, withLeftOut = 0, uncounted = [] } = facts;
  const { goalNotes: words, figureNotes } = writing.texts.sentences;
  const without = incomplete - onlyLeftOut;
  return [
    ...(unusable ? [words.unusable(measure.id, shownEntry(unusable, writing), unusable.cell)] : []),
    ...(actual && basis ? [words[basis](measure.id)] : []),
    ...uncounted.map(({ lack, of, count }) => figureNotes.uncounted[lack](measure.id, of, count.value)),
    ...(actual && without > 0 ? [words.incomplete(measure.id, without)] : []),
    ...(actual && withLeftOut > 0 ? [words.leftOut(measure.id, withLeftOut)] : []),
  ];
}

function shownEntry(entry: Figure | Wording, { numerals }: Writing): string {
  return "text" in entry ? shownText(entry.text, 40) : numerals.number(entry.value, { least: 0, most: 4 });
}
