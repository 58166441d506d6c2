import type * as v from "valibot";
import type { ContractFaultRule } from "./contractFaultRule";
import { expectedForm, knownKeys } from "./expectedForm";
import { contractFault, shown, type ContractFault, type Path } from "./contractFault";
import { nearestWord } from "./nearestWord";
import { nearestStep } from "./nearestStep";
import { formatPath } from "../file/fileFault";

type SchemaIssue = v.BaseIssue<unknown>;

/** Everything that keeps a file's data from having a schema's form: every cause once. */
export function formFaults(issues: readonly SchemaIssue[], schema: unknown, data: unknown): ContractFault[] {
  const lists = listFaults(data, schema, []);
  const others = issues
    .map((issue) => issueFault(issue, schema))
    .filter(({ at }) => !lists.some((list) => list.at.every((key, index) => key === at[index])));
  return [...lists, ...withoutMisspelt(others)];
}

/** Lists that stand where named parts belong: the schema takes them for parts named 0, 1, 2. */
function listFaults(part: unknown, schema: unknown, at: Path): ContractFault[] {
  if (typeof part !== "object" || part === null) return [];
  const isList = Array.isArray(part);
  const expected = isList ? expectedForm(schema, at) : {};
  if (expected["form"] === "parts")
    return [
      contractFault(at.length === 0 ? "not-contract" : "not-object", at, {
        received: shown(part),
        ...expected,
      }),
    ];
  return Object.entries(part).flatMap(([key, each]) =>
    listFaults(each, schema, [...at, isList ? Number(key) : key]),
  );
}

/** A schema's issue with a part, in words. */
function issueFault(issue: SchemaIssue, schema: unknown): ContractFault {
  const at = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const rule = ruleOf(issue, at);
  const content = (issue.path?.at(-1)?.input ?? {}) as Readonly<Record<string, unknown>>;
  const known = rule === "unknown-key" ? knownKeys(schema, at.slice(0, -1), content) : [];
  const step =
    rule === "not-step"
      ? nearestStep(at.at(-1) === "period" ? String(issue.input) : String(at.at(-1)))
      : undefined;
  const isQuoted = issue.type === "boolean" || at.at(-1) === "format";
  return contractFault(rule, at, {
    received: typeof issue.input === "number" ? issue.input : shown(isQuoted ? written(issue) : issue.input),
    written: shown(written(issue)),
    key: at.at(-1) === "period" ? shown(issue.input) : String(at.at(-1) ?? ""),
    expected: rule === "unknown-key" ? known.join(", ") : expectedOf(issue),
    absent: known.filter((key) => !Object.hasOwn(content, key)).join(", "),
    ...(step === undefined ? {} : { meant: step }),
    ...expectedForm(schema, at),
  });
}

/** The content of a part as it stands in the file. */
function written({ input }: SchemaIssue): string | undefined {
  return JSON.stringify(input);
}

/**
 * A part under another name is one cause, not an unknown part and a missing one: it is reported where it stands, with
 * the name that was meant.
 */
function withoutMisspelt(faults: readonly ContractFault[]): ContractFault[] {
  const besides = ({ at }: ContractFault, rule: ContractFaultRule) =>
    faults.filter(
      (other) => other.rule === rule && formatPath(other.at.slice(0, -1)) === formatPath(at.slice(0, -1)),
    );
  const named = faults.map((fault) => {
    if (fault.rule !== "unknown-key") return fault;
    const [missing, ...more] = besides(fault, "missing").map(({ at }) => String(at.at(-1)));
    const isOnly = more.length === 0 && besides(fault, "unknown-key").length === 1;
    const near = nearestWord(String(fault.values["absent"]).split(", "), String(fault.at.at(-1)));
    const meant = near ?? (isOnly ? missing : undefined);
    return meant === undefined ? fault : { ...fault, values: { ...fault.values, meant } };
  });
  const meant = new Set(
    named.map(({ at, values }) => formatPath([...at.slice(0, -1), String(values["meant"])])),
  );
  return named.filter(({ rule, path }) => rule !== "missing" || !meant.has(path));
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
