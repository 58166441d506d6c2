import { figureKindOf } from "../../contract/contract";
import { shownUnit } from "../../contract/shownUnit";
import { yearLabel } from "../../contract/years";
import type { Column } from "../plan/column";
import { thisRow } from "../plan/formulas";
import { MUTED } from "../plan/looks/looks";
import { computedFormat, DATE, TEXT, valueFormat } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { yearFormat, yearPeriod } from "../plan/yearFormulas";
import { actualValidation, dateValidation } from "../plan/validation";
import {
  actualContent,
  longestSource,
  ruleText,
  sourceContent,
  targetContent,
  unitContent,
} from "./targetContents";
import { toDateContent } from "./toDateContent";
import { factColumns, lastYearColumn } from "./factColumns";
import { targetNote } from "./targetNote";
import { countsFirms, isEntered, uniqueUntil, type TargetRow } from "./targetRow";
import { shareColumns, verdictColumns } from "./verdictColumns";

/** In points; the sheets are written in 11. */
const EXPLANATION_SIZE = 9;
/** How wide a bold digit of 14 points is beside one of 11. */
const YEAR_LETTER = 1.4;
const RIGHT = { horizontal: "Right" } as const;
const WRAPPED = { wrap: true } as const;
const WRAPPED_INDENTED = { wrap: true, horizontal: "Left", indent: 1 } as const;

/**
 * The columns of a table of targets, in their order: what is read most first, then what has to be known of the actual
 * and is typed beside it, what identifies the measure in the contract, and last the explanation.
 */
export function targetColumns(input: PlanInput): Column<TargetRow>[] {
  return [
    ...measureColumns(input),
    ...figureColumns(input),
    ...verdictColumns(input),
    ...shareColumns(input),
    lastYearColumn(input),
    ...sourceColumns(input),
    ...factColumns(input),
    ...contractColumns(input),
    explanationColumn(input),
  ];
}

/** A year's heading stands in the first column, and what stands beside it would cut it. */
function yearHeadingWidth({ contract }: PlanInput, year: number): number {
  return Math.ceil(yearLabel(contract, year).length * YEAR_LETTER);
}

/** The columns of the measure itself. */
function measureColumns(input: PlanInput): Column<TargetRow>[] {
  const words = input.texts.targets.columns;
  return [
    {
      header: words.id,
      characters: Math.max(6, ...input.contract.years.map((year) => yearHeadingWidth(input, year))),
      content: ({ measure }) => measure.id,
      format: TEXT,
      look: { bold: true },
    },
    { header: words.point, characters: 40, content: ({ measure }) => measure.point, look: WRAPPED },
    {
      header: words.unit,
      characters: 12,
      content: (row) => unitContent(input, row),
      look: { color: MUTED },
    },
  ];
}

/** Target and actual. */
function figureColumns(input: PlanInput): Column<TargetRow>[] {
  const { texts } = input;
  const words = texts.targets.columns;
  return [
    {
      header: words.target,
      characters: 11,
      content: (row) => targetContent(input, row),
      format: ({ measure }) => targetFormat(input, measure),
      look: RIGHT,
    },
    {
      header: words.toDate,
      characters: 10,
      content: (row) => toDateContent(input, row),
      format: ({ measure }) => computedFormat(shownUnit(input.contract, measure.unit)),
      look: RIGHT,
    },
    {
      header: words.actual,
      // Its longest is a figure behind the word that it is older than it should be.
      characters: 14,
      content: (row) => actualContent(input, row),
      input: isEntered,
      validation: (address, { measure }) => ({
        ...actualValidation(input, address, measure),
        ...hintOf(input, measure),
      }),
      format: ({ measure }) => valueFormat(shownUnit(input.contract, measure.unit)),
      look: RIGHT,
    },
  ];
}

/** Above zero is no number that can be reached: 0.0 would be one. */
function targetFormat({ contract, texts }: PlanInput, { rule, unit }: TargetRow["measure"]): string {
  const format = valueFormat(shownUnit(contract, unit));
  return rule === ">" ? `${format};-${format};"${texts.targets.aboveZero}"` : format;
}

/** The most characters that Excel shows beside a cell. */
const LONGEST_HINT = 255;

/** A hint with the definition, the contract's remark and, where there is room, how it is judged before it is final. */
function hintOf({ texts }: PlanInput, measure: TargetRow["measure"]): { readonly hint?: string } {
  const said = [measure.definition, measure.note].filter((each) => each !== undefined).join(" ");
  const whole = `${said} ${texts.targets.judgedAs[figureKindOf(measure)]}`.trim();
  return { hint: whole.length > LONGEST_HINT ? said : whole };
}

/** Where the actual comes from, and its day. */
function sourceColumns(input: PlanInput): Column<TargetRow>[] {
  const { naming, texts } = input;
  const { countedUntil } = naming.names;
  const words = texts.targets.columns;
  const actual = thisRow(words.actual);
  const year = yearPeriod(input.contract, thisRow(words.year));
  return [
    {
      header: words.source,
      characters: 36,
      content: (row) => sourceContent(input, row),
      longest: () => longestSource(input),
      input: isEntered,
      look: WRAPPED_INDENTED,
    },
    {
      header: words.asOf,
      characters: 16,
      content: (row) =>
        isEntered(row)
          ? null
          : formula(
              `IF(OR(${actual}="",${countedUntil}=""),"",IF(${countsFirms(input, row)},${uniqueUntil(input, row)},MIN(${countedUntil},${year.end})))`,
            ),
      input: isEntered,
      validation: (address) => dateValidation(texts, address),
      format: DATE,
      look: RIGHT,
    },
  ];
}

/** Where the measure stands in the contract. */
function contractColumns(input: PlanInput): Column<TargetRow>[] {
  const words = input.texts.targets.columns;
  return [
    { header: words.title, characters: 18, content: ({ measure }) => measure.title, look: WRAPPED },
    {
      header: words.section,
      characters: 12,
      content: ({ measure }) => measure.section,
      format: TEXT,
      look: WRAPPED,
    },
    {
      header: words.rule,
      characters: 8,
      content: (row) => ruleText(input, row),
      format: TEXT,
      look: { horizontal: "Center" },
    },
    {
      header: words.year,
      characters: 7,
      content: (row) => row.year,
      format: ({ year }) => yearFormat(input.contract, year),
      look: { horizontal: "Center" },
    },
  ];
}

/** So wide, in small letters, that two lines hold the longest: no explanation makes a row higher. */
function explanationColumn(input: PlanInput): Column<TargetRow> {
  return {
    header: input.texts.targets.columns.explanation,
    characters: 184,
    content: (row) => targetNote(input, row).content,
    longest: (row) => targetNote(input, row).longest,
    look: { ...WRAPPED_INDENTED, size: EXPLANATION_SIZE, color: MUTED },
  };
}
