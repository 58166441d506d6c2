import { figuresOf } from "../../contract/figures";
import { countName, type CountKey } from "../activity/activityCounts";
import { yearLabel } from "../../contract/years";
import { estimateFor } from "../../contract/estimates";
import { targetFor } from "../../contract/targets";
import { stepsText } from "./stepsText";
import { uniqueCounts } from "../activity/measureCounts";
import { textLiteral, thisRow } from "../plan/formulas";
import {
  computedText,
  countText,
  either,
  fixedText,
  joined,
  type FormulaText,
} from "../plan/text/formulaText";
import { formula, type CellContent } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { dayText } from "../plan/sheetHeader";
import { readingName } from "./readingName";
import { lackingMonthsText, lockedWithoutRow, missingMonths, municipalityCount } from "./monthsNote";
import { isGoal, type TargetRow } from "./targetRow";
import { uncountedTexts } from "./uncountedTexts";

/**
 * The words beside a measure: what is open and where it is decided, whether a figure is an estimate or
 * counts guidances rather than firms, and the contract's own reservation.
 */
export function targetNote(
  input: PlanInput,
  row: TargetRow,
): { readonly content: CellContent; readonly longest: number } {
  const { measure } = row;
  const computed = [
    openTarget(input, row),
    stepsText(input, row),
    countedAs(input, row),
    ...uncountedTexts(input, row),
    missingMonths(input, row),
    lockedWithoutRow(input, row),
    bandCount(input, row),
    growthWarning(input, row),
  ].filter((part) => part !== undefined);
  const open = measure.rule === "band" ? "" : fixedOpenTarget(input, row);
  const apart = isGoal(row) ? [] : [input.texts.targets.notCounted];
  const note = [measure.note, ...apart].filter((each) => each !== undefined).join(" ");
  if (computed.length === 0)
    return { content: (open + note).trim() || null, longest: open.length + note.length };
  const fixed = (text: string) => (text ? [fixedText(text)] : []);
  const whole = joined(...fixed(open), ...computed, ...fixed(note));
  return { content: formula(whole.formula), longest: whole.longest };
}

/** Where the contract fixes nothing and nobody can choose otherwise. */
function fixedOpenTarget({ contract, texts }: PlanInput, { measure, year }: TargetRow): string {
  const chosen = measure.readings?.some(({ targets }) => targets[String(year)] !== undefined);
  const isOpen = targetFor(contract, measure, year).kind === "not-fixed";
  const open = isOpen && !estimateFor(contract, measure, year) && !chosen;
  return open ? texts.targets.notFixed(yearLabel(contract, year)) : "";
}

/** Where the user can choose: what was chosen, or that nothing was. */
function openTarget(input: PlanInput, { measure, year }: TargetRow): FormulaText | undefined {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.targets;
  if (measure.readings?.some(({ targets }) => targets[String(year)] !== undefined)) {
    const reading = readingName(input, measure);
    const decided = measure.readings.map(({ label }) => `${reading}=${textLiteral(label)}`).join(",");
    const longest = Math.max(...measure.readings.map(({ label }) => label.length));
    const chosen = joined(computedText(reading, longest), fixedText(". "));
    return either(`OR(${decided})`, chosen, fixedText(words.undecided));
  }
  const estimate = estimateFor(contract, measure, year);
  if (!estimate) return undefined;
  return either(
    `${names.estimates}=${textLiteral(texts.shared.yes)}`,
    fixedText(words.estimate(estimate.method)),
    fixedText(words.notFixed(yearLabel(contract, year)) + words.estimateOffered),
  );
}

