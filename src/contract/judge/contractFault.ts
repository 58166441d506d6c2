import type { ContractFaultRule } from "./contractFaultRule";
import { formatPath } from "../file/fileFault";

export type Path = readonly (string | number)[];

/** Values filled into a fault's words. */
export type FaultValues = Readonly<Record<string, string | number | boolean>>;

/** One cause for which a contract cannot be used, or should not be without somebody's word for it. */
export interface ContractFault {
  readonly rule: ContractFaultRule;
  /** A warning may be acknowledged. */
  readonly severity: "fault" | "warning";
  /** Where it stands in the contract: keys and numbers. */
  readonly at: Path;
  /** The same as text: `measures[3].targets.2026.value`; empty for the contract as a whole. */
  readonly path: string;
  readonly values: FaultValues;
}

/** Takes what a rule found. */
export type ReportFault = (rule: ContractFaultRule, at: Path, values?: FaultValues) => void;

/** Faults that can be right as they stand, but seldom are. */
const WARNINGS: ReadonlySet<ContractFaultRule> = new Set<ContractFaultRule>([
  "share-outside",
  "points-large",
  "alias-comma",
  "unit-near",
  "figure-near",
  "annex-factor",
  "amendment-unknown",
  "amendment-target",
  "tolerance-large",
  "signed-late",
  "amendment-early",
  "amendment-order",
  "amendment-became",
  "annex-open",
]);

/** A fault of a rule, or a warning. */
export function contractFault(rule: ContractFaultRule, at: Path, values: FaultValues = {}): ContractFault {
  const severity = WARNINGS.has(rule) ? "warning" : "fault";
  return { rule, severity, at, path: formatPath(at), values };
}

/** The content of a place, as a person reads it; long texts are shortened. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
