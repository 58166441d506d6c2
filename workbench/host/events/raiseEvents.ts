import type { Session } from "../session";
import type { ChangedBy } from "./changedCells";
import { raiseChanged } from "./changedCells";
import { EventType } from "./eventEntry";
import { raiseEvent } from "./raiseEvent";
import { raiseDifferences } from "./workbookState";

/** Queues the events of all that has changed since the last time; `EventHub.flush` sends them. */
export function raiseEvents(session: Session, by: ChangedBy): void {
  raiseDifferences(session);
  raiseChanged(session, by);
  for (const sheet of session.calculated) {
    const address = "";
    raiseEvent(session, EventType.worksheetCalculated, [sheet.id], { worksheetId: sheet.id, address });
  }
  session.calculated.clear();
}
