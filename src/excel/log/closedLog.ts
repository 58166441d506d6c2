import { listPlace } from "../identity/listPlace";
import type { LogSeen } from "../identity/logSeen";
import { newListName } from "../write/updating/newList";

/** The log's sheet as it is or would be called, where it takes no lines: it is protected, or cannot be added. */
export function closedLog(seen: LogSeen): string | undefined {
  const place = listPlace("log", seen);
  if (!place) return seen.isStructureProtected ? newListName("log", seen) : undefined;
  const sheet = seen.sheets.find(({ id }) => id === place.id);
  return sheet?.isProtected ? sheet.name : undefined;
}
