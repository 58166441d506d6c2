import { MAX_COUNT } from "../../calc/isCount";
import { textLiteral } from "../plan/formulas";
import { WHOLE } from "../plan/numberFormats";
import { contractYears, type PlanInput } from "../plan/planInput";

export interface CountedColumn {
  readonly name: string;
  /** What its header says. */
  readonly header: string;
  readonly characters: number;
  /** Without its `=`. */
  readonly text: string;
  readonly numberFormat?: string;
}

const MUNICIPALITY = 0;
const STATUS = 1;
const INDIVIDUAL = 2;
const COLLECTIVE = 3;

/**
 * The columns' formulas, in their order. Each reads the table from its header row on and answers that row
 * with its own header.
 * @param withHeader a column's own cells, header included, by its index
 */
export function countedColumns(input: PlanInput, withHeader: (index: number) => string): CountedColumn[] {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.activity.columns;
  const of = (header: string) => `${tables.activity}[[#All],[${header}]]`;
  const isHeader = `ROW(${of(words.period)})=ROW(${tables.activity}[[#Headers],[${words.period}]])`;
  const withHeaderRow = (header: string, body: string) => `IF(${isHeader},${textLiteral(header)},${body})`;
  const isCounted = `LEFT(${withHeader(STATUS)},2)=${textLiteral(texts.activity.status.counted)}`;
  const isSound = (header: string) => {
    const column = of(header);
    return `ISNUMBER(${column})*IFERROR((${column}>=0)*(${column}<=${MAX_COUNT})*(${column}=INT(${column})),0)`;
  };
  const figure = (name: string, header: string, isUsable = isSound(header)) => ({
    name,
    header,
    characters: 12,
    numberFormat: WHOLE,
    text: withHeaderRow(header, `IFERROR(IF((${isCounted})*${isUsable},${of(header)},""),"")`),
  });
  // More firms under three years than firms guided cannot be, where both kinds are known: the figure stays out.
  const [individual, collective] = [withHeader(INDIVIDUAL), withHeader(COLLECTIVE)];
  const known = `ISNUMBER(${individual})*ISNUMBER(${collective})`;
  const fits = `IFERROR(IF(${known},${of(words.young)}<=${individual}+${collective},TRUE),TRUE)`;
  const isYoungUsable = `${isSound(words.young)}*${fits}`;
  return [
    {
      name: names.countedMunicipality,
      header: texts.activity.counted.municipality,
      characters: 18,
      text: withHeaderRow(
        texts.activity.counted.municipality,
        `IFERROR(KKR.MUNICIPALITY(${of(words.municipality)}),"")`,
      ),
    },
    {
      name: names.counted,
      header: texts.activity.counted.status,
      characters: 38,
      text: withHeaderRow(
        texts.activity.counted.status,
        statusText(input, of, isSound, withHeader(MUNICIPALITY)),
      ),
    },
    figure(names.countedIndividual, words.individual),
    figure(names.countedCollective, words.collective),
    figure(names.countedGrowth, words.growth),
    figure(names.countedYoung, words.young, isYoungUsable),
  ];
}

/** Whether a row is counted, and else why not; the first reason that applies. */
function statusText(
  { contract, naming, texts }: PlanInput,
  of: (header: string) => string,
  isSound: (header: string) => string,
  municipality: string,
): string {
  const words = texts.activity.columns;
  const status = texts.activity.status;
  const figures = [words.individual, words.collective, words.growth, words.young];
  const period = of(words.period);
  const { first, last } = contractYears(contract);
  const isFilled = (header: string) => `IFERROR(${of(header)}<>"",TRUE)`;
  const isEmpty = [words.period, words.municipality, ...figures].map(isFilled).join("+");
  const key = `${municipality}&"|"&IFERROR(YEAR(${period})*12+MONTH(${period}),"")`;
  const header = `${naming.tables.activity}[[#Headers],[${words.period}]]`;
  const isFirst = `MATCH(${key},${key},0)=ROW(${period})-ROW(${header})+1`;
  const isWrong = figures.map((each) => `${isFilled(each)}*(1-${isSound(each)})`).join("+");
  const choices: readonly (readonly [test: string, answer: string])[] = [
    [`${isEmpty}=0`, ""],
    [`IFERROR(${period}="",FALSE)`, status.periodMissing],
    [`NOT(ISNUMBER(${period}))`, status.periodInvalid],
    [`(${period}<DATE(${first},1,1))+(${period}>=DATE(${last + 1},1,1))`, status.periodOutside],
    [`${municipality}=""`, status.municipalityUnknown],
    [`NOT(${isFirst})`, status.duplicate],
    [`${isWrong}>0`, status.partly],
  ];
  return `IFERROR(${choices.reduceRight(
    (otherwise, [test, answer]) => `IF(${test},${textLiteral(answer)},${otherwise})`,
    textLiteral(status.counted),
  )},${textLiteral(status.error)})`;
}
