import { MAX_COUNT } from "../../calc/isCount";
import { textLiteral } from "../plan/formulas";
import { WHOLE } from "../plan/looks/numberFormats";
import { contractYears, type PlanInput } from "../plan/planInput";
import { figureEntries } from "./figureEntries";
import { lockedPlaceAt, lockedPlaces, placesOfMonth } from "./lockedPlace";
import { municipalityNumber } from "./municipalityNumber";
import { yearPeriod } from "../plan/yearFormulas";

/** A column's own cells, header included, by its name. */
type CellsOf = (name: string) => string;

/** A column beside Aktivitet that says how the rows are counted. */
export interface CountedColumn {
  readonly name: string;
  /** The text of its header. */
  readonly header: string;
  readonly characters: number;
  /** Its header's formula, which fills the column, without its `=`. */
  readonly text: (cells: CellsOf) => string;
  readonly numberFormat?: string;
}

/**
 * The columns beside Aktivitet, in their order. Each formula reads the table from its header row on and answers
 * that row with its own header.
 */
export function countedColumns(input: PlanInput): CountedColumn[] {
  const { naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.activity.columns;
  const { municipality, status } = texts.activity.counted;
  const of = (header: string) => `${tables.activity}[[#All],[${header}]]`;
  const isHeader = `ROW(${of(words.period)})=ROW(${tables.activity}[[#Headers],[${words.period}]])`;
  // Within an IF over rows, LibreOffice goes through all of them for each one where an IFERROR finds no error, or an
  // IF is of one value: neither stands there.
  const withHeaderRow = (header: string, body: string, otherwise = "") =>
    `IFERROR(IF(${isHeader},${textLiteral(header)},${body}),${textLiteral(otherwise)})`;
  const isSound = (header: string) => {
    const column = of(header);
    return `ISNUMBER(${column})*IFERROR((${column}>=0)*(${column}<=${MAX_COUNT})*(${column}=INT(${column})),0)`;
  };
  const figure = (
    name: string,
    header: string,
    isUsable: (cells: CellsOf) => string = () => isSound(header),
  ): CountedColumn => ({
    name,
    header,
    characters: 12,
    numberFormat: WHOLE,
    text: (cells) => {
      const { counted, locked } = texts.activity.status;
      const isCounted = `LEFT(${cells(names.counted)},${counted.length})=${textLiteral(counted)}`;
      const entered = `IF((${isCounted})*${isUsable(cells)},${of(header)},"")`;
      const figure = lockedFigure(input, header, cells(names.countedMunicipality));
      const isLocked = `${cells(names.counted)}=${textLiteral(locked)}`;
      return withHeaderRow(header, `IF(${isLocked},${figure},${entered})`);
    },
  });
  // More firms under three years than firms guided cannot be, where both kinds are known: the figure stays out.
  const isYoungUsable = (cells: CellsOf) => {
    const [individual, collective] = [cells(names.countedIndividual), cells(names.countedCollective)];
    const known = `ISNUMBER(${individual})*ISNUMBER(${collective})`;
    const fits = `IF(${known},${of(words.young)}<=${individual}+${collective},TRUE)`;
    return `${isSound(words.young)}*${fits}`;
  };
  return [
    {
      name: names.countedMunicipality,
      header: municipality,
      characters: 18,
      text: () => withHeaderRow(municipality, `KKR.MUNICIPALITY(${of(words.municipality)})`),
    },
    {
      name: names.counted,
      header: status,
      characters: 38,
      text: (cells) =>
        withHeaderRow(
          status,
          statusText(input, of, cells(names.countedMunicipality)),
          texts.activity.status.error,
        ),
    },
    ...figureEntries(input).map(({ key, header, counted }) =>
      figure(counted, header, key === "young" ? isYoungUsable : undefined),
    ),
  ];
}

/** Where figures of locked months stand on Forudsætninger, and the place there of each row, as formulas' texts. */
function lockedOf({ naming, texts }: PlanInput, municipality: string) {
  const period = `${naming.tables.activity}[[#All],[${texts.activity.columns.period}]]`;
  return {
    places: lockedPlaces(naming),
    place: `IFERROR(${lockedPlaceAt(period, municipality)},"")`,
    /** Every place of the row's month. */
    ofMonth: `IFERROR(${placesOfMonth(period)},"")`,
  };
}

/** A locked row's figure as it was locked: what somebody changes since enters no sum until the month is unlocked. */
function lockedFigure(input: PlanInput, header: string, municipality: string): string {
  const { places, place } = lockedOf(input, municipality);
  const column = figureEntries(input).findIndex((each) => each.header === header) + 2;
  const figures = `INDEX(${input.naming.names.locked},0,${column})`;
  return `IF(COUNTIFS(${places},${place},${figures},">=0")=0,"",SUMIFS(${figures},${places},${place}))`;
}

/** Whether a row is counted, and else why not; the first reason that applies. */
function statusText(input: PlanInput, of: (header: string) => string, municipality: string): string {
  const { contract, texts } = input;
  const words = texts.activity.columns;
  const status = texts.activity.status;
  const { places, place, ofMonth } = lockedOf(input, municipality);
  const figures = figureEntries(input).map(({ header }) => header);
  const period = of(words.period);
  const { first, last } = contractYears(contract);
  const start = (year: number) => yearPeriod(contract, String(year)).start;
  // A division by what is false or an error is one: an error counts as filled, too.
  const isFilled = (header: string) => `ISERROR(1/(${of(header)}=""))`;
  const hasFigures = figures.map(isFilled).join("+");
  const isEmpty = [words.period, words.municipality].map(isFilled).concat(hasFigures).join("+");
  // A day in the middle of a month may have been read in the wrong order, and stands for no month.
  const isEdge = `(DAY(${period})=1)+(DAY(${period}+1)=1)>0`;
  // An error and a source without these words fail the search alike.
  const saysLastYear = `ISNUMBER(1/(SEARCH(${textLiteral(texts.activity.lastYearSource)},${of(words.source)})=1))`;
  const isLastYear = `(${period}>=${start(first - 1)})*(${period}<${start(first)})*${saysLastYear}`;
  const isOutside = `(${period}<${start(first)})+(${period}>=${start(last + 1)})>${isLastYear}`;
  // A text is more than any number, and an error makes the whole one: neither is sound. A blank is not wrong.
  const isUnsound = (header: string) => {
    const column = of(header);
    return `ISERROR(1/((${column}="")+(${column}>=0)*(${column}<=${MAX_COUNT})*(IFERROR(INT(${column}),"")=${column})))`;
  };
  const { individual, collective, young } = words;
  const areNumbers = [individual, collective, young].map((each) => `ISNUMBER(${of(each)})`).join("*");
  const isBeyondGuided = `IF(${areNumbers},${of(young)}>${of(individual)}+${of(collective)},FALSE)`;
  const isWrong = [...figures.map(isUnsound), isBeyondGuided].join("+");
  const choices: readonly (readonly [test: string, answer: string])[] = [
    [`${isEmpty}=0`, ""],
    [`NOT(${isFilled(words.period)})`, status.periodMissing],
    [`NOT(ISNUMBER(${period}))`, status.periodInvalid],
    [isOutside, status.periodOutside],
    [`NOT(${isEdge})`, status.periodWithin],
    [`${municipality}=""`, status.municipalityUnknown],
    [`NOT(${isFirst(input, municipality, `ISNUMBER(${period})*(${isEdge})`)})`, status.duplicate],
    [`ISNUMBER(MATCH(${place},${places},0))`, status.locked],
    // Figures that come to a month after it was closed wait until it is opened, as an import of them is refused.
    [`(${hasFigures}>0)*(COUNTA(${places})>0)*(COUNTIFS(${places},${ofMonth})>0)`, status.closed],
    [`${isWrong}>0`, status.partly],
    [`${isLastYear}>0`, status.lastYear],
  ];
  return choices.reduceRight(
    (otherwise, [test, answer]) => `IF(${test},${textLiteral(answer)},${otherwise})`,
    textLiteral(status.counted),
  );
}

/**
 * Whether a row is the first one of its month and municipality, without a search among all rows, which would take the
 * square of them. Each row with a month has a number for both, and a bin of its own that ends at that number and its
 * row: FREQUENCY puts all equal numbers into the bin of their first row, and none into those of later ones.
 * @param hasMonth whether a row's period is a month; what is answered for other rows means nothing
 */
function isFirst(input: PlanInput, municipality: string, hasMonth: string): string {
  const { naming, texts } = input;
  const table = naming.tables.activity;
  const header = texts.activity.columns.period;
  const period = `${table}[[#All],[${header}]]`;
  const number = municipalityNumber(input, municipality, municipality);
  // More than any date has months, so that none outside the contract meets another municipality's.
  const key = `IFERROR((${number}*1E6+12*YEAR(${period})+MONTH(${period}))/(${hasMonth}),0)`;
  const row = `(ROW(${period})-ROW(${table}[[#Headers],[${header}]]))`;
  return `INDEX(FREQUENCY(${key},${key}+${row}/(ROWS(${table})+1)),${row}+1)>0`;
}
