import type { Rule } from "../rule";

/** An alias, a code or a variant: understood and counted here, though perhaps not by other programs. */
export const municipalitySpelling: Rule = {
  id: "municipality-spelling",
  severity: "warning",
  skippedWhen: "hasValidKey",
  row({ row, values, municipality }, report) {
    const received = values["municipality"] ?? null;
    if (!municipality || received === municipality.name) return;
    const { name } = municipality;
    report({ row, column: "municipality", received, expected: name, fix: name });
  },
};
