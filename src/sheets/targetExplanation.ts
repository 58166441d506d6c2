import { uniqueKnown, type Counts } from "./activityCounts";
import { textLiteral, thisRow } from "./formulas";
import { formula, type CellContent } from "./plan";
import type { PlanInput } from "./planInput";
import type { TargetRow } from "./targetColumns";

/**
 * The words beside a measure: what is open and where it is decided, whether a figure is an estimate or
 * counts guidances rather than firms, and the contract's own reservation.
 */
export function explanation(input: PlanInput, row: TargetRow, counts: Counts): CellContent {
  const { measure, year } = row;
  const parts = [
    openTarget(input, row),
    countedAs(input, row, counts),
    bandCount(input, row),
    growthWarning(input, row, counts),
  ];
  const note = measure.note ?? "";
  const computed = parts.filter((part) => part !== undefined);
  if (computed.length === 0) {
    const open =
      measure.targets[String(year)]?.kind === "not-fixed" ? input.texts.targets.notFixed(year) : "";
    return `${open}${note}`.trim() || null;
  }
  return formula([...computed, ...(note ? [textLiteral(note)] : [])].join("&"));
}

function openTarget({ naming, texts }: PlanInput, { measure, year }: TargetRow): string | undefined {
  const { names } = naming;
  const words = texts.targets;
  if (measure.readings?.some(({ targets }) => targets[String(year)] !== undefined)) {
    const decided = measure.readings.map(({ label }) => `${names.reading}=${textLiteral(label)}`).join(",");
    return `IF(OR(${decided}),${names.reading}&". ",${textLiteral(words.undecided)})`;
  }
  const target = measure.targets[String(year)];
  if (target?.kind !== "not-fixed" || measure.rule === "band") return undefined;
  const notFixed = words.notFixed(year);
  if (!target.estimate) return textLiteral(notFixed);
  const chosen = `${names.estimates}=${textLiteral(texts.shared.yes)}`;
  return `IF(${chosen},${textLiteral(words.estimate(target.estimate.method))},${textLiteral(notFixed + words.estimateOffered)})`;
}

function countedAs({ texts }: PlanInput, { measure, year }: TargetRow, counts: Counts): string | undefined {
  const known = uniqueKnown(measure, year, counts);
  if (!known) return undefined;
  return `IF(${known.test},${textLiteral(texts.targets.unique)},${textLiteral(texts.targets.guidances)})`;
}

function bandCount({ naming, results, texts }: PlanInput, { measure }: TargetRow): string | undefined {
  if (measure.rule !== "band") return undefined;
  const { names, tables } = naming;
  const words = texts.targets;
  const bands = `${tables.municipalities}[${texts.municipalities.columns.band}]`;
  const counted = (position: "below" | "missing") =>
    `COUNTIF(${bands},${textLiteral(results.bandPositions[position])})`;
  const judged = `${counted("below")}&${textLiteral(words.below)}&${counted("missing")}&${textLiteral(words.withoutFigures)}`;
  const otherYear = `${thisRow(words.columns.year)}<>${names.chosenYear}`;
  return `IF(${otherYear},${textLiteral(words.otherYear)},IF(${names.individualTarget}="",${textLiteral(words.noIndividualTarget)},${judged}))`;
}

/** Trap 7: growth courses are counted for themselves, and cannot outnumber the guided. */
function growthWarning(
  { texts }: PlanInput,
  { measure, year }: TargetRow,
  counts: Counts,
): string | undefined {
  if (measure.actual.from !== "activity" || !measure.actual.figures.includes("growth")) return undefined;
  const growth = counts.cell("growth", year);
  const guidances = counts.cell("guidances", year);
  return `IF(AND(COUNT(${growth},${guidances})=2,N(${growth})>N(${guidances})),${textLiteral(texts.targets.growthExceeds)},"")`;
}
