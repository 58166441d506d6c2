import * as v from "valibot";
import { findInconsistencies } from "./consistency";
import { contractSchema, type Contract } from "./contract";
import { formatPath, type FileFault } from "./fileFault";
import { liftForm } from "./liftForm";
import { populationSchema, type Population } from "./populationSchema";

export type { FileFault };

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Checks the data of a contract file of today's form or an earlier one; every fault is listed, not just the first. */
export function parseContract(file: unknown): Parsed<Contract> {
  const data = liftForm(file);
  const result = v.safeParse(contractSchema, data);
  const issues = result.issues ?? [];
  const whole = issues.some((issue) => !issue.path);
  const faulty = new Set(issues.map((issue) => String(issue.path?.[0]?.key)));
  const faults = [...listFaults(issues), ...(whole ? [] : findInconsistencies(data as Contract, faulty))];
  return result.success && faults.length === 0 ? { ok: true, value: result.output } : { ok: false, faults };
}

/** Checks a population file's data; every fault is listed. */
export function parsePopulation(data: unknown): Parsed<Population> {
  const result = v.safeParse(populationSchema, data);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, faults: listFaults(result.issues) };
}

type SchemaIssue = v.BaseIssue<unknown>;

function listFaults(issues: readonly SchemaIssue[]): FileFault[] {
  return issues.map((issue) => ({
    path: formatPath((issue.path ?? []).map(({ key }) => key)),
    received: received(issue),
    expected: expected(issue),
  }));
}

function received(issue: SchemaIssue): string {
  if (isUnknownKey(issue)) return "unknown key";
  const text = JSON.stringify(issue.input) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function expected(issue: SchemaIssue): string {
  if (isUnknownKey(issue)) return "no such key";
  if (issue.input === undefined) return "a value";
  if (issue.type === "iso_date") return "a date such as 2026-01-31";
  if (issue.type === "integer") return "a whole number";
  if (issue.type === "non_empty") return "a text";
  return issue.expected ?? issue.type;
}

function isUnknownKey(issue: SchemaIssue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}
