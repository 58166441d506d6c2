import { areaAddress } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { SessionChange } from "./sessionChange";
import type { SessionState } from "./sessionState";
import { currentSelection } from "./sessionState";

/** Finds what differs from what was shown last, and notifies listeners. */
export interface ShownWatch {
  /** Tells of a selection or sheet that is another now, whoever changed it. */
  readonly reportSelection: (source: SessionChange["source"]) => void;
  /** Tells of what a request of the add-in changed; see `Session.changedByAddIn`. */
  readonly changedByAddIn: () => void;
}

export function watchShown(state: SessionState): ShownWatch {
  const { workbook } = state.host;
  let shown = { selection: currentSelection(state), structure: structureOf(workbook) };

  function reportSelection(source: SessionChange["source"]): void {
    const before = shown.selection;
    const selection = currentSelection(state);
    if (JSON.stringify(before) === JSON.stringify(selection)) return;
    shown = { ...shown, selection };
    const { sheetId, area } = selection;
    state.publish([{ kind: before.sheetId === sheetId ? "selection" : "sheets", sheetId, area, source }]);
    if (before.sheetId !== sheetId) {
      state.raise({ kind: "deactivated", sheetId: before.sheetId });
      state.raise({ kind: "activated", sheetId });
    }
    state.raise({ kind: "selectionChanged", sheetId, address: areaAddress(area) });
  }

  function changedByAddIn(): void {
    const { cells, restructured } = state.takeTouches();
    if (cells.length > 0 || restructured) state.history.bar();
    const structure = structureOf(workbook);
    const kind = structure !== shown.structure ? "sheets" : restructured ? "structure" : "cells";
    shown = { ...shown, structure };
    state.publish([{ kind, source: "add-in" }]);
    for (const { sheet, area } of cells) {
      const address = areaAddress(area);
      state.raise({
        kind: "changed",
        sheetId: sheet.id,
        address,
        changeType: "RangeEdited",
        trigger: "add-in",
      });
    }
    reportSelection("add-in");
  }

  return { reportSelection, changedByAddIn };
}

/** Sheets and tabs in one text, to see whether they changed. */
function structureOf({ sheets, activeSheetId }: Workbook): string {
  const tabs = sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]);
  return JSON.stringify([tabs, activeSheetId]);
}
