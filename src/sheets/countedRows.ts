import { absolute, cellAddress, quoted, wholeColumn, type Place } from "./address";
import { textLiteral } from "./formulas";
import { ASIDE_HEAD, MUTED, NOTE } from "./looks";
import { WHOLE } from "./numberFormats";
import { formula, type Block, type LookPlan, type NamePlan } from "./plan";
import { contractYears, type PlanInput } from "./planInput";
import { LARGEST_COUNT } from "./validation";

/** The last row of a sheet. */
const LAST_ROW = 1_048_576;

interface CountedColumn {
  readonly name: string;
  readonly header: string;
  readonly characters: number;
  readonly text: string;
  readonly numberFormat?: string;
}

/**
 * Beside the entered rows, one spilled column each: which municipality a row means, whether the row is
 * counted and else why not, and the figures that are. All sums of the workbook are made of these columns,
 * so that a row left out is left out everywhere. They stand outside the table, as Excel allows no spills in
 * one, and their names reach as far as the table does.
 */
export function countedRows(
  input: PlanInput,
  at: Place,
): {
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly widths: readonly { readonly columns: string; readonly characters: number }[];
} {
  const { naming, texts } = input;
  const columns = countedColumns(input);
  const sheet = quoted(naming.sheets.activity);
  const last = { row: at.row, column: at.column + columns.length - 1 };
  const rows = `ROWS(${naming.tables.activity})`;
  const places = columns.map((column, index) => ({
    column,
    place: { row: at.row + 1, column: at.column + index },
  }));
  const group = cellAddress({ row: at.row - 1, column: at.column });
  return {
    blocks: [
      { at: group, cells: [[texts.activity.counted.title]] },
      { at: cellAddress(at), cells: [columns.map(({ header }) => header)] },
      { at: cellAddress({ ...at, row: at.row + 1 }), cells: [columns.map(({ text }) => formula(text))] },
    ],
    names: places.map(({ column, place }) => {
      const first = `${sheet}!${absolute(cellAddress(place))}`;
      const below = `${first}:${absolute(cellAddress({ ...place, row: LAST_ROW }))}`;
      return { name: column.name, refersTo: formula(`${first}:INDEX(${below},${rows})`) };
    }),
    looks: [
      { address: group, look: NOTE },
      {
        address: `${cellAddress(at)}:${cellAddress(last)}`,
        look: ASIDE_HEAD,
      },
      ...places.map(({ column, place }): LookPlan => ({
        address: wholeColumn(place.column),
        look: { color: MUTED, ...(column.numberFormat ? { numberFormat: column.numberFormat } : {}) },
      })),
    ],
    widths: places.map(({ column, place }) => ({
      columns: wholeColumn(place.column),
      characters: column.characters,
    })),
  };
}

function countedColumns({ contract, naming, texts }: PlanInput): CountedColumn[] {
  const { names, tables } = naming;
  const words = texts.activity.columns;
  const status = texts.activity.status;
  const of = (header: string) => `${tables.activity}[${header}]`;
  const period = of(words.period);
  const { first, last } = contractYears(contract);
  const filled = [
    words.period,
    words.municipality,
    words.individual,
    words.collective,
    words.growth,
    words.young,
  ]
    .map(of)
    .join("&");
  const key = `${names.countedMunicipality}&"|"&IFERROR(YEAR(${period})*12+MONTH(${period}),"")`;
  const isFirst = `MATCH(${key},${key},0)=ROW(${period})-ROW(${tables.activity}[[#Headers],[${words.period}]])`;
  const choices: readonly (readonly [test: string, answer: string])[] = [
    [`${filled}=""`, ""],
    [`${period}=""`, status.periodMissing],
    [`NOT(ISNUMBER(${period}))`, status.periodInvalid],
    [`(${period}<DATE(${first},1,1))+(${period}>=DATE(${last + 1},1,1))`, status.periodOutside],
    [`${names.countedMunicipality}=""`, status.municipalityUnknown],
    [isFirst, status.counted],
  ];
  const counted = choices.reduceRight(
    (otherwise, [test, answer]) => `IF(${test},${textLiteral(answer)},${otherwise})`,
    textLiteral(status.duplicate),
  );
  const figure = (header: string) => {
    const column = of(header);
    const sound = `(${column}>=0)*(${column}<=${LARGEST_COUNT})*(${column}=INT(${column}))`;
    return `IFERROR(IF((${names.counted}=${textLiteral(status.counted)})*ISNUMBER(${column}),IF(${sound},${column},""),""),"")`;
  };
  const figures = [
    [names.countedIndividual, words.individual],
    [names.countedCollective, words.collective],
    [names.countedGrowth, words.growth],
    [names.countedYoung, words.young],
  ] as const;
  return [
    {
      name: names.countedMunicipality,
      header: texts.activity.counted.municipality,
      characters: 18,
      text: `IFERROR(KKR.MUNICIPALITY(${of(words.municipality)}),"")`,
    },
    {
      name: names.counted,
      header: texts.activity.counted.status,
      characters: 38,
      text: `IFERROR(${counted},${textLiteral(status.error)})`,
    },
    ...figures.map(([name, header]) => ({
      name,
      header,
      characters: 12,
      text: figure(header),
      numberFormat: WHOLE,
    })),
  ];
}
