import * as z from "zod";
import { LARGEST_FIGURE, SMALLEST_FIGURE, type FieldCheck, type FieldLimits } from "./fieldCheck";

/** As zod runs under the pane's content security policy, which lets no program be made of texts. */
z.config({ jitless: true });

export function zodFields({ municipalities, first, last }: FieldLimits): FieldCheck<z.core.$ZodIssue> {
  const figure = z.int().min(SMALLEST_FIGURE).max(LARGEST_FIGURE).nullable();
  const text = z.string().nullable();
  const schema = z.object({
    period: z.number().min(first).max(last),
    municipality: z.enum(municipalities),
    individual: figure,
    collective: figure,
    growth: figure,
    young: figure,
    source: text,
    remark: text,
  });
  return {
    check: (row) => schema.safeParse(row).error?.issues ?? [],
    columnOf: ({ path }) => path[0],
  };
}
