import * as v from "valibot";
import { contractSchema, type Contract } from "../contract";
import { formatPath, type FileFault } from "./fileFault";
import { liftForm } from "./liftForm";
import { populationSchema, type Population } from "../populationSchema";

export type { FileFault };

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * Checks the form of a contract file's data, today's or an earlier one; every fault is listed. Whether its parts agree
 * is judged where a contract is made or taken in use (`judge/`), not each time a workbook that carries it is opened.
 */
export function parseContract(file: unknown): Parsed<Contract> {
  const result = v.safeParse(contractSchema, liftForm(file));
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, faults: listFaults(result.issues) };
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
  if (issue.type === "iso_date") return "a date, YYYY-MM-DD";
  if (issue.type === "integer") return "a whole number";
  if (issue.type === "non_empty") return "a text";
  return issue.expected ?? issue.type;
}

function isUnknownKey(issue: SchemaIssue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}
