import { existingNames } from "../../excel/identity/existingNames";
import type { EnteredSheets } from "../../excel/read/readEntered";
import { writeCountedBeside } from "../../excel/write/writeCountedBeside";
import { readFiguresForCheck } from "./readFiguresForCheck";

/** Lets what stands beside Aktivitet count its columns as they are now: some may have come, gone or moved. */
export async function rewriteCountedColumns(places: EnteredSheets): Promise<void> {
  const { countedBeside } = await import(/* webpackChunkName: "sheets" */ "../../sheets/countedBeside");
  const { computed } = await readFiguresForCheck(places);
  const place = computed.find((each) => each.place.part === "counted")?.place;
  if (!place) return;
  const at = { row: place.firstRow, column: place.firstColumn + 1 };
  await writeCountedBeside(place, countedBeside(existingNames(places.parts), at));
}
