import type { Municipality } from "../../contract/contract";
import { columnTotal, thisRow } from "../plan/formulas";
import { ONE_DECIMAL, TEXT, WHOLE } from "../plan/numberFormats";
import { formula, type CellContent } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import type { Column } from "../plan/column";
import { municipalityVerdictColumns } from "./municipalityVerdictColumns";
import { isFinal } from "../plan/reportConditions";
import { municipalityMonths } from "./municipalityMonths";

const RIGHT = { horizontal: "Right" } as const;

/** The columns of the table of municipalities, in their order. */
export function municipalityColumns(input: PlanInput): Column<Municipality>[] {
  return [...identityColumns(input), ...figureColumns(input), ...municipalityVerdictColumns(input)];
}

function identityColumns({ texts }: PlanInput): Column<Municipality>[] {
  const words = texts.municipalities.columns;
  return [
    {
      header: words.code,
      characters: 8,
      content: ({ code }) => code,
      format: TEXT,
      total: texts.shared.total,
    },
    { header: words.name, characters: 21, content: (each) => each.name },
    {
      header: words.inhabitants,
      characters: 12,
      content: () => formula(`IFERROR(KKR.POPULATION(${thisRow(words.code)}),"")`),
      format: WHOLE,
      look: RIGHT,
      total: sumOf(words.inhabitants),
    },
  ];
}

/** Target and actual. */
function figureColumns(input: PlanInput): Column<Municipality>[] {
  const { names } = input.naming;
  const words = input.texts.municipalities.columns;
  const target = thisRow(words.target);
  const final = isFinal(input);
  const months = municipalityMonths(input);
  return [
    {
      header: words.target,
      characters: 11,
      content: () =>
        formula(
          `IF(${names.individualTarget}="","",IFERROR(KKR.ACTIVITYTARGET(${thisRow(words.code)},${names.individualTarget}),""))`,
        ),
      format: ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.target),
    },
    {
      header: words.toDate,
      characters: 12,
      content: () =>
        formula(
          `IF(OR(${target}="",${names.countedUntil}="",${final}),"",KKR.TODATE(${target},${names.countedUntil},${names.yearStart},${names.yearEnd}))`,
        ),
      format: ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.toDate),
    },
    {
      header: words.actual,
      characters: 12,
      content: () =>
        formula(`IF(${thisRow(words.months)}=0,"",SUMIFS(${names.countedIndividual},${months.withinEnded}))`),
      format: WHOLE,
      look: RIGHT,
      total: sumOf(words.actual),
    },
    {
      header: words.months,
      characters: 12,
      content: () => formula(months.count),
      format: WHOLE,
      look: RIGHT,
    },
  ];
}

function sumOf(header: string): CellContent {
  return formula(columnTotal(header));
}
