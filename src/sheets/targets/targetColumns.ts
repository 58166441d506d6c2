import type { Column } from "../plan/column";
import { thisRow, yearPeriod } from "../plan/formulas";
import { computedFormat, DATE, TEXT, valueFormat, YEAR } from "../plan/numberFormats";
import { formula } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { actualValidation, dateValidation } from "../plan/validation";
import { isFinalFor } from "../plan/reportConditions";
import { actualContent, ruleText, sourceContent, targetContent } from "./targetContents";
import { targetNote } from "./targetNote";
import { countsFirms, hasTargetToDate, isEntered, uniqueUntil, type TargetRow } from "./targetRow";
import { verdictColumns } from "./verdictColumns";

const RIGHT = { horizontal: "Right" } as const;
const WRAPPED = { wrap: true } as const;
const WRAPPED_INDENTED = { wrap: true, horizontal: "Left", indent: 1 } as const;

/** The columns of the table of targets, in their order. */
export function targetColumns(input: PlanInput): Column<TargetRow>[] {
  return [
    ...measureColumns(input),
    ...figureColumns(input),
    ...verdictColumns(input),
    ...sourceColumns(input),
  ];
}

/** The measure's columns, in the contract's words. */
function measureColumns(input: PlanInput): Column<TargetRow>[] {
  const { results, texts } = input;
  const words = texts.targets.columns;
  return [
    {
      header: words.id,
      characters: 6,
      content: ({ measure }) => measure.id,
      format: TEXT,
      look: { bold: true },
    },
    { header: words.title, characters: 14, content: ({ measure }) => measure.title, look: WRAPPED },
    { header: words.point, characters: 31, content: ({ measure }) => measure.point, look: WRAPPED },
    {
      header: words.section,
      characters: 10,
      content: ({ measure }) => measure.section,
      format: TEXT,
      look: WRAPPED,
    },
    {
      header: words.year,
      characters: 7,
      content: (row) => row.year,
      format: YEAR,
      look: { horizontal: "Center" },
    },
    { header: words.unit, characters: 12, content: ({ measure }) => results.units[measure.unit] },
    {
      header: words.rule,
      characters: 8,
      content: (row) => ruleText(input, row),
      format: TEXT,
      look: { horizontal: "Center" },
    },
  ];
}

/** Target and actual. */
function figureColumns(input: PlanInput): Column<TargetRow>[] {
  const { naming, texts } = input;
  const { names } = naming;
  const words = texts.targets.columns;
  const target = thisRow(words.target);
  const year = yearPeriod(thisRow(words.year));
  const isFinal = isFinalFor(input, thisRow(words.year));
  return [
    {
      header: words.target,
      characters: 13,
      content: (row) => targetContent(input, row),
      format: ({ measure }) => valueFormat(measure.unit),
      look: RIGHT,
    },
    {
      header: words.toDate,
      characters: 12,
      content: (row) =>
        hasTargetToDate(row)
          ? formula(
              `IF(OR(${target}="",${names.countedUntil}="",${isFinal}),"",KKR.TODATE(${target},${names.countedUntil},${year.start},${year.end}))`,
            )
          : null,
      format: ({ measure }) => computedFormat(measure.unit),
      look: RIGHT,
    },
    {
      header: words.actual,
      characters: 12,
      content: (row) => actualContent(input, row),
      input: isEntered,
      validation: (address, { measure }) => actualValidation(texts, address, measure.unit),
      format: ({ measure }) => valueFormat(measure.unit),
      look: RIGHT,
    },
  ];
}

/** Where the actual comes from, and what is to be known about it. */
function sourceColumns(input: PlanInput): Column<TargetRow>[] {
  const { naming, texts } = input;
  const { countedUntil } = naming.names;
  const words = texts.targets.columns;
  const actual = thisRow(words.actual);
  const year = yearPeriod(thisRow(words.year));
  return [
    {
      header: words.source,
      characters: 22,
      content: (row) => sourceContent(input, row),
      input: isEntered,
      look: WRAPPED_INDENTED,
    },
    {
      header: words.asOf,
      characters: 12,
      content: (row) =>
        isEntered(row)
          ? null
          : formula(
              `IF(OR(${actual}="",${countedUntil}=""),"",IF(${countsFirms(row)},${uniqueUntil(row)},MIN(${countedUntil},${year.end})))`,
            ),
      input: isEntered,
      validation: (address) => dateValidation(texts, address),
      format: DATE,
      look: RIGHT,
    },
    {
      header: words.explanation,
      characters: 72,
      content: (row) => targetNote(input, row).content,
      longest: (row) => targetNote(input, row).longest,
      look: WRAPPED_INDENTED,
    },
  ];
}
