import type { Municipality } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { isCounted } from "../../contract/figures";
import { figureEntries } from "../activity/figureEntries";
import { columnTotal, thisRow } from "../plan/formulas";
import { ONE_DECIMAL, TEXT, WHOLE } from "../plan/looks/numberFormats";
import { formula, type CellContent } from "../plan/plan";
import { isShared, yearArgument, type PlanInput } from "../plan/planInput";
import type { Column } from "../plan/column";
import { municipalityVerdictColumns } from "./municipalityVerdictColumns";
import { isFinal } from "../plan/looks/reportConditions";
import { municipalityMonths } from "./municipalityMonths";

const RIGHT = { horizontal: "Right" } as const;

/**
 * The columns of the table of municipalities, in their order: what is read most first, and the remark last, as it
 * runs on to the right.
 */
export function municipalityColumns(input: PlanInput): Column<Municipality>[] {
  const { compared, dialogue, ...verdict } = municipalityVerdictColumns(input);
  const [inhabitants, code] = identityColumns(input);
  if (!isShared(input)) {
    return [
      nameColumn(input),
      actualColumn(input),
      monthsColumn(input),
      ...furtherColumns(input),
      ...(input.population ? [inhabitants] : []),
      code,
      dialogue,
    ];
  }
  return [
    nameColumn(input),
    ...targetColumns(input),
    actualColumn(input),
    ...Object.values(verdict),
    monthsColumn(input),
    compared,
    ...furtherColumns(input),
    inhabitants,
    code,
    dialogue,
  ];
}

function nameColumn(input: PlanInput): Column<Municipality> {
  const { texts } = input;
  return {
    header: texts.municipalities.columns.name,
    // The lines below run on to the right as far as there are columns before the figures.
    characters: isShared(input) ? 19 : 42,
    content: (each) => each.name,
    total: texts.shared.total,
  };
}

/** By which a municipality is known elsewhere, and how many live there. */
function identityColumns(input: PlanInput): readonly [Column<Municipality>, Column<Municipality>] {
  const words = input.texts.municipalities.columns;
  return [
    {
      header: words.inhabitants,
      characters: 11,
      content: () => formula(`IFERROR(KKR.POPULATION(${thisRow(words.code)}${yearArgument(input)}),"")`),
      format: WHOLE,
      look: RIGHT,
      total: sumOf(words.inhabitants),
    },
    {
      header: words.code,
      characters: 7,
      content: ({ code }) => code,
      format: TEXT,
      look: { horizontal: "Center" },
    },
  ];
}

/** The municipality's part of the year's target, and of it what is due to date. */
function targetColumns(input: PlanInput): Column<Municipality>[] {
  const { names } = input.naming;
  const words = input.texts.municipalities.columns;
  const target = thisRow(words.target);
  const final = isFinal(input);
  return [
    {
      header: words.target,
      characters: 10,
      content: () =>
        formula(
          `IF(${names.individualTarget}="","",IFERROR(KKR.ACTIVITYTARGET(${thisRow(words.code)},${names.individualTarget}${yearArgument(input)}),""))`,
        ),
      format: ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.target),
    },
    {
      header: words.toDate,
      characters: 11,
      content: () =>
        formula(
          `IF(OR(${target}="",${names.countedUntil}="",${final}),"",KKR.TODATE(${target},${names.countedUntil},${names.yearStart},${names.yearEnd}))`,
        ),
      format: ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.toDate),
    },
  ];
}

function actualColumn(input: PlanInput): Column<Municipality> {
  const words = input.texts.municipalities.columns;
  const { withinEnded } = municipalityMonths(input);
  return {
    header: words.actual,
    characters: 12,
    content: () =>
      formula(`IF(${thisRow(words.months)}=0,"",${withinEnded(input.naming.names.countedIndividual).sum})`),
    format: WHOLE,
    look: RIGHT,
    total: sumOf(words.actual),
  };
}

/** The months of the chosen year that there are figures for. */
function monthsColumn(input: PlanInput): Column<Municipality> {
  const header = input.texts.municipalities.columns.months;
  return {
    header,
    characters: 11,
    content: () => formula(municipalityMonths(input).count),
    format: WHOLE,
    look: RIGHT,
  };
}

/** The contract's further figures: summed, and compared with nothing. */
function furtherColumns(input: PlanInput): Column<Municipality>[] {
  const headings = figureHeadings(input.contract, input.texts.municipalities.columns);
  const { withinEnded } = municipalityMonths(input);
  return figureEntries(input).flatMap(({ key, counted }): Column<Municipality>[] => {
    if (!isCounted(key)) return [];
    const header = headings[key] ?? key;
    const { count, sum } = withinEnded(counted);
    return [
      {
        header,
        characters: 12,
        content: () => formula(`IF(${count}=0,"",${sum})`),
        format: WHOLE,
        look: RIGHT,
        total: sumOf(header),
      },
    ];
  });
}

function sumOf(header: string): CellContent {
  return formula(columnTotal(header));
}
