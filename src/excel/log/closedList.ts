import type { ListPart } from "../../sheets/plan/parts";
import { listPlace } from "../identity/listPlace";
import type { LogSeen } from "../identity/logSeen";
import { newListName } from "../write/updating/newList";

/** A list's sheet as it is or would be called, where it takes no lines: it is protected, or cannot be added. */
export function closedList(part: ListPart, seen: LogSeen): string | undefined {
  const place = listPlace(part, seen);
  if (!place) return seen.isStructureProtected ? newListName(part, seen) : undefined;
  const sheet = seen.sheets.find(({ id }) => id === place.id);
  return sheet?.isProtected ? sheet.name : undefined;
}
