import { isBlank } from "../../../values/entry";
import type { MeetingRule } from "../../tableRules";

/** The facts that a reference first stood beside. */
interface First {
  readonly row: number;
  readonly municipality: string | undefined;
  firm: string | undefined;
  isReported: boolean;
}

/**
 * A reference without a CVR number that stands beside several municipalities or names: all of its meetings count as one
 * firm, which a word such as "founder" makes of many. Reported once a reference.
 */
export const referenceShared: MeetingRule = {
  id: "reference-shared",
  severity: "warning",
  table(report) {
    const known = new Map<string, First>();
    return {
      add({ row, cvr, values, reference, resolvedMunicipality }) {
        if (cvr !== undefined || !isBlank(values.cvr) || reference === undefined) return;
        const municipality = resolvedMunicipality?.name;
        const firm = isBlank(values.firm) ? undefined : String(values.firm).trim().toLocaleLowerCase("da");
        const first = known.get(reference);
        if (!first) {
          known.set(reference, { row, municipality, firm, isReported: false });
          return;
        }
        first.firm ??= firm;
        const isOther = (one: string | undefined, other: string | undefined) =>
          one !== undefined && other !== undefined && one !== other;
        if (first.isReported || !(isOther(first.municipality, municipality) || isOther(first.firm, firm)))
          return;
        first.isReported = true;
        report({
          row,
          column: "reference",
          received: values.reference,
          expected: "one firm",
          repeats: first.row,
        });
      },
    };
  },
};
