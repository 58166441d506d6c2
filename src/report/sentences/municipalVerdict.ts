import { wholeInBand } from "../../calc/wholeInBand";
import { spanOf } from "../../contract/span";
import type { MunicipalityFacts, Position, ReportFacts } from "../facts/reportFacts";
import { lackingToLimit, writtenLimit } from "./lowerLimitSentences";
import type { MunicipalInput } from "./municipalInput";
import { monthsText } from "./monthsText";
import { sentence, type Sentence } from "./sentence";

/** Whether it is compared over the months that are there alone: on its own sheet that is no verdict. */
export function isComparedOnKnownMonths({ missingMonths, deviation }: MunicipalityFacts): boolean {
  return missingMonths.length > 0 && deviation !== undefined;
}

/** Whether it has a place in the band that nothing which is missing can change. */
export function isJudged(own: MunicipalityFacts): boolean {
  const { position } = own;
  const isPlaced = position === "below" || position === "within" || position === "above";
  return (isPlaced || position === "not-below") && !isComparedOnKnownMonths(own);
}

/**
 * Its place on its own sheet. What the user compares over some of the months is no verdict there; what missing months
 * cannot change, as they can only add, is one whatever the user chose: it holds against the whole period's target.
 */
export function ownPosition(own: MunicipalityFacts, { contract }: ReportFacts): Position {
  if (!isComparedOnKnownMonths(own)) return own.position;
  const whole = own.toDate ?? own.target;
  if (!whole || !own.individual) return "not-judged";
  const { below, above } = spanOf(contract);
  const { lowest, highest } = wholeInBand(whole.value, below, above);
  if (own.individual.value > highest && own.individual.value >= lowest) return "above";
  return own.individual.value >= lowest ? "not-below" : "not-judged";
}

/** Whether it is invited to a dialogue: only where all its months are there. */
export function isInvited({ position, missingMonths }: MunicipalityFacts): boolean {
  return position === "below" && missingMonths.length === 0;
}

/** The rule's verdict on a municipality, for itself; then the caution about a small number. */
export function municipalVerdict(input: MunicipalInput): Sentence[] {
  const { own, facts, words } = input;
  const { compared, individual, positionCell } = own;
  const cells = [individual?.cell, compared?.cell, positionCell];
  const { below, above } = spanOf(facts.contract);
  const { lowest, highest } = wholeInBand(compared?.value ?? 0, below, above);
  const isSmall = compared !== undefined && compared.value > 0 && compared.value * below < 1;
  return [
    sentence(verdictText(input), cells),
    ...(lowest > highest ? [sentence(words.noWhole(highest, lowest), [compared?.cell])] : []),
    ...(isSmall ? [sentence(words.small, [compared.cell])] : []),
  ];
}

function verdictText({ own, facts, writing, words: { verdicts } }: MunicipalInput): string {
  const { name, missingMonths, individual } = own;
  const { monthsEnded } = facts;
  const position = ownPosition(own, facts);
  if (!facts.individualTarget || position === "not-fixed") return verdicts.notFixed(name);
  if (monthsEnded === 0) return verdicts.nothingYet(name);
  const months = monthsText(missingMonths, monthsEnded, writing);
  if (position === "not-below")
    return missingMonths.length > 0 ? verdicts.notBelow(name, months) : verdicts.notBelowUnread(name);
  if (missingMonths.length > 0 && position !== "above") {
    return verdicts.notJudged(name, months);
  }
  const limit = writtenLimit(own, facts, writing);
  if (position === "below" && individual && limit !== undefined) {
    return verdicts.below(name, individual.value, limit, lackingToLimit(own, facts) ?? 0);
  }
  if (position === "within") return verdicts.within(name);
  return position === "above" ? verdicts.above(name) : verdicts.unread(name);
}
