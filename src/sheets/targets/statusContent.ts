import { yearLabel } from "../../contract/years";
import { figureKindOf, type ComparisonRule, type FigureKind } from "../../contract/contract";
import { uncountedMeetings, uniqueCounts } from "../activity/measureCounts";
import { reworded, textLiteral, thisRow } from "../plan/formulas";
import { formula, type CellContent } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { hasEnded, isFinalFor, hasNotBegun } from "../plan/looks/reportConditions";
import { yearPeriod } from "../plan/yearFormulas";
import { isAwaited, isFigureFinal, isOfEarlierYear, overdueCondition } from "./figureFinality";
import { isEntered, lacksMonths, usableActual, type TargetRow } from "./targetRow";

/**
 * The verdict, or where to look for it: STATUS's answer in the words of the measure's kind, as a figure that still runs
 * is neither met nor missed (contract, section 7: final fulfilment once the year's figures are complete).
 * @param compared the target it is compared with, as a formula's text
 */
export function statusContent(input: PlanInput, row: TargetRow, compared: string): CellContent {
  const { texts } = input;
  const { rule } = row.measure;
  if (rule === "band") return isShared(input) ? formula(bandStatus(input, row)) : texts.shared.notJudged;
  if (rule === "amount") return formula(amountStatus(input));
  const actual = thisRow(texts.targets.columns.actual);
  const year = thisRow(texts.targets.columns.year);
  // A figure that adds up is never final before its year is over, whatever is chosen for it.
  const isFinal = row.measure.cumulative ? isFigureFinal(input) : isFinalFor(input, year);
  const isEarly = `AND(${isFinal},NOT(${hasEnded(input, yearPeriod(input.contract, year).end)}))`;
  const isEarlier = isOfEarlierYear(input, row);
  const { awaited, renewed } = texts.targets.running;
  const choices: readonly (readonly [test: string, answer: string])[] = [
    [`AND(ISTEXT(${actual}),${actual}<>"")`, textLiteral(texts.targets.notNumber)],
    ...(isEntered(row)
      ? [
          [
            `AND(${actual}<>"",${usableActual(input, row)}="")`,
            textLiteral(texts.targets.impossible),
          ] as const,
        ]
      : []),
    [isAwaited(input), textLiteral(awaited)],
    ...(isEarlier
      ? [[`AND(${thisRow(texts.targets.columns.target)}<>"",${isEarlier})`, textLiteral(renewed)] as const]
      : []),
    [lacks(input, isUnbegun(input)), textLiteral(texts.targets.notBegun)],
    ...(row.measure.cumulative ? [[lacks(input, isNothingDue(input)), textLiteral(awaited)] as const] : []),
    [isEarly, textLiteral(texts.shared.notJudged)],
  ];
  return formula(
    choices.reduceRight(
      (otherwise, [test, answer]) => `IF(${test},${answer},${otherwise})`,
      verdictByKind(input, row, rule, compared),
    ),
  );
}

/** Whether there is a target but no figure where nothing is missing yet. A condition's text. */
function lacks({ texts }: PlanInput, isEarly: string): string {
  const { actual, target } = texts.targets.columns;
  return `AND(${thisRow(actual)}="",${thisRow(target)}<>"",${isEarly})`;
}

/** Whether the months that are counted end before the year's first: of what adds up nothing is due. */
function isNothingDue({ contract, naming, texts }: PlanInput): string {
  const until = `N(${naming.names.countedUntil})`;
  return `AND(${until}>0,${until}<${yearPeriod(contract, thisRow(texts.targets.columns.year)).start})`;
}

function isUnbegun(input: PlanInput): string {
  return hasNotBegun(input, yearPeriod(input.contract, thisRow(input.texts.targets.columns.year)).start);
}

