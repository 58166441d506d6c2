import * as v from "valibot";
import { LARGEST_FIGURE, SMALLEST_FIGURE, type FieldCheck, type FieldLimits } from "./fieldCheck";

export function valibotFields({
  municipalities,
  first,
  last,
}: FieldLimits): FieldCheck<v.BaseIssue<unknown>> {
  const figure = v.nullable(
    v.pipe(v.number(), v.integer(), v.minValue(SMALLEST_FIGURE), v.maxValue(LARGEST_FIGURE)),
  );
  const text = v.nullable(v.string());
  const schema = v.object({
    period: v.pipe(v.number(), v.minValue(first), v.maxValue(last)),
    municipality: v.picklist(municipalities),
    individual: figure,
    collective: figure,
    growth: figure,
    young: figure,
    source: text,
    remark: text,
  });
  return {
    check: (row) => v.safeParse(schema, row).issues ?? [],
    columnOf: ({ path }) => path?.[0]?.key,
  };
}
