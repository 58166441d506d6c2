import { schemaOf, type EnteredTable } from "../activity/tables/enteredTable";
import { existingNames } from "../excel/identity/existingNames";
import { readEntered, type EnteredFigures, type EnteredSheets } from "../excel/read/readEntered";
import type { SheetTable } from "../excel/read/load/loadTable";
import { insertColumns, type InsertedColumn } from "../excel/write/insertColumns";
import { recoverLogged } from "../excel/log/recoverLogged";
import { recover, type Recovery } from "../excel/recover/recover";
import { logging } from "./log/logLine";
import { toCommandFailure } from "./steps/commandFailure";
import { rewriteCountedColumns } from "./steps/rewriteCountedColumns";

/**
 * Puts columns back that a table of entered rows lacks, blank and in their place, and lets what stands beside
 * Aktivitet count them again.
 * @returns the columns put back, by their headings
 * @throws CommandFailure
 */
export async function restoreColumns(places: EnteredSheets, part: EnteredTable): Promise<readonly string[]> {
  try {
    const entered = await readEntered(places, [], "admitted");
    const table = tableOf(entered, part);
    const inserted = table ? await columnsToInsert(table, places, part) : [];
    if (!table || inserted.length === 0) return [];
    const headers = inserted.map(({ column }) => column.header);
    const line = {
      action: "columns",
      where: table.place.sheetName,
      from: "",
      to: headers.join(", "),
    } as const;
    const log = logging(entered.log, line);
    const work: Recovery<SheetTable<string> | undefined> = {
      look: () => lookAndCount(places, part),
      isWhole: (now) => hasAllColumns(now, part),
      isAsBefore: (now) => JSON.stringify(now?.place) === JSON.stringify(table.place),
    };
    await insertColumns(table.place, inserted, log)
      .then(async () => (part === "activity" ? rewriteCountedColumns(places) : undefined))
      .catch((error: unknown) => recover(error, recoverLogged(work, log)));
    return headers;
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** Looks for the columns after a break; where they are there, counting them once more does no harm. */
async function lookAndCount(
  places: EnteredSheets,
  part: EnteredTable,
): Promise<SheetTable<string> | undefined> {
  const now = tableOf(await readEntered(places, [], "admitted"), part);
  if (part === "activity" && hasAllColumns(now, part)) await rewriteCountedColumns(places);
  return now;
}

function hasAllColumns(table: SheetTable<string> | undefined, part: EnteredTable): boolean {
  return schemaOf<EnteredTable>(part).columns.every((column) => table?.columns.has(column));
}

function tableOf({ activity, meetings }: EnteredFigures, part: EnteredTable): SheetTable<string> | undefined {
  return part === "activity" ? activity : meetings;
}

/** Each column that is gone, behind the last of those before it that are there. */
async function columnsToInsert(
  { place, columns }: SheetTable<string>,
  { parts }: EnteredSheets,
  part: EnteredTable,
): Promise<InsertedColumn[]> {
  // The sheets' plans come with what makes sheets, which is fetched apart from what reads them.
  const { enteredColumns } = await import(/* webpackChunkName: "sheets" */ "../sheets/enteredColumns");
  const made = enteredColumns(part, existingNames(parts));
  const inserted: InsertedColumn[] = [];
  let before = -1;
  for (const [index, key] of schemaOf<EnteredTable>(part).columns.entries()) {
    const column = made[index];
    const present = place.columnAt[key];
    if (columns.has(key) && present !== undefined) before = present - place.firstColumn + inserted.length;
    else if (column) inserted.push({ at: ++before, column });
  }
  return inserted;
}
