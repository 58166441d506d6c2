import type { HostSession } from "../hostSession";
import type { ChangeSource } from "./areaChange";
import { raiseChangeEvents } from "./areaChange";
import { EventType } from "./eventEntry";
import { raiseEvent } from "./raiseEvent";
import { raiseDifferences } from "./workbookState";

/** Queues the events of all that has changed since the last time; `EventHub.flush` sends them. */
export function raisePendingEvents(session: HostSession, by: ChangeSource): void {
  raiseDifferences(session);
  raiseChangeEvents(session, by);
  for (const sheet of session.calculated) {
    const address = "";
    raiseEvent(session, EventType.worksheetCalculated, [sheet.id], { worksheetId: sheet.id, address });
  }
  session.calculated.clear();
}
