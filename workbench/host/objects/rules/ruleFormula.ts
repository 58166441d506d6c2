import { tokenize } from "@borgar/fx";
import type { Sheet } from "../../../model/sheet";
import { absoluteReference } from "../../cells/areas";
import { requireParsable } from "../../cells/requireParsable";
import { invalidArgument } from "../../officeError";
import { isOfficeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import type { SheetArea } from "../rangeReference";
import { rangeArgument } from "../rangeReference";

/**
 * Refuses what Excel takes in no validation or conditional format: structured references, and calls of
 * custom functions.
 */
export function requireRuleFormula(session: HostSession, { sheet, area }: SheetArea, formula: string): void {
  if (!formula.startsWith("=")) return;
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.type === "structured") {
      throw invalidArgument(
        `${formula}: a rule cannot use the structured reference ${token.value}; use an address or a name.`,
      );
    }
    const [namespace = ""] = token.value.split(".");
    const isCustom = session.customFunctionNamespaces.some(
      (each) => each.toLowerCase() === namespace.toLowerCase() && token.value.includes("."),
    );
    if (token.type === "func" && isCustom) {
      throw invalidArgument(
        `${formula}: a rule cannot call the custom function ${token.value}; let it point at a cell that does.`,
      );
    }
  }
  requireParsable(session, sheet, area.row, area.column, formula);
}

/** Reads one formula of a rule: a number, a text, or a range. */
export function ruleFormula(
  value: unknown,
  session: HostSession,
  place: SheetArea,
  what: string,
): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isOfficeObject(value)) return rangeFormula(value, session, place.sheet, what);
  if (typeof value !== "string" || value === "") {
    throw invalidArgument(`${what} is missing: give a number, a formula or a range.`);
  }
  requireRuleFormula(session, place, value);
  return value;
}

/** A range given to a rule, as an absolute reference. */
export function rangeFormula(value: unknown, session: HostSession, home: Sheet, what: string): string {
  const place = rangeArgument(value, session, home, what);
  return absoluteReference(place.sheet, place.area);
}
