import { shownUnit } from "../../contract/shownUnit";
import { serialOfIsoDate } from "../../calc/serialDate";
import { figureKindOf } from "../../contract/contract";
import type { Column } from "../plan/column";
import { thisRow } from "../plan/formulas";
import { DATE, TEXT, valueFormat, WHOLE } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import { hasEnded } from "../plan/looks/reportConditions";
import { yearPeriod } from "../plan/yearFormulas";
import type { PlanInput } from "../plan/planInput";
import {
  choiceValidation,
  countValidation,
  dateValidation,
  lastYearValidation,
  shortTextValidation,
} from "../plan/validation";
import { isEntered, isGoal, type TargetRow } from "./targetRow";

const RIGHT = { horizontal: "Right" } as const;
const WRAPPED_INDENTED = { wrap: true, horizontal: "Left", indent: 1 } as const;

/** Last year's figure: typed in, and where the workbook has that year, proposed from there. */
export function lastYearColumn(input: PlanInput): Column<TargetRow> {
  const { texts } = input;
  const { columns, hints, lastYearWords } = texts.targets;
  const { notGiven, newDefinition } = lastYearWords;
  return {
    header: columns.lastYear,
    characters: 13,
    content: (row) => {
      const table = tableOfYearBefore(input, row);
      if (!isGoal(row) || table === undefined) return null;
      const before = `INDEX(${table}[${columns.actual}],MATCH(${thisRow(columns.id)},${table}[${columns.id}],0))`;
      // A figure that adds up is no year's before that year is over.
      const end = yearPeriod(input.contract, String(row.year - 1)).end;
      const isWhole = row.measure.cumulative ? `*(${hasEnded(input, end)})` : "";
      return formula(`IF(ISNUMBER(${before})${isWhole},${before},"")`);
    },
    input: isGoal,
    validation: (address, { measure }) => ({
      ...lastYearValidation(input, address, measure),
      hint: hints.lastYear(notGiven, newDefinition),
    }),
    format: ({ measure }) => valueFormat(shownUnit(input.contract, measure.unit)),
    look: RIGHT,
  };
}

function tableOfYearBefore({ contract, naming }: PlanInput, { year }: TargetRow): string | undefined {
  if (!contract.years.includes(year - 1)) return undefined;
  return naming.laterTargets[year - 1] ?? naming.tables.targets;
}

/** Facts needed to read a figure; one that makes no sense for a measure is not to be filled in. */
export function factColumns(input: PlanInput): Column<TargetRow>[] {
  const { naming, texts } = input;
  const { columns, hints } = texts.targets;
  return [
    {
      header: columns.answers,
      characters: 9,
      content: () => null,
      input: isAnswered,
      validation: (address) => ({ ...countValidation(texts, address), hint: hints.answers }),
      format: WHOLE,
      look: RIGHT,
    },
    {
      header: columns.period,
      characters: 20,
      content: () => null,
      input: isAnswered,
      validation: (address, row) => ({
        ...shortTextValidation(texts, address),
        hint: isOfRegister(row) ? hints.registerPeriod : hints.answerPeriod,
      }),
      format: TEXT,
      look: WRAPPED_INDENTED,
    },
    {
      header: columns.cohort,
      characters: 22,
      content: () => null,
      input: isOfRegister,
      validation: (address) => ({ ...shortTextValidation(texts, address), hint: hints.cohort }),
      format: TEXT,
      look: WRAPPED_INDENTED,
    },
    {
      header: columns.finality,
      characters: 12,
      content: () => null,
      input: isGoal,
      validation: (address) => ({
        ...choiceValidation(texts, address, naming.names.finalityList),
        hint: hints.finality,
      }),
      look: { horizontal: "Left", indent: 1 },
    },
    {
      header: columns.nextFigure,
      // Its longest is a day behind the word that it has passed.
      characters: 22,
      content: ({ measure, year }) => {
        const day = measure.nextFigure?.[String(year)];
        return day === undefined ? null : serialOfIsoDate(day);
      },
      input: isGoal,
      validation: (address) => ({ ...dateValidation(texts, address), hint: hints.nextFigure }),
      format: DATE,
      look: RIGHT,
    },
    {
      header: columns.owner,
      characters: 25,
      content: ({ measure }) => measure.owner ?? null,
      input: true,
      validation: (address) => ({ ...shortTextValidation(texts, address), hint: hints.owner }),
      look: WRAPPED_INDENTED,
    },
  ];
}

/** Whether its figure is made of answers, or of firms in a register, which can be few. */
function isAnswered(row: TargetRow): boolean {
  return isGoal(row) && isEntered(row) && figureKindOf(row.measure) !== "accumulating";
}

function isOfRegister({ measure }: TargetRow): boolean {
  return figureKindOf(measure) === "register";
}
