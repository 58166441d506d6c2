import { LOST_LETTER, mayBeMisencoded, repairText } from "../../values/repairText";
import type { Rule } from "../rule";

/** Letters broken by another program; a letter that is lost cannot be mended here. */
export const textEncoding: Rule = {
  id: "text-encoding",
  severity: "warning",
  skippedWhen: "hasSafeTexts",
  row({ row, values, municipality, resolvedMunicipality }, report, { textColumns }) {
    for (const column of textColumns) {
      const received = values[column];
      if (typeof received !== "string" || !mayBeMisencoded(received)) continue;
      const repaired = repairText(received);
      if (repaired === received) {
        if (received.includes(LOST_LETTER)) report({ row, column, received, expected: "whole letters" });
        continue;
      }
      const meant = column === "municipality" && !municipality ? resolvedMunicipality?.name : undefined;
      const fix = meant ?? repaired;
      report({ row, column, received, expected: fix, fix });
    }
  },
};
