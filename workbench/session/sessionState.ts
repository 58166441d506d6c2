import { sharedArea } from "../host/cells/areas";
import type { Host } from "../host/host";
import { activeSheet } from "../host/hostSession";
import type { Sheet } from "../model/sheet";
import type { SessionChange, Selection } from "./sessionChange";
import type { CopiedBlock } from "./copyCells";
import type { EngineChanges } from "./engineWatch";
import type { SessionEvent } from "./sessionEvent";
import type { History } from "./history";

/** State that the parts of a session share. */
export interface SessionState {
  readonly host: Host;
  readonly history: History;
  readonly takeTouches: () => EngineChanges;
  readonly activeCells: Map<string, Selection["active"]>;
  copied: CopiedBlock | undefined;
  publish(changes: readonly SessionChange[]): void;
  raise(event: SessionEvent): void;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** The selection on a sheet; the host's selection counts, wherever it came from. */
export function selectionOf(state: SessionState, sheet: Sheet): Selection {
  const area = state.host.session.selection.get(sheet.id) ?? FIRST_CELL;
  const kept = state.activeCells.get(sheet.id);
  const isInside = kept && sharedArea(area, { ...kept, rows: 1, columns: 1 });
  return { sheetId: sheet.id, area, active: isInside ? kept : { row: area.row, column: area.column } };
}

export function currentSelection(state: SessionState): Selection {
  return selectionOf(state, activeSheet(state.host.session));
}
