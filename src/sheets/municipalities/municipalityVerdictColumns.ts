import type { Municipality } from "../../contract/contract";
import { isLopsided } from "../../contract/span";
import type { Column } from "../plan/column";
import { columnTotal, writtenNumber, reworded, textLiteral, thisRow } from "../plan/formulas";
import { ONE_DECIMAL, SIGNED_ONE_DECIMAL, SIGNED_PERCENT } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { hasEnded, isFinal } from "../plan/looks/reportConditions";
import { dialogueState } from "./dialogueState";
import { municipalityMonths } from "./municipalityMonths";
import { ownUnreadMeetings } from "./ownUnreadMeetings";

const RIGHT = { horizontal: "Right" } as const;

type VerdictColumn = "deviation" | "deviationPct" | "band" | "compared" | "dialogue";

/** The actual beside its target, judged. */
export function municipalityVerdictColumns(
  input: PlanInput,
): Readonly<Record<VerdictColumn, Column<Municipality>>> {
  const { contract, naming, results, texts } = input;
  const { names } = naming;
  const words = texts.municipalities.columns;
  const positions = results.bandPositions;
  const actual = thisRow(words.actual);
  const compared = thisRow(words.compared);
  const { isKnownOnly, isOpen, isEarly } = conditions(input);
  const span = [names.tolerance, ...(isLopsided(contract) ? [names.toleranceAbove] : [])];
  const bandOf = (figure: string) => `KKR.BAND(${[figure, compared, ...span].join(",")})`;
  const below = textLiteral(positions.below);
  // Meetings that cannot be read can only add.
  const unread = ownUnreadMeetings(input);
  const canRise = (from: string) => `IF(${unread}>0,${bandOf(`N(${actual})+${unread}`)}<>${from},FALSE)`;
  const within = textLiteral(positions.within);
  const knownOnly = countKnownOnly(input);
  return {
    compared: {
      header: words.compared,
      characters: 14,
      content: () => formula(comparedTarget(input, isKnownOnly)),
      format: ONE_DECIMAL,
      look: RIGHT,
    },
    deviation: {
      header: words.deviation,
      characters: 11,
      content: () => formula(`IF(${isOpen},"",KKR.DEVIATION(${actual},${compared}))`),
      format: SIGNED_ONE_DECIMAL,
      look: RIGHT,
      // A deviation over fewer months than the others adds up with nothing.
      total: formula(`IF(${knownOnly}>0,"",${columnTotal(words.deviation)})`),
    },
    deviationPct: {
      header: words.deviationPct,
      characters: 12,
      content: () => formula(`IF(${isOpen},"",IFERROR(KKR.DEVIATIONPCT(${actual},${compared}),""))`),
      format: SIGNED_PERCENT,
      look: RIGHT,
      total: formula(
        `IF(${knownOnly}>0,"",IFERROR(SUM([${words.deviation}])/SUMPRODUCT(1*ISNUMBER([${words.deviation}]),[${words.compared}]),""))`,
      ),
    },
    band: {
      header: words.band,
      characters: 16,
      content: () =>
        formula(
          `IF(${isEarly},${textLiteral(texts.shared.notJudged)},${reworded(bandOf(actual), [
            [
              positions.below,
              `IF(OR(${isOpen},${canRise(below)}),${textLiteral(texts.shared.notJudged)},${below})`,
            ],
            [
              positions.within,
              `IF(OR(${isOpen},${canRise(within)}),${textLiteral(texts.municipalities.notBelow)},${within})`,
            ],
          ])})`,
        ),
      look: { horizontal: "Center" },
    },
    dialogue: {
      header: words.dialogue,
      // As wide as the longest of the texts that are computed; what is agreed in a dialogue may run on.
      characters: 102,
      content: () => formula(remarks(input)),
      look: { horizontal: "Left", indent: 1 },
      total: formula(totalRemarks(input)),
    },
  };
}

/** The conditions of a municipality's verdict, as formula texts. */
function conditions(input: PlanInput) {
  const { names } = input.naming;
  const { shared } = input.texts;
  const { isIncomplete } = municipalityMonths(input);
  const final = isFinal(input);
  const known = `${names.compareKnown}=${textLiteral(shared.yes)}`;
  return {
    /** Compared over the months that are there, by the user's choice. */
    isKnownOnly: `AND(${isIncomplete},${known},NOT(${final}))`,
    /** Months are missing that could turn the verdict. */
    isOpen: `AND(${isIncomplete},OR(NOT(${known}),${final}))`,
    isEarly: `AND(${final},NOT(${hasEnded(input, names.yearEnd)}))`,
  };
}

/**
 * The target to date while the year runs, else the year's; by the user's choice its share of the months that are there.
 */
