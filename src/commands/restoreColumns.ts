import { schemaOf, type FileTable } from "../activity/tables/fileTable";
import { existingNames } from "../excel/identity/existingNames";
import { readEntered, type EnteredFigures, type EnteredSheets } from "../excel/read/readEntered";
import type { SheetTable } from "../excel/read/loadTable";
import { insertColumns, type InsertedColumn } from "../excel/write/insertColumns";
import { PartialWriteError } from "../excel/write/partialWriteError";
import { writeCountedBeside } from "../excel/write/writeCountedBeside";
import { toCommandFailure } from "./steps/commandFailure";
import { readFiguresForCheck } from "./steps/readFiguresForCheck";

/**
 * Puts columns back that a table of entered rows lacks, blank and in their place, and lets what stands beside
 * Aktivitet count them again.
 * @returns the columns put back, by their headings
 * @throws CommandFailure
 */
export async function restoreColumns(places: EnteredSheets, part: FileTable): Promise<readonly string[]> {
  try {
    const table = tableOf(await readEntered(places), part);
    const inserted = table ? await columnsToInsert(table, places, part) : [];
    if (!table || inserted.length === 0) return [];
    await insertColumns(table.place, inserted).catch((error: unknown) =>
      lookAfter(error, table, places, part),
    );
    if (part === "activity") {
      await countAgain(places).catch((error: unknown) => {
        throw new PartialWriteError(error);
      });
    }
    return inserted.map(({ column }) => column.header);
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/**
 * After a break: whether the columns are there nonetheless, as when only the answer was lost.
 * @throws the error where the table is as it was, PartialWriteError where it is not or nobody can tell
 */
async function lookAfter(
  error: unknown,
  before: SheetTable<string>,
  places: EnteredSheets,
  part: FileTable,
): Promise<void> {
  const now = await readEntered(places).catch(() => undefined);
  const table = now && tableOf(now, part);
  if (!table) throw new PartialWriteError(error);
  if (schemaOf<FileTable>(part).columns.every((column) => table.columns.has(column))) return;
  const isAsBefore = JSON.stringify(table.place) === JSON.stringify(before.place);
  throw isAsBefore ? error : new PartialWriteError(error);
}

function tableOf({ activity, meetings }: EnteredFigures, part: FileTable): SheetTable<string> | undefined {
  return part === "activity" ? activity : meetings;
}

/** Each column that is gone, behind the last of those before it that are there. */
async function columnsToInsert(
  { place, columns }: SheetTable<string>,
  { parts }: EnteredSheets,
  part: FileTable,
): Promise<InsertedColumn[]> {
  // The sheets' plans come with what makes sheets, which is fetched apart from what reads them.
  const { enteredColumns } = await import(/* webpackChunkName: "sheets" */ "../sheets/enteredColumns");
  const made = enteredColumns(part, existingNames(parts));
  const inserted: InsertedColumn[] = [];
  let before = -1;
  for (const [index, key] of schemaOf<FileTable>(part).columns.entries()) {
    const column = made[index];
    const present = place.columnAt[key];
    if (columns.has(key) && present !== undefined) before = present - place.firstColumn + inserted.length;
    else if (column) inserted.push({ at: ++before, column });
  }
  return inserted;
}

/** The headers beside Aktivitet have lost the columns that were gone, and may have moved with their cells. */
async function countAgain(places: EnteredSheets): Promise<void> {
  const { countedBeside } = await import(/* webpackChunkName: "sheets" */ "../sheets/countedBeside");
  const { computed } = await readFiguresForCheck(places);
  const place = computed.find((each) => each.place.part === "counted")?.place;
  if (!place) return;
  const at = { row: place.firstRow, column: place.firstColumn + 1 };
  await writeCountedBeside(place, countedBeside(existingNames(places.parts), at));
}
