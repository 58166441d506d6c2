import { instantOf } from "../../calc/serialDate";
import { writtenDay } from "../../language/writtenDay";
import type { ValidationPlan } from "../plan/plan";
import type { FoundRule, ValidationRule } from "./foundRule";
import { isSameContent } from "./sameContent";

/** The rule of cells that are to have another one. */
export interface RuleChange {
  readonly planned: ValidationPlan;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Rules that no longer say what the contract does. Limits are read from the sheet, so that a workbook that has followed
 * the contract without them is mended as well; a rule that somebody has taken away, or made another of, stays so.
 */
export function ruleChanges(found: readonly FoundRule[]): RuleChange[] {
  return found.filter(isToBeMended).map(({ planned, what, former, first }) => ({
    planned,
    what,
    from: textOfRule(first ?? former),
    to: textOfRule(planned.rule),
  }));
}

function isToBeMended({ planned: { rule }, former, first, isMixed }: FoundRule): boolean {
  if (first && isSameRule(rule, first)) return isMixed && former !== undefined && !isSameRule(rule, former);
  if (first && former && isSameRule(former, first)) return true;
  if (!first) return isMixed && former !== undefined && !isSameRule(rule, former);
  return first.kind === rule.kind && limitsOf(first) !== undefined;
}

function isSameRule(one: ValidationRule, other: ValidationRule): boolean {
  const limits = limitsOf(one);
  if (limits) return one.kind === other.kind && String(limits) === String(limitsOf(other));
  return isSameContent({ formula: sourceOf(one) }, sourceOf(other)) || sourceOf(one) === sourceOf(other);
}

function limitsOf(rule: ValidationRule): readonly [number, number] | undefined {
  switch (rule.kind) {
    case "whole":
    case "decimal":
      return [rule.minimum, rule.maximum];
    case "date":
      return [rule.first, rule.last];
    case "list":
    case "formula":
      return undefined;
  }
}

function sourceOf(rule: ValidationRule): string {
  if (rule.kind === "list") return rule.source;
  return rule.kind === "formula" ? rule.formula : "";
}

/** As people read it: the two ends, or where the choices come from. */
function textOfRule(rule: ValidationRule | undefined): string {
  const limits = rule && limitsOf(rule);
  if (!limits) return rule ? sourceOf(rule) : "";
  return limits
    .map((each) => (rule.kind === "date" ? writtenDay(instantOf(each)) : String(each)))
    .join(" – ");
}