function verdictByKind(input: PlanInput, row: TargetRow, rule: ComparisonRule, compared: string): string {
  const { naming, results, texts } = input;
  const { columns, running } = texts.targets;
  const { met, close, "not-met": notMet } = results.verdicts;
  const { amberZone } = naming.names;
  const figure = usableActual(input, row);
  const status = (target: string) =>
    `KKR.STATUS(${figure},${target},${thisRow(columns.rule)},IF(N(${amberZone})>0,${amberZone},""))`;
  const isFinal = isFigureFinal(input);
  const unlessFinal = (provisional: string, final: string) =>
    `IF(${isFinal},${textLiteral(final)},${provisional})`;
  const inWords: Readonly<Record<FigureKind, () => string>> = {
    measurement: () => status(compared),
    // It comes years after the report that is final without it.
    register: () =>
      `IF(OR(AND(${isFinal},${thisRow(columns.actual)}<>""),${compared}="",${overdueCondition(input)}),${status(compared)},${textLiteral(running.awaited)})`,
    evaluation: () => {
      const words = evaluationWords(input, rule);
      return reworded(status(compared), [
        [notMet, unlessFinal(textLiteral(words.notMet), notMet)],
        [met, unlessFinal(textLiteral(words.met), met)],
      ]);
    },
    accumulating: () => {
      const target = thisRow(columns.target);
      const isAtLeast = rule.startsWith(">");
      const notJudged = textLiteral(texts.shared.notJudged);
      // Missing months can only add: the figure comes nearer to a limit from below, and stays past one from above.
      const open = whatCouldTurn(input, row, compared, isAtLeast);
      const turning = (answer: string) => (open ? `IF(${open},${notJudged},${answer})` : answer);
      const ended = hasEnded(input, yearPeriod(input.contract, thisRow(columns.year)).end);
      const missed = textLiteral(evaluationWords(input, rule).notMet);
      const behind = `IF(${thisRow(columns.toDate)}="",${notJudged},IF(${ended},${missed},${textLiteral(running.behind)}))`;
      const onTrack = textLiteral(running.onTrack);
      const ofYear = `KKR.STATUS(${figure},${target},${thisRow(columns.rule)})`;
      const reached = `IF(${ofYear}=${textLiteral(met)},${textLiteral(running.reached)},${onTrack})`;
      const notMetWord = unlessFinal(behind, notMet);
      const metWord = unlessFinal(isAtLeast ? reached : onTrack, met);
      return reworded(status(compared), [
        [close, isAtLeast ? turning(textLiteral(close)) : textLiteral(close)],
        [notMet, isAtLeast ? turning(notMetWord) : notMetWord],
        [met, isAtLeast ? metWord : turning(metWord)],
      ]);
    },
  };
  return inWords[figureKindOf(row.measure)]();
}

/** A condition under which missing months, or meetings that are in no count, could turn the verdict. */
function whatCouldTurn(
  input: PlanInput,
  row: TargetRow,
  compared: string,
  isAtLeast: boolean,
): string | undefined {
  const { results, texts } = input;
  const { columns } = texts.targets;
  const months = lacksMonths(input, row);
  const unique = uniqueCounts(input, row.measure, row.year);
  const uncounted = [
    ...(unique ? [`${unique.test}*N(${unique.leftOut})`] : []),
    ...uncountedMeetings(input, row.measure, row.year).map(({ count }) => count),
  ].join("+");
  if (!uncounted) return months;
  // STATUS's arguments are computed even where the actual is blank or a text, which N takes as 0.
  const most = `KKR.STATUS(N(${thisRow(columns.actual)})+${uncounted},${compared},${thisRow(columns.rule)})`;
  const turned = `${most}${isAtLeast ? "=" : "<>"}${textLiteral(results.verdicts.met)}`;
  return `OR(${months ?? "FALSE"},AND(${uncounted}>0,${turned}))`;
}

/** Of answers that still come in, on which side of the target they stand. */
function evaluationWords({ texts }: PlanInput, rule: ComparisonRule): { met: string; notMet: string } {
  const { atOrAbove, above, atOrBelow, below } = texts.targets.running;
  return {
    ">=": { met: atOrAbove, notMet: below },
    ">": { met: above, notMet: atOrBelow },
    "<=": { met: atOrBelow, notMet: above },
    "<": { met: below, notMet: atOrAbove },
  }[rule];
}

function bandStatus(input: PlanInput, row: TargetRow): string {
  const { naming, results, texts } = input;
  const { columns, notBegun, shownWhenChosen, byMunicipality } = texts.targets;
  const year = thisRow(columns.year);
  const years = texts.assumptions.yearColumns;
  const ofYear = `${naming.tables.years}[${years.year}],${year}`;
  const isFixed = `COUNTIFS(${ofYear},${naming.tables.years}[${years.individualTarget}],">0")>0`;
  const isOther = `${year}<>${naming.names.chosenYear}`;
  const ofChosen = textLiteral(shownWhenChosen(yearLabel(input.contract, row.year)));
  const missing = `IF(${isOther},${ofChosen},${textLiteral(results.verdicts.missing)})`;
  const lacking = `IF(${isUnbegun(input)},${textLiteral(notBegun)},${missing})`;
  const open = `IF(${isFixed},${lacking},${textLiteral(results.verdicts["not-fixed"])})`;
  // Where nobody is judged, whatever the reason, the figures are not missing.
  const notJudged = textLiteral(texts.shared.notJudged);
  const bands = `${naming.tables.municipalities}[${texts.municipalities.columns.band}]`;
  const isNotJudged = `IF(${year}=${naming.names.chosenYear},COUNTIF(${bands},${notJudged})>0,FALSE)`;
  const blank = `IF(${isNotJudged},${notJudged},${open})`;
  return `IF(${thisRow(columns.actual)}="",${blank},${textLiteral(byMunicipality)})`;
}

/** Money comes in when it is charged: it is held against the whole year's, and not judged before. */
function amountStatus({ results, texts }: PlanInput): string {
  const { columns, seeFunding, wholeYear } = texts.targets;
  const notFixed = textLiteral(results.verdicts["not-fixed"]);
  const known = `IF(ISNUMBER(${thisRow(columns.actual)}),${textLiteral(wholeYear)},${textLiteral(seeFunding)})`;
  return `IF(${thisRow(columns.target)}="",${notFixed},${known})`;
}
