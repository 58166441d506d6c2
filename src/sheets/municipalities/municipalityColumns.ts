import type { Municipality } from "../../contract/contract";
import { columnTotal, textLiteral, thisRow } from "../plan/formulas";
import { ONE_DECIMAL, SIGNED_ONE_DECIMAL, SIGNED_PERCENT, TEXT, WHOLE } from "../plan/numberFormats";
import { formula, type CellContent } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import type { Column } from "../plan/column";

const RIGHT = { horizontal: "Right" } as const;

/** The columns of the table of municipalities, in their order. */
export function municipalityColumns(input: PlanInput): Column<Municipality>[] {
  return [...identityColumns(input), ...figureColumns(input), ...verdictColumns(input)];
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
function figureColumns({ naming, texts }: PlanInput): Column<Municipality>[] {
  const { names } = naming;
  const words = texts.municipalities.columns;
  const target = thisRow(words.target);
  const isFinal = `${names.reportKind}=${textLiteral(texts.shared.final)}`;
  const period = `${naming.tables.activity}[${texts.activity.columns.period}]`;
  const counted = `${names.countedMunicipality},${thisRow(words.name)},${period},">="&${names.yearStart},${period},"<="&MIN(${names.yearEnd},${names.countedUntil})`;
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
          `IF(OR(${target}="",${names.countedUntil}="",${isFinal}),"",KKR.TODATE(${target},${names.countedUntil},${names.yearStart},${names.yearEnd}))`,
        ),
      format: ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.toDate),
    },
    {
      header: words.actual,
      characters: 12,
      content: () =>
        formula(
          `IF(COUNTIFS(${counted},${names.countedIndividual},">=0")=0,"",SUMIFS(${names.countedIndividual},${counted}))`,
        ),
      format: WHOLE,
      look: RIGHT,
      total: sumOf(words.actual),
    },
  ];
}

/** The actual beside its target, judged. */
function verdictColumns({ naming, results, texts }: PlanInput): Column<Municipality>[] {
  const { tolerance } = naming.names;
  const words = texts.municipalities.columns;
  const target = thisRow(words.target);
  const toDate = thisRow(words.toDate);
  const actual = thisRow(words.actual);
  const below = textLiteral(results.bandPositions.below);
  const invitation = `IF(${thisRow(words.band)}=${below},${textLiteral(texts.municipalities.invite)},"")`;
  // Judged against the target to date while the year runs, else against the year's.
  const compared = `IF(${toDate}="",${target},${toDate})`;
  const isSmall = `IF(ISNUMBER(${target}),AND(N(${toDate})+N(${target})>0,${compared}*${tolerance}<1),FALSE)`;
  const small = `IF(${isSmall},IF(${thisRow(words.band)}=${below},${textLiteral(texts.municipalities.separator)},"")&${textLiteral(texts.municipalities.small)},"")`;
  const missing = `COUNTIF([${words.band}],${textLiteral(results.bandPositions.missing)})`;
  return [
    {
      header: words.deviation,
      characters: 12,
      content: () => formula(`KKR.DEVIATION(${actual},${compared})`),
      format: SIGNED_ONE_DECIMAL,
      look: RIGHT,
      total: sumOf(words.deviation),
    },
    {
      header: words.deviationPct,
      characters: 12,
      content: () => formula(`IFERROR(KKR.DEVIATIONPCT(${actual},${compared}),"")`),
      format: SIGNED_PERCENT,
      look: RIGHT,
      total: formula(
        `IFERROR(SUM([${words.deviation}])/(SUM([${words.actual}])-SUM([${words.deviation}])),"")`,
      ),
    },
    {
      header: words.band,
      characters: 14,
      content: () => formula(`KKR.BAND(${actual},${compared},${tolerance})`),
      look: { horizontal: "Center" },
    },
    {
      header: words.dialogue,
      characters: 58,
      content: () => formula(`${invitation}&${small}`),
      total: formula(`IF(${missing}=0,"",${missing}&${textLiteral(texts.municipalities.withoutFigures)})`),
    },
  ];
}

function sumOf(header: string): CellContent {
  return formula(columnTotal(header));
}
