import type { Unit } from "../../contract/contract";
import { isPercentage } from "../../contract/units";
import { developmentTexts } from "../../language/report/developmentTexts";
import type { Decimals } from "../../language/report/numerals";
import type { MeasureDevelopment } from "../development/development";
import type { CausePart } from "../development/divideByCause";
import { shownChange, type ShownDevelopment } from "../development/shownParts";
import type { Writing } from "../writing";

/** A change as it is written, and what it is made of. */
export interface WrittenChange {
  readonly shown: ShownDevelopment;
  readonly change: string;
  /** `+8 fra nye måneder, -3 fra eftermeldte tal`; blank where nothing has changed. */
  readonly parts: string;
}

interface ChangeWriting {
  readonly unit: Unit;
  /** How many decimals it is written with, where it is no share: these have one to three. */
  readonly decimals: Decimals;
  /** The news of a period: months, a figure of its own, or both figure and target. */
  readonly periodBrings: "months" | "figure" | "target";
  /** The things that it counted then and counts now, where these can differ. */
  readonly basis?: MeasureDevelopment["basis"] | undefined;
}

/** Words for a change in a measure's unit, rounded so that the parts add up. */
export function writtenChange(
  from: number,
  to: number,
  parts: readonly CausePart[],
  { unit, decimals, periodBrings, basis }: ChangeWriting,
  writing: Writing,
): WrittenChange {
  const isShare = isPercentage(unit);
  const places = isShare ? { least: 1, most: 3 } : decimals;
  const shown = shownChange(from, to, parts, { scale: isShare ? 100 : 1, ...places });
  const signed = (value: number) => {
    const number = writing.numerals.signed(value, { least: shown.decimals, most: shown.decimals });
    return isShare ? writing.texts.sentences.percentagePoints(number) : number;
  };
  const words = developmentTexts(writing.language);
  const periods = { months: words.causes.period, figure: words.newFigure, target: words.newPeriod };
  const causeText = (cause: CausePart["causes"][number]) => {
    if (cause === "basis" && basis?.from && basis.to && basis.from !== basis.to) {
      return words.otherBasis(basis.from, basis.to);
    }
    return cause === "period" ? periods[periodBrings] : words.causes[cause];
  };
  const texts = parts.flatMap(({ causes, amount }, index) => {
    if (amount.numerator === 0n) return [];
    const names = writing.numerals.list(causes.map(causeText));
    return [words.part(signed(shown.parts[index] ?? 0), causes.length > 1 ? words.together(names) : names)];
  });
  return { shown, change: signed(shown.change), parts: texts.join(", ") };
}
