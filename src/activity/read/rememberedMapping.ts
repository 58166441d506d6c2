import * as v from "valibot";
import { ACTIVITY_COLUMNS } from "../tables/activityRow";
import type { FileTable } from "../tables/fileTable";
import type { ColumnMapping } from "./mapColumns";
import { MEETING_COLUMNS } from "../tables/meetingRow";

/** So many shapes are remembered; the ones least used lately are forgotten. */
const MAX_REMEMBERED = 20;

/** A longer header is not remembered: the workbook's settings are no place for it. */
const MAX_KEY_LENGTH = 8_000;

/** The last column of a sheet, counted from 0. */
const LAST_COLUMN = 16_383;

const place = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_COLUMN)));

function mappingOf<const Column extends string>(columns: readonly Column[]) {
  const entries = Object.fromEntries(columns.map((column) => [column, place])) as Record<
    Column,
    typeof place
  >;
  return v.strictObject(entries);
}

const shape = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_KEY_LENGTH));

const rememberedMappingSchema = v.variant("table", [
  v.strictObject({ table: v.literal("activity"), shape, mapping: mappingOf(ACTIVITY_COLUMNS) }),
  v.strictObject({ table: v.literal("meetings"), shape, mapping: mappingOf(MEETING_COLUMNS) }),
]);

/** Which columns of files of one shape are ours, as a user once confirmed; plain data for a workbook's settings. */
export type RememberedMapping = v.InferOutput<typeof rememberedMappingSchema>;

/** What a workbook's settings remember; what is not of the right form there is passed over. */
export function readRememberedMappings(stored: unknown): RememberedMapping[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .slice(0, MAX_REMEMBERED)
    .flatMap((each: unknown) => (v.is(rememberedMappingSchema, each) ? [each] : []));
}

/**
 * A header as the key of its shape: the names in their order, whatever their case and the spaces around them.
 * `undefined` where there is nothing to know it again by.
 */
export function headerShape(header: readonly string[]): string | undefined {
  const names = header.map((name) => name.normalize("NFC").trim().toLowerCase());
  while (names.at(-1) === "") names.pop();
  const key = JSON.stringify(names);
  return names.length > 0 && key.length <= MAX_KEY_LENGTH ? key : undefined;
}

/** The remembered mappings with this one first, in place of what was remembered for its shape and table. */
export function rememberMapping(
  remembered: readonly RememberedMapping[],
  header: readonly string[],
  table: FileTable,
  mapping: ColumnMapping<string>,
): RememberedMapping[] {
  const latest = { table, shape: headerShape(header), mapping };
  if (!v.is(rememberedMappingSchema, latest)) return [...remembered];
  const others = remembered.filter((each) => each.shape !== latest.shape || each.table !== latest.table);
  return [latest, ...others].slice(0, MAX_REMEMBERED);
}

/** What is remembered for files of this header's shape, the latest first; of one table where it is given. */
export function findRemembered(
  remembered: readonly RememberedMapping[],
  header: readonly string[],
  table?: FileTable,
): RememberedMapping | undefined {
  const wanted = headerShape(header);
  return remembered.find((each) => each.shape === wanted && (table === undefined || each.table === table));
}
