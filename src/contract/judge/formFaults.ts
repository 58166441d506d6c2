import type * as v from "valibot";
import type { ContractFaultRule } from "./contractFaultRule";
import { expectedForm, knownKeys } from "./expectedForm";
import { contractFault, shown, type ContractFault, type Path } from "./contractFault";

type SchemaIssue = v.BaseIssue<unknown>;

/** The schema's issues with each part, in words. */
export function formFaults(issues: readonly SchemaIssue[], schema: unknown): ContractFault[] {
  return issues.map((issue) => {
    const at = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
    const rule = ruleOf(issue, at);
    return contractFault(rule, at, {
      received: typeof issue.input === "number" ? issue.input : shown(issue.input),
      written: shown(JSON.stringify(issue.input)),
      key: at.at(-1) === "period" ? shown(issue.input) : String(at.at(-1) ?? ""),
      expected: rule === "unknown-key" ? knownKeys(schema, at.slice(0, -1)).join(", ") : expectedOf(issue),
      ...expectedForm(schema, at),
    });
  });
}

/** By what the part lacks, then by the place whose form is broken. */
function ruleOf(issue: SchemaIssue, at: Path): ContractFaultRule {
  const key = at.at(-1);
  if (issue.type === "strict_object" && issue.expected === "never") return "unknown-key";
  if (issue.input === undefined) return "missing";
  if (at.length === 0) return "not-contract";
  if (issue.input === "" && key !== "format") return "empty-text";
  switch (issue.type) {
    case "iso_date":
      return /^\d{4}-\d{2}-\d{2}$/.test(shown(issue.input)) ? "no-such-day" : "not-date";
    case "integer":
      return "not-whole";
    case "non_empty":
      return "empty-text";
    case "max_length":
      return "text-long";
    case "min_length":
      return Array.isArray(issue.input) && issue.input.length > 0 ? "too-few" : "empty-list";
    case "min_value":
      return key === 0 || at[0] === "years" ? "not-year" : "too-small";
    case "max_value":
      return at[0] === "years" ? "not-year" : "too-large";
    case "check":
      return "decimals";
    case "regex":
      return placeRule(issue, at);
    case "string":
      return "not-text";
    case "number":
      return "not-number";
    case "array":
      return "not-list";
    case "strict_object":
    case "record":
      return "not-object";
    case "variant":
      // At the key that tells the variants apart, its choices are expected.
      return issue.expected?.includes('"') ? "not-choice" : "not-object";
    case "literal":
      return key === "format" ? "other-form" : "not-choice";
    default:
      return "not-choice";
  }
}

/** Texts with a form of their own: which one it is follows from where they stand. */
function placeRule({ path }: SchemaIssue, at: Path): ContractFaultRule {
  const key = at.at(-1);
  if (key === "id") return "contract-id";
  if (key === "period") return "not-step";
  if (key === "code") return "not-code";
  if (key === "label") return "number-label";
  const isKey = path?.at(-1)?.origin === "key";
  return isKey
    ? at.includes("targets") && !at.includes("readings")
      ? "not-step"
      : "not-year-key"
    : "not-choice";
}

/** The choices of a list, as valibot lists them: `"a" | "b"`. */
function expectedOf({ expected }: SchemaIssue): string {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map(([, choice]) => choice).join(", ");
}