function countedAs(input: PlanInput, { measure, year }: TargetRow): FormulaText | undefined {
  const { texts } = input;
  const known = uniqueCounts(input, measure, year);
  const words = texts.targets;
  const day = known && computedText(dayText(known.until), "31-12-2026".length);
  const unique =
    known &&
    day &&
    joined(
      fixedText(known.kinds > 1 ? words.uniqueInEach : words.unique),
      either(
        `${known.until}=""`,
        fixedText(words.undated),
        joined(fixedText(words.countedUntil), day, fixedText(". ")),
      ),
      either(
        `N(${known.leftOut})=0`,
        fixedText(""),
        joined(fixedText(words.uniqueLeftOut), countText(known.leftOut), fixedText(". ")),
      ),
    );
  const figures = figuresOf(measure);
  const entered = `COUNT(${figures.map((key) => countName(key, year)).join(",")})`;
  const missing = either(`${entered}<${figures.length}`, fixedText(words.incomplete), fixedText(""));
  const summed = known ? joined(fixedText(words.guidances), missing) : missing;
  const guidances = either(
    `${entered}=0`,
    fixedText(""),
    figures.length > 1 || known ? summed : fixedText(""),
  );
  if (!known || !unique || !day) return figures.length > 1 ? guidances : undefined;
  const [lacks, lacked] = words.uniqueLacks;
  const [ends, ended] = words.uniqueEnds;
  const [then, now, outdated] = words.uniqueOutdated;
  const outdatedSum = joined(
    fixedText(then ?? ""),
    countText(known.guidancesThen),
    fixedText(now ?? ""),
    countText(known.guidancesNow),
    fixedText(outdated ?? ""),
  );
  const otherwise = either(known.isOfSum, fixedText(words.uniqueMoved), outdatedSum);
  const tooShort = either(
    `N(${known.missing})>0`,
    joined(fixedText(lacks ?? ""), countText(known.missing), fixedText(lacked ?? "")),
    either(known.inTime, otherwise, joined(fixedText(ends ?? ""), day, fixedText(ended ?? ""))),
  );
  const unused = either(known.all, tooShort, fixedText(words.uniqueIncomplete));
  const partly = either(known.some, joined(unused, guidances), guidances);
  return either(known.test, unique, partly);
}

/** How the municipalities lie in the band, each counted once, and how many lack months: the words of the report. */
function bandCount(input: PlanInput, { measure, year }: TargetRow): FormulaText | undefined {
  const { population, naming, results, texts } = input;
  if (measure.rule !== "band") return undefined;
  const { names, tables } = naming;
  const words = texts.targets;
  if (!population) return fixedText(words.noPopulation);
  const bands = `${tables.municipalities}[${texts.municipalities.columns.band}]`;
  const countIn = (position: string) => `COUNTIF(${bands},${textLiteral(position)})`;
  const counted = (position: string) => municipalityCount(countIn(position));
  const judged = ["below", "within", "above"] as const;
  return either(
    `${thisRow(words.columns.year)}<>${names.chosenYear}`,
    fixedText(words.otherYear),
    either(
      `${names.individualTarget}=""`,
      fixedText(words.noIndividualTarget),
      joined(
        ...judged.flatMap((position) => [
          counted(results.bandPositions[position]),
          fixedText(words[position]),
        ]),
        municipalityCount(
          `ROWS(${bands})-SUM(${judged.map((position) => countIn(results.bandPositions[position])).join(",")})`,
        ),
        fixedText(words.notJudged),
        either(
          `${countIn(texts.municipalities.notBelow)}=0`,
          fixedText(""),
          joined(fixedText(words.ofThem), counted(texts.municipalities.notBelow), fixedText(words.notBelow)),
        ),
        fixedText(words.seeBands),
        lackingMonthsText(input, "individual", year),
      ),
    ),
  );
}

/** Growth courses are counted for themselves, and cannot outnumber the guided they are among, on either basis. */
function growthWarning({ texts }: PlanInput, { measure, year }: TargetRow): FormulaText | undefined {
  if (measure.actual.from !== "activity" || !measure.actual.figures.includes("growth")) return undefined;
  const growth = countName("growth", year);
  const exceeds = (keys: readonly CountKey[], least: number) => {
    const guided = keys.map((key) => countName(key, year)).join(",");
    return `AND(COUNT(${growth})=1,COUNT(${guided})>=${least},SUM(${growth})>SUM(${guided}))`;
  };
  const any = `OR(${exceeds(["individual", "collective"], 1)},${exceeds(["uniqueIndividual", "uniqueCollective"], 2)})`;
  return either(any, fixedText(texts.targets.growthExceeds), fixedText(""));
}
