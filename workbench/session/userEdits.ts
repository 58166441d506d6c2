import { clearContents } from "../host/cells/clearCells";
import { activeSheet } from "../host/hostSession";
import { areaAddress, COLUMN_COUNT, ROW_COUNT } from "../model/address";
import type { Area } from "../model/address";
import type { CellValue } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { cellKey } from "../model/sheet";
import { clipboardRows } from "./clipboardText";
import type { Edit } from "./edit";
import { performEdit } from "./edit";
import { columnToFill, autofillColumn } from "./autofillColumn";
import { emptyCut, pasteArea, readBlock, writeBlock } from "./pasteCells";
import { enterTypedBlock } from "./enterTypedBlock";
import type { EditRefusal } from "./editRefusal";
import type { SessionState } from "./sessionState";
import { currentSelection } from "./sessionState";
import { typedEntry } from "./typedEntry";
import { validationRefusal } from "./validate";

/** Enters what was typed; see `Session.enter`. */
export function enterTyped(
  state: SessionState,
  row: number,
  column: number,
  text: string,
  accept: boolean,
): EditRefusal | undefined {
  const session = state.host.session;
  const sheet = activeSheet(session);
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const isFormula = typedEntry(text, "General", session.locale).kind === "formula";
  const filled = isFormula ? columnToFill(sheet, row, column) : undefined;
  const before = valueAt(sheet, row, column);
  return carryOut(state, before, {
    sheet,
    area: filled?.area ?? cell,
    expandsTable: text !== "",
    apply() {
      enterTypedBlock(session, sheet, cell, [[text]]);
      if (filled) autofillColumn(session, sheet, filled, row);
    },
    judge() {
      const refusal = text === "" ? undefined : validationRefusal(session, sheet, row, column);
      const isAdvice = refusal?.kind === "validation" && refusal.style !== "Stop";
      return accept && isAdvice ? undefined : refusal;
    },
  });
}

/** Empties the selected cells. */
export function clearSelected(state: SessionState): EditRefusal | undefined {
  const session = state.host.session;
  const sheet = activeSheet(session);
  const { area } = currentSelection(state);
  const before = valueAt(sheet, area.row, area.column);
  const apply = (): void => clearContents(session, sheet, area);
  return carryOut(state, before, { sheet, area, expandsTable: false, apply });
}

/** Pastes clipboard text at the selection. Rules are not asked, as in Excel. */
export function pasteText(state: SessionState, text: string): EditRefusal | undefined {
  const session = state.host.session;
  const sheet = activeSheet(session);
  const selected = currentSelection(state).area;
  const { copied } = state;
  if (copied && sameText(copied.text, text)) return pasteCopied(state, sheet, selected);
  const rows = clipboardRows(text);
  const columns = rows[0]?.length ?? 1;
  const area = pasteArea(selected, rows.length, columns);
  const offGrid = requireOnGrid(area);
  if (offGrid) return offGrid;
  const block = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => rows[down % rows.length]?.[across % columns]),
  );
  const before = valueAt(sheet, area.row, area.column);
  const refusal = carryOut(state, before, {
    sheet,
    area,
    expandsTable: true,
    apply: () => enterTypedBlock(session, sheet, area, block),
  });
  if (!refusal) session.selection.set(sheet.id, area);
  return refusal;
}

function pasteCopied(state: SessionState, sheet: Sheet, selected: Area): EditRefusal | undefined {
  const session = state.host.session;
  const { copied } = state;
  const source = session.workbook.sheets.find((each) => each.id === copied?.sheetId);
  if (!copied || !source) return undefined;
  const block = readBlock(source, copied.area);
  const area = pasteArea(selected, copied.area.rows, copied.area.columns);
  const offGrid = requireOnGrid(area);
  if (offGrid) return offGrid;
  const before = valueAt(sheet, area.row, area.column);
  const refusal = carryOut(state, before, {
    sheet,
    area,
    expandsTable: true,
    apply: () => writeBlock(session, sheet, area, block, copied.cut),
  });
  if (refusal) return refusal;
  session.selection.set(sheet.id, area);
  if (!copied.cut) return undefined;
  state.copied = undefined;
  const notEmptied = carryOut(state, null, {
    sheet: source,
    area: copied.area,
    expandsTable: false,
    apply: () => emptyCut(session, source, copied.area, sheet, area),
  });
  if (!notEmptied) state.history.join();
  return notEmptied;
}

/** Line ends change on their way over the clipboard. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}

function requireOnGrid(area: Area): EditRefusal | undefined {
  const fits = area.row + area.rows <= ROW_COUNT && area.column + area.columns <= COLUMN_COUNT;
  return fits ? undefined : { kind: "impossible", cause: `${areaAddress(area)} runs off the sheet.` };
}

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.cells.get(cellKey(row, column))?.value ?? null;
}

/** Performs an edit, remembers how to take it back, and notifies listeners. */
function carryOut(state: SessionState, valueBefore: CellValue, edit: Edit): EditRefusal | undefined {
  const { history, host } = state;
  const outcome = performEdit(host.session, edit);
  if ("refusal" in outcome) {
    state.takeTouches();
    return outcome.refusal;
  }
  const { step, area } = outcome;
  const { sheet } = edit;
  history.add({
    undo: () => replay(step.undo),
    redo: () => replay(step.redo),
  });
  announce(area.rows * area.columns === 1 ? valueBefore : undefined);
  return undefined;

  function replay(again: () => void): void {
    again();
    host.session.workbook.activeSheetId = sheet.id;
    host.session.selection.set(sheet.id, area);
    announce(undefined);
  }

  function announce(before: CellValue | undefined): void {
    const { restructured } = state.takeTouches();
    const kind = restructured ? "structure" : "cells";
    state.publish([{ kind, sheetId: sheet.id, area, source: "user" }]);
    state.raise({
      kind: "changed",
      sheetId: sheet.id,
      address: areaAddress(area),
      changeType: "RangeEdited",
      trigger: "user",
      ...(before !== undefined && {
        details: { valueBefore: before, valueAfter: valueAt(sheet, area.row, area.column) },
      }),
    });
  }
}
