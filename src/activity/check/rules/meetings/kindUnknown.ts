import { nearestKind } from "../../../values/parseKind";
import type { MeetingRule } from "../../tableRules";

export const kindUnknown: MeetingRule = {
  id: "kind-unknown",
  severity: "error",
  row({ row, values, kind, filled }, report) {
    if (kind || !filled) return;
    const near = typeof values.kind === "string" ? nearestKind(values.kind) : undefined;
    const suggestion = near === undefined ? {} : { suggestion: near };
    report({ row, column: "kind", received: values.kind, expected: "individuel, kollektiv", ...suggestion });
  },
};
