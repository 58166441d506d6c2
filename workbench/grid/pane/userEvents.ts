import { parseArea } from "../../model/address";
import type { Session } from "../../session/session";

/** Lets the add-in's handlers hear of what the user does at the sheet. */
export function forwardUserEvents(session: Session): () => void {
  return session.subscribeToEvents((event) => {
    if (event.kind !== "changed") return session.host.changedByUser([]);
    if (event.trigger !== "user") return;
    const sheet = session.workbook.sheets.find((each) => each.id === event.sheetId);
    const area = parseArea(event.address);
    if (!sheet || !area) return;
    const { changeType, details } = event;
    session.host.changedByUser([
      { sheet, area, changeType, ...(details && { before: details.valueBefore }) },
    ]);
  });
}