function comparedTarget(input: PlanInput, isKnownOnly: string): string {
  const { yearStart, yearEnd } = input.naming.names;
  const words = input.texts.municipalities.columns;
  const [target, toDate] = [thisRow(words.target), thisRow(words.toDate)];
  const { days } = municipalityMonths(input);
  const known = `${target}*${days}/(${yearEnd}-${yearStart}+1)`;
  return `IF(${target}="","",IF(${isKnownOnly},${known},IF(${toDate}="",${target},${toDate})))`;
}

/**
 * Who is invited and how far the dialogue is, which months are missing, and whether one guidance moves more than the
 * band does downwards.
 */
function remarks(input: PlanInput): string {
  const { naming, results, texts } = input;
  const { tolerance } = naming.names;
  const words = texts.municipalities;
  const { columns } = words;
  const { isKnownOnly } = conditions(input);
  const { isIncomplete, text } = municipalityMonths(input);
  if (!isShared(input)) return `IF(${isIncomplete},${text},"")`;
  const [band, compared] = [thisRow(columns.band), thisRow(columns.compared)];
  const unread = ownUnreadMeetings(input);
  const isBelow = `${band}=${textLiteral(results.bandPositions.below)}`;
  const certain = `IF(${band}=${textLiteral(words.notBelow)},${textLiteral(words.notBelowAnyway)},"")`;
  const months = `IF(${isIncomplete},IF(${isKnownOnly},${textLiteral(words.knownOnly)},${certain})&${text},"")`;
  const isNotBelow = `(${band}=${textLiteral(words.notBelow)})*NOT(${isIncomplete})`;
  const isTurnable = `((${band}=${textLiteral(texts.shared.notJudged)})+${isNotBelow})`;
  const isSmall = `IF(ISNUMBER(${compared}),AND(${compared}+N(${thisRow(columns.target)})>0,${compared}*${tolerance}<1),FALSE)`;
  const parts = [
    `IF(${band}=${textLiteral(results.bandPositions.missing)},${textLiteral(words.noFigures)},"")`,
    `IF(${isBelow},${textLiteral(words.invite)},"")`,
    ...dialogueState(input),
    `IF(${isTurnable}*${unread}>0,${textLiteral(words.unread)}&${writtenNumber(unread)},"")`,
    months,
    // Where nothing can turn the verdict, it does not matter how little would.
    `IF(AND(${isSmall},${band}<>${textLiteral(words.notBelow)}),${textLiteral(words.small)},"")`,
  ];
  return `TEXTJOIN(${textLiteral(words.separator)},TRUE,${parts.join(",")})`;
}

/** How many municipalities are compared over fewer months than the others. */
function countKnownOnly({ naming, texts }: PlanInput): string {
  const words = texts.municipalities.columns;
  return `COUNTIFS([${words.months}],">0",[${words.months}],"<"&${naming.names.monthsEnded},[${words.deviation}],">-1E+300")`;
}

/** Of how many municipalities the total deviation is, and of what: blank where it is of all, or there is none. */
function deviationOf(input: PlanInput): string {
  const { columns, deviationOf: said } = input.texts.municipalities;
  const [before = "", of = "", against = ""] = said;
  const deviations = `[${columns.deviation}]`;
  const count = `COUNT(${deviations})`;
  const sum = (header: string, decimals: number) =>
    writtenNumber(`SUMPRODUCT(1*ISNUMBER(${deviations}),[${header}])`, decimals);
  const isPart = `AND(${count}>0,${count}<ROWS(${deviations}),${countKnownOnly(input)}=0)`;
  const sentence = [
    textLiteral(before),
    count,
    textLiteral(of),
    sum(columns.actual, 0),
    textLiteral(against),
    sum(columns.compared, 1),
  ].join("&");
  return `IF(${isPart},${sentence},"")`;
}

/** How many municipalities lack figures, how many lack some months, and what then the total deviation is of. */
function totalRemarks(input: PlanInput): string {
  const { naming, results, texts } = input;
  const isHeld = isShared(input);
  const { columns, ...words } = texts.municipalities;
  const missing = isHeld
    ? `COUNTIF([${columns.band}],${textLiteral(results.bandPositions.missing)})`
    : `COUNTIF([${columns.months}],0)`;
  const incomplete = `COUNTIFS([${columns.months}],">0",[${columns.months}],"<"&${naming.names.monthsEnded})`;
  const counted = (count: string, text: string) => `IF(${count}=0,"",${count}&${textLiteral(text)})`;
  const parts = [
    counted(missing, words.withoutFigures),
    counted(incomplete, words.incomplete),
    ...(isHeld ? [deviationOf(input)] : []),
  ];
  return `TEXTJOIN(${textLiteral(words.separator)},TRUE,${parts.join(",")})`;
}
