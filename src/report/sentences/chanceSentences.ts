import type { ChanceFacts } from "../chanceFacts";
import type { ReportFacts } from "../facts/reportFacts";
import type { Writing } from "../writing";
import { NOT_JUDGED } from "./spreadSentences";
import { sentence, type Sentence } from "./sentence";

const ONE_DECIMAL = { least: 1, most: 1 };

/** The effect of chance alone, beside the actual figures; it never stands for the contract's rule. */
export function chanceSentences(chance: ChanceFacts, facts: ReportFacts, writing: Writing): Sentence[] {
  const { numerals, texts } = writing;
  const words = texts.sentences;
  const { municipalities, monthsEnded, countedUntil } = facts;
  const below = municipalities.filter(({ position }) => position === "below");
  const figures = chance.municipalities.flatMap(({ compared, municipality: { individual } }) => [
    compared.cell,
    individual?.cell,
  ]);
  const [example] = chance.municipalities.toSorted((one, other) => one.compared.value - other.compared.value);
  return [
    sentence(
      words.chance({
        all: municipalities.length,
        low: chance.range.low,
        high: chance.range.high,
        mean: numerals.number(chance.mean, ONE_DECIMAL),
        below: below.length,
        judged: municipalities.filter(({ position }) => !NOT_JUDGED.includes(position)).length,
        when: monthsEnded === 12 ? words.atYearEnd : words.atDay(writing.day(countedUntil)),
      }),
      [...figures, ...municipalities.map(({ positionCell }) => positionCell)],
    ),
    chance.ownPace
      ? sentence(
          words.chanceOwnPace(
            numerals.percent(chance.ownPace.pace, ONE_DECIMAL),
            numerals.number(chance.ownPace.mean, ONE_DECIMAL),
            chance.ownPace.pace < 1,
          ),
          figures,
        )
      : sentence(words.chanceNoPace, figures),
    ...(example
      ? [
          sentence(
            words.chanceExample(
              numerals.number(example.compared.value, ONE_DECIMAL),
              Math.round(example.below * 100),
            ),
            // It is the smallest of them all.
            [example.compared.cell, ...chance.municipalities.map(({ compared }) => compared.cell)],
          ),
        ]
      : []),
    ...chance.municipalities.flatMap(({ municipality, compared, whole: { lowest, highest } }) =>
      lowest > highest ? [sentence(words.noWhole(municipality.name, highest, lowest), [compared.cell])] : [],
    ),
  ];
}
