import * as v from "valibot";
import type { BegunBlock } from "../identity/entryMark";
import type { TablePart } from "../read/tables/tableLocation";

export const entrySchema = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const stateSchema = v.object({
  value: entrySchema,
  mark: v.exactOptional(
    v.union([
      v.object({ kind: v.literal("formula"), formula: v.string() }),
      v.object({ kind: v.literal("date") }),
    ]),
  ),
  formula: v.exactOptional(v.string()),
  numberFormat: v.exactOptional(v.string()),
});
/** One block, as a setting holds it. */
export const blockSchema = v.object({
  place: v.object({
    part: v.custom<TablePart>((part) => typeof part === "string"),
    table: v.optional(v.string(), ""),
    firstRow: v.number(),
    firstColumn: v.number(),
    height: v.number(),
  }),
  changes: v.array(v.object({ row: v.number(), column: v.string(), from: stateSchema, to: stateSchema })),
  added: v.array(v.record(v.string(), entrySchema)),
});
const blocksSchema = v.pipe(v.string(), v.parseJson(), v.array(blockSchema));

/** The blocks whose entry a workbook notes as begun; none where the note has another form than ours. */
export function begunBlocks(text: string): readonly BegunBlock[] {
  const read = v.safeParse(blocksSchema, text);
  return read.success ? read.output : [];
}
