import { isBlank } from "../../values/entry";
import type { Rule } from "../rule";

/** A blank municipality; a row with nothing but texts needs none. */
export const municipalityMissing: Rule = {
  id: "municipality-missing",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values }, report, { textColumns }) {
    if (!isBlank(values["municipality"] ?? null)) return;
    const says = Object.entries(values).some(
      ([column, entry]) => !isBlank(entry) && !textColumns.includes(column),
    );
    if (says) report({ row, column: "municipality", received: null, expected: "municipality" });
  },
};
