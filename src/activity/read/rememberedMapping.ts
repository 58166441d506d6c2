import * as v from "valibot";
import { DATE_ORDERS, type DateOrder } from "../values/dateOrder";
import { activityColumns } from "../tables/activityRow";
import type { EnteredTable } from "../tables/enteredTable";
import type { ColumnMapping } from "./mapColumns";
import { MEETING_COLUMN_IDS } from "../tables/meetingRow";

/** How many shapes are remembered; the least recently used are forgotten. */
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

const dateOrder = v.exactOptional(v.picklist(DATE_ORDERS));

/** Made for the contract in use, which may have further columns. */
const rememberedMappingSchema = () =>
  v.variant("table", [
    v.strictObject({
      table: v.literal("activity"),
      shape,
      mapping: mappingOf(activityColumns()),
      dateOrder,
      zeros: v.exactOptional(v.boolean()),
    }),
    v.strictObject({
      table: v.literal("meetings"),
      shape,
      mapping: mappingOf(MEETING_COLUMN_IDS),
      dateOrder,
    }),
  ]);

/**
 * A user's confirmed reading of files of one shape: the mapping, the order of days and months, and whether an absent
 * row means 0; plain data for a workbook's settings.
 */
export type RememberedMapping = v.InferOutput<ReturnType<typeof rememberedMappingSchema>>;

/** Mappings from a workbook's settings; entries of another form are skipped. */
export function readRememberedMappings(stored: unknown): RememberedMapping[] {
  if (!Array.isArray(stored)) return [];
  const schema = rememberedMappingSchema();
  return stored.slice(0, MAX_REMEMBERED).flatMap((each: unknown) => (v.is(schema, each) ? [each] : []));
}

/**
 * A header's shape as a text: its names in order, regardless of case and the spaces around them. `undefined` for a
 * header that cannot be recognised by its names.
 */
function headerShape(header: readonly string[]): string | undefined {
  const names = header.map((name) => name.normalize("NFC").trim().toLowerCase());
  while (names.at(-1) === "") names.pop();
  const key = JSON.stringify(names);
  return names.length > 0 && key.length <= MAX_KEY_LENGTH ? key : undefined;
}

/** Answers about a file besides its mapping. */
interface SaidOfFile {
  readonly dateOrder?: DateOrder | undefined;
  readonly zeros?: boolean | undefined;
}

/** The remembered mappings with this one first, replacing any for its shape and table. */
export function rememberMapping(
  remembered: readonly RememberedMapping[],
  header: readonly string[],
  table: EnteredTable,
  mapping: ColumnMapping<string>,
  { dateOrder: order, zeros }: SaidOfFile = {},
): RememberedMapping[] {
  const latest = {
    ...{ table, shape: headerShape(header), mapping },
    ...(order && { dateOrder: order }),
    ...(zeros !== undefined && { zeros }),
  };
  if (!v.is(rememberedMappingSchema(), latest)) return [...remembered];
  const others = remembered.filter((each) => each.shape !== latest.shape || each.table !== latest.table);
  return [latest, ...others].slice(0, MAX_REMEMBERED);
}

/** The latest mapping remembered for a header's shape; for one table where it is given. */
export function findRemembered(
  remembered: readonly RememberedMapping[],
  header: readonly string[],
  table?: EnteredTable,
): RememberedMapping | undefined {
  const wanted = headerShape(header);
  return remembered.find((each) => each.shape === wanted && (table === undefined || each.table === table));
}
