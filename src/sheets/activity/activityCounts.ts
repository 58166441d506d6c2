import type { ActivityFigure, UniqueFigure } from "../../contract/contract";
import { absolute, cellAddress } from "../plan/address";
import { monthsEnded, yearPeriod } from "../plan/formulas";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, NOTE, SECTION } from "../plan/looks";
import { DATE, WHOLE, YEAR } from "../plan/numberFormats";
import { formula, type Block, type CellContent, type LookPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { figuresLeftOut, rowsLeftOut } from "./leftOut";

type CountKey =
  ActivityFigure | UniqueFigure | "guidances" | "uniqueSum" | "uniqueAll" | CoverageKey | IncompleteKey;

/** How far the counts of unique firms reach. */
type CoverageKey = "uniqueUntil" | "uniqueMissing" | "uniqueLeftOut";

/** How many municipalities lack months of a figure. */
type IncompleteKey = `incomplete${Capitalize<ActivityFigure>}`;

export interface Counts {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
  /** The cell of one count of one year, absolute. */
  readonly cell: (key: CountKey, year: number) => string;
  /** The last day of a year that is counted, as a formula's text. */
  readonly lastDay: (year: number) => string;
  /** The cell that says how many municipalities lack months of a figure that have ended, absolute. */
  readonly incomplete: (figure: ActivityFigure, year: number) => string;
  readonly nextRow: number;
}

const ORDER: readonly CountKey[] = [
  "individual",
  "collective",
  "guidances",
  "uniqueIndividual",
  "uniqueCollective",
  "uniqueSum",
  "uniqueAll",
  "growth",
  "young",
  "uniqueYoung",
  "uniqueUntil",
  "uniqueMissing",
  "uniqueLeftOut",
  "incompleteIndividual",
  "incompleteCollective",
  "incompleteGrowth",
  "incompleteYoung",
];
const INCOMPLETE: Readonly<Record<ActivityFigure, IncompleteKey>> = {
  individual: "incompleteIndividual",
  collective: "incompleteCollective",
  growth: "incompleteGrowth",
  young: "incompleteYoung",
};
const BOLD: readonly CountKey[] = ["guidances", "uniqueSum"];

/** What the counts are called, from the first line down. */
export function countLabels({ texts }: PlanInput): readonly string[] {
  const words = texts.targets.counts;
  return [words.title, ...ORDER.map((key) => words[key]), words.leftOut, words.figuresLeftOut];
}

/** Where the counts stand, the labels left of the values. */
export interface CountsPlace {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
}

/**
 * Guidances and unique firms side by side, a column a year: a firm may have five guidances,
 * so the two must never be taken for each other.
 */
export function countsBlock(input: PlanInput, place: CountsPlace): Counts {
  const { contract, texts } = input;
  const { row: firstRow, labelColumn, valueColumn } = place;
  const words = texts.targets.counts;
  const rowOf = (key: CountKey) => firstRow + 1 + ORDER.indexOf(key);
  const cell = (key: CountKey, year: number) =>
    absolute(cellAddress({ row: rowOf(key), column: valueColumn + contract.years.indexOf(year) }));
  const lastRow = firstRow + ORDER.length + 2;
  const others = contract.years.slice(1).map(() => null);
  const lines: readonly (readonly [label: string, ...values: CellContent[]])[] = [
    [words.title, ...contract.years, null],
    ...ORDER.map((key): [string, ...CellContent[]] => [
      words[key],
      ...contract.years.map((year) => countFormula(input, key, year, cell)),
      noteOf(input, key),
    ]),
    [words.leftOut, formula(rowsLeftOut(input)), ...others, null],
    [words.figuresLeftOut, formula(figuresLeftOut(input)), ...others, null],
  ];
  const last = { row: lastRow, column: valueColumn + contract.years.length };
  const range = (row1: number, column1: number, row2: number, column2: number) =>
    `${cellAddress({ row: row1, column: column1 })}:${cellAddress({ row: row2, column: column2 })}`;
  return {
    block: labelledBlock({ row: firstRow, column: valueColumn }, lines, labelColumn),
    cell,
    lastDay: (year) => `MIN(${yearPeriod(String(year)).end},${input.naming.names.countedUntil})`,
    incomplete: (figure, year) => cell(INCOMPLETE[figure], year),
    nextRow: lastRow + 1,
    looks: [
      { address: range(firstRow, labelColumn, firstRow, last.column - 1), look: SECTION },
      {
        address: range(firstRow, valueColumn, firstRow, last.column - 1),
        look: { numberFormat: YEAR, horizontal: "Right" },
      },
      {
        address: range(firstRow + 1, valueColumn, lastRow, last.column - 1),
        look: { numberFormat: WHOLE, horizontal: "Right" },
      },
      { address: range(firstRow + 1, last.column, lastRow, last.column), look: NOTE },
      {
        address: range(rowOf("uniqueUntil"), valueColumn, rowOf("uniqueUntil"), last.column - 1),
        look: { numberFormat: DATE },
      },
      ...BOLD.map((key): LookPlan => ({
        address: range(rowOf(key), labelColumn, rowOf(key), last.column - 1),
        look: LABEL,
      })),
    ],
  };
}

function countFormula(
  { naming, texts }: PlanInput,
  key: CountKey,
  year: number,
  cell: Counts["cell"],
): CellContent {
  const { names, tables } = naming;
  const sumOf = (...keys: CountKey[]) => {
    const cells = keys.map((each) => cell(each, year)).join(",");
    return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  };
  const entered = (name: string) => {
    const { start, end } = yearPeriod(String(year));
    const period = `${tables.activity}[${texts.activity.columns.period}]`;
    const within = `${period},">="&${start},${period},"<="&MIN(${end},${names.countedUntil})`;
    return `IF(COUNTIFS(${within},${name},">=0")=0,"",SUMIFS(${name},${within}))`;
  };
  const typed = (column: string) => {
    const years = `${tables.years}[${texts.assumptions.yearColumns.year}],${year}`;
    const values = `${tables.years}[${column}]`;
    // Before the year has begun there is nothing to compare a count of firms with.
    const isBegun = `IF(ISNUMBER(${names.countedUntil}),${names.countedUntil}>=DATE(${year},1,1),TRUE)`;
    return `IF(OR(COUNTIFS(${years},${values},">=0")=0,NOT(${isBegun})),"",SUMIFS(${values},${years}))`;
  };
  const columns = texts.assumptions.yearColumns;
  const incomplete = (name: string) => {
    const { start, end } = yearPeriod(String(year));
    const period = `${tables.activity}[${texts.activity.columns.period}]`;
    const months = `COUNTIFS(${names.countedMunicipality},${names.municipalityList},${period},">="&${start},${period},"<="&MIN(${end},${names.countedUntil}),${name},">=0")`;
    return `SUMPRODUCT(1*(${months}<${monthsEnded(String(year), names.countedUntil)}))`;
  };
  const formulas: Record<CountKey, string | null> = {
    individual: entered(names.countedIndividual),
    collective: entered(names.countedCollective),
    growth: entered(names.countedGrowth),
    young: entered(names.countedYoung),
    guidances: sumOf("individual", "collective"),
    uniqueIndividual: typed(columns.uniqueIndividual),
    uniqueCollective: typed(columns.uniqueCollective),
    uniqueYoung: typed(columns.uniqueYoung),
    uniqueUntil: typed(columns.uniqueUntil),
    uniqueMissing: typed(columns.uniqueMissing),
    uniqueLeftOut: typed(columns.uniqueLeftOut),
    uniqueSum: `IF(COUNT(${cell("uniqueIndividual", year)},${cell("uniqueCollective", year)})<2,"",${cell("uniqueIndividual", year)}+${cell("uniqueCollective", year)})`,
    uniqueAll: null,
    incompleteIndividual: incomplete(names.countedIndividual),
    incompleteCollective: incomplete(names.countedCollective),
    incompleteGrowth: incomplete(names.countedGrowth),
    incompleteYoung: incomplete(names.countedYoung),
  };
  const text = formulas[key];
  return text === null ? null : formula(text);
}

function noteOf({ texts }: PlanInput, key: CountKey): string | null {
  const words = texts.targets.counts;
  if (key === "uniqueAll") return words.uniqueAllNote;
  if (key === "young") return words.youngNote;
  return key.startsWith("unique") && key !== "uniqueSum" ? words.typedIn : null;
}
