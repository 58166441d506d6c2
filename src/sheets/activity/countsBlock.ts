import type { FigureKey } from "../../contract/figures";
import { yearFormat } from "../plan/yearFormulas";
import { cellAddress, rangeAddress } from "../plan/address";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, SECTION_HEADING } from "../plan/looks/looks";
import { DATE, WHOLE, YEAR } from "../plan/looks/numberFormats";
import { formula, type Block, type CellContent, type LookPlan, type NamePlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { countName, figureOfIncompleteKey, incompleteKey, type CountKey } from "./activityCounts";
import { figureEntries, furtherLabel } from "./figureEntries";
import { countFormula } from "./countFormula";
import { inSentence } from "./inSentence";
import { figuresLeftOut, rowsLeftOut } from "./leftOut";

const UNIQUE = [
  "uniqueIndividual",
  "uniqueCollective",
  "uniqueYoung",
  "uniqueUntil",
  "uniqueMissing",
  "uniqueLeftOut",
  "uniqueGuidances",
  "uniqueSpread",
  "spread",
  "uniqueValid",
  "undatedFirms",
  "unreadMeetings",
  "unreadGrowth",
  "undatedMeetings",
] as const satisfies readonly CountKey[];

/** Where the counts stand, the labels left of the values. */
interface CountsPlace {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
}

/** A line of the block: a count, the title of a group of counts, or what is left out of all years. */
interface CountLine {
  readonly label: string;
  readonly values: readonly CellContent[];
  readonly key?: CountKey;
  readonly isTitle?: true;
}

/** The labels of the counts, from the first line down. */
export function countLabels(input: PlanInput): readonly string[] {
  return countLines(input).map(({ label }) => label);
}

/**
 * The counts behind the measures' actuals, a column a year: guidances and unique firms apart, as a firm may have five
 * guidances. Each count has a name, by which formulas refer to it.
 */
export function countsBlock(
  input: PlanInput,
  { row, labelColumn, valueColumn }: CountsPlace,
): {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly nextRow: number;
} {
  const { years } = input.contract;
  const lines = countLines(input);
  const width = valueColumn - labelColumn + years.length;
  const yearLooks = years.map((year, index): LookPlan => ({
    address: cellAddress({ row, column: valueColumn + index }),
    look: { numberFormat: yearFormat(input.contract, year) },
  }));
  const values = (line: number, height = 1) =>
    rangeAddress({ row: row + line, column: valueColumn }, height, years.length);
  return {
    block: labelledBlock(
      { row, column: valueColumn },
      lines.map(({ label, values: cells }) => [label, ...cells] as const),
      labelColumn,
    ),
    names: lines.flatMap(({ key }, line): NamePlan[] =>
      key === undefined
        ? []
        : years.map((year, index) => ({
            name: countName(key, year),
            refersTo: cellAddress({ row: row + line, column: valueColumn + index }),
            local: true,
          })),
    ),
    looks: [
      { address: values(0, lines.length), look: { numberFormat: WHOLE, horizontal: "Right" } },
      ...lines.flatMap(({ key, isTitle }, line): LookPlan[] => [
        ...(isTitle
          ? [
              {
                address: rangeAddress({ row: row + line, column: labelColumn }, 1, width),
                look: line === 0 ? SECTION_HEADING : LABEL,
              },
              ...(line === 0 ? yearLooks : [{ address: values(line), look: { numberFormat: YEAR } }]),
            ]
          : []),
        ...(key === "uniqueUntil" ? [{ address: values(line), look: { numberFormat: DATE } }] : []),
      ]),
    ],
    nextRow: row + lines.length,
  };
}

function countLines(input: PlanInput): CountLine[] {
  const { years } = input.contract;
  const words = input.texts.targets.counts;
  const blanks = years.map(() => null);
  const figures = figureEntries(input).map(({ key }) => key);
  const counts = (keys: readonly CountKey[]): CountLine[] =>
    keys.map((key) => ({
      label: countLabel(input, key),
      values: years.map((year) => formula(countFormula(input, key, year))),
      key,
    }));
  const title = (label: string, values: readonly CellContent[] = blanks): CountLine => ({
    label,
    values,
    isTitle: true,
  });
  const ofAllYears = (label: string, text: string): CountLine => ({
    label,
    values: [formula(text), ...blanks.slice(1)],
  });
  return [
    title(words.title, years),
    ...counts(figures),
    title(words.unique),
    ...counts(UNIQUE),
    title(words.incomplete),
    ...counts(figures.map(incompleteKey)),
    ...counts(["lockedWithoutRow"]),
    ofAllYears(words.leftOut, rowsLeftOut(input)),
    ofAllYears(words.figuresLeftOut, figuresLeftOut(input)),
  ];
}

function countLabel(input: PlanInput, key: CountKey): string {
  const words: Readonly<Record<string, unknown>> = input.texts.targets.counts;
  const ours = words[key];
  if (typeof ours === "string") return ours;
  const figure = figureOfIncompleteKey(key);
  if (figure) return input.texts.targets.furtherIncomplete(inSentence(furtherLabel(input, figure)));
  return furtherLabel(input, key as FigureKey);
}
