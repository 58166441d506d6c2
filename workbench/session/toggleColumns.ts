import { activeSheet } from "../host/hostSession";
import { columnOutlines } from "../model/columnOutlines";
import type { EditRefusal } from "./editRefusal";
import type { SessionState } from "./sessionState";

/**
 * Opens or closes the outline that a column of the active sheet belongs to. As in Excel, undoing passes it
 * over, and a protected sheet refuses it whatever it allows otherwise.
 */
export function toggleColumns(state: SessionState, column: number): EditRefusal | undefined {
  const sheet = activeSheet(state.host.session);
  const outline = columnOutlines(sheet).find(({ first, last }) => column >= first && column <= last);
  if (!outline) return undefined;
  if (sheet.protection) return { kind: "protected-columns" };
  for (let each = outline.first; each <= outline.last; each++) {
    sheet.columns.set(each, { ...sheet.columns.get(each), hidden: outline.isOpen });
  }
  state.publish([{ kind: "structure", sheetId: sheet.id, source: "user" }]);
  return undefined;
}
