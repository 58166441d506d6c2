import type { HostSession } from "../hostSession";
import type { ChangeSource } from "./areaChange";
import { raiseChangeEvents } from "./areaChange";
import { EventType } from "./eventEntry";
import { addressOfCells } from "./calculatedAreas";
import { raiseEvent } from "./raiseEvent";
import { raiseDifferences } from "./workbookState";

/** Queues the events of all that has changed since the last time; `EventHub.flush` sends them. */
export function raisePendingEvents(session: HostSession, by: ChangeSource): void {
  raiseDifferences(session);
  raiseChangeEvents(session, by);
  for (const [{ id: worksheetId }, keys] of session.calculated) {
    raiseEvent(session, EventType.worksheetCalculated, [worksheetId], () => ({
      worksheetId,
      address: addressOfCells(keys),
    }));
  }
  session.calculated.clear();
}
