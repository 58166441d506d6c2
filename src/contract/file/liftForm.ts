import type { Contract } from "../contract";

/** The units that forms 1 and 2 knew by themselves, as a contract of today declares them. */
export const FORMER_UNITS: NonNullable<Contract["units"]> = {
  percent: { kind: "share", label: { da: "%", en: "%" } },
  "percentage-points": { kind: "percentage-points", label: { da: "procentpoint", en: "percentage points" } },
  nps: { kind: "points", label: { da: "NPS-point", en: "NPS points" } },
  firms: { kind: "count", label: { da: "virksomheder", en: "firms" } },
  courses: { kind: "count", label: { da: "forløb", en: "courses" } },
  municipalities: { kind: "count", label: { da: "kommuner", en: "municipalities" } },
  "thousand-kroner": { kind: "amount", label: { da: "1.000 kr.", en: "1,000 kroner" } },
};

/**
 * A contract file's data in today's form. Form 1 lacks what may be absent: what each measure's figure is, who is
 * responsible for it and when it comes; forms 1 and 2 knew seven units without a declaration. Anything else is left as
 * it is.
 */
export function liftForm(data: unknown): unknown {
  if (!isOfFormerForm(data)) return data;
  const units = formerUnits(data);
  return { ...data, format: 3, ...(Object.keys(units).length > 0 ? { units } : {}) };
}

function isOfFormerForm(data: unknown): data is object {
  return (
    typeof data === "object" && data !== null && "format" in data && [1, 2].includes(Number(data.format))
  );
}

/** Those of them that its measures have. */
function formerUnits(data: object): NonNullable<Contract["units"]> {
  const measures: unknown[] = "measures" in data && Array.isArray(data.measures) ? data.measures : [];
  const used = new Set(
    measures.map((each) => (typeof each === "object" && each !== null && "unit" in each ? each.unit : "")),
  );
  return Object.fromEntries(Object.entries(FORMER_UNITS).filter(([id]) => used.has(id)));
}
