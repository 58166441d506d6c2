import { estimateFor } from "../../contract/estimates";
import { shownUnit } from "../../contract/shownUnit";
import { spanOf } from "../../contract/span";
import { readingName } from "./readingName";
import { actualFromActivity, uniqueCounts } from "../activity/measureCounts";
import { textWidth } from "../plan/text/textWidth";
import { textLiteral, thisRow } from "../plan/formulas";
import { formula, type CellContent } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import type { TargetRow } from "./targetRow";

/** How the actual is compared, as the sheet shows it and STATUS reads it. */
export function ruleText({ contract, results }: PlanInput, { measure }: TargetRow): string {
  if (measure.rule === "band") return results.band(spanOf(contract));
  return measure.rule === "amount" ? "" : measure.rule;
}

/** The target that the contract in use fixes; where it leaves a choice, the user's. */
export function targetContent(input: PlanInput, { measure, year }: TargetRow): CellContent {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.targets.columns;
  const readings = (measure.readings ?? []).flatMap(({ label, targets }) => {
    const value = targets[String(year)];
    return value === undefined ? [] : [{ label, value }];
  });
  if (readings.length > 0) {
    const reading = readingName(input, measure);
    const chosen = readings.reduceRight(
      (otherwise, { label, value }) => `IF(${reading}=${textLiteral(label)},${value},${otherwise})`,
      '""',
    );
    return formula(chosen);
  }
  const estimate = estimateFor(contract, measure, year);
  if (estimate)
    return formula(`IF(${names.estimates}=${textLiteral(texts.shared.yes)},${estimate.value},"")`);
  return formula(`IFERROR(KKR.TARGET(${thisRow(words.id)},${thisRow(words.year)}),"")`);
}

/** The contract's unit; where guidances are counted in place of firms, these. */
export function unitContent(input: PlanInput, { measure, year }: TargetRow): CellContent {
  const { contract, texts } = input;
  const label = shownUnit(contract, measure.unit).label[contract.language];
  const unique = uniqueCounts(input, measure, year);
  if (!unique) return label;
  const isOfFirms = `OR(${thisRow(texts.targets.columns.actual)}="",${unique.test})`;
  return formula(`IF(${isOfFirms},${textLiteral(label)},${textLiteral(texts.targets.guidancesUnit)})`);
}

/** Typed in, derived from activity, or counted on Kommuner. */
export function actualContent(input: PlanInput, { measure, year }: TargetRow): CellContent {
  if (measure.actual.from === "band") {
    if (!isShared(input)) return null;
    const { tables, names } = input.naming;
    const words = input.texts.municipalities.columns;
    const { bandPositions } = input.results;
    const counted = (position: string) =>
      `COUNTIF(${tables.municipalities}[${words.band}],${textLiteral(position)})`;
    const undecided = [bandPositions.missing, bandPositions["not-fixed"], input.texts.shared.notJudged];
    const judged = `ROWS(${tables.municipalities})-${undecided.map(counted).join("-")}`;
    const below = counted(bandPositions.below);
    const open = `OR(${thisRow(input.texts.targets.columns.year)}<>${names.chosenYear},${names.individualTarget}="",${judged}=0)`;
    return formula(`IF(${open},"",${below})`);
  }
  return actualFromActivity(input, measure, year);
}

/** Who measures, or the sheet the figure is derived on. */
export function sourceContent(input: PlanInput, { measure, year }: TargetRow): CellContent {
  const { naming, texts } = input;
  if (measure.actual.from === "entered") return measure.actual.source;
  const { fromSheet, bases } = texts.targets;
  const { municipalities, activity, assumptions } = naming.sheets;
  if (measure.actual.from === "band") return `${fromSheet} ${municipalities}`;
  const unique = uniqueCounts(input, measure, year);
  if (!unique) return `${fromSheet} ${activity}`;
  const ofFirms = `${fromSheet} ${assumptions}${bases.firms}`;
  const ofGuidances = `${fromSheet} ${activity}${bases.guidances}`;
  return formula(`IF(${unique.test},${textLiteral(ofFirms)},${textLiteral(ofGuidances)})`);
}

/** How long the words of a computed source get, in digits. */
export function longestSource({ naming, texts }: PlanInput): number {
  const { fromSheet, bases } = texts.targets;
  return textWidth(`${fromSheet} ${naming.sheets.assumptions}${bases.firms}`);
}
