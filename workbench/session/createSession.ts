import { createEngine } from "../engine/engine";
import { createHost } from "../host/host";
import { activeSheet } from "../host/session";
import { areaAddress } from "../model/address";
import type { Workbook } from "../model/workbook";
import { createWorkbook } from "../model/workbook";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import type { Change } from "./change";
import { copyCells } from "./copyCells";
import { watchEngine } from "./engineWatch";
import type { SessionEvent } from "./events";
import { createHistory } from "./history";
import type { Session, SessionOptions } from "./session";
import type { SessionState } from "./sessionState";
import { currentSelection, selectionOf } from "./sessionState";
import { clearSelected, enterTyped, pasteText } from "./userEdits";

/** Starts working on a workbook: computes it, and answers users and add-ins. */
export function createSession(workbook: Workbook, options: SessionOptions = {}): Session {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  const eventListeners = new Set<(event: SessionEvent) => void>();
  const functions = new Map(Object.entries(options.functions ?? {}));
  const locale = options.locale ?? "da-DK";
  let version = 0;
  let contentVersion = 0;

  const { engine, takeTouches } = watchEngine(
    createEngine(workbook, {
      ...options.engine,
      onComputed: () => publish([{ kind: "cells", source: "calculation" }]),
    }),
  );
  for (const [namespace, custom] of functions) engine.setFunctions(namespace, custom);
  const host = createHost(workbook, {
    engine,
    locale,
    ...(options.apiVersion !== undefined && { apiVersion: options.apiVersion }),
    customFunctionNamespaces: functions.size > 0 ? [...functions.keys()] : ["KKR"],
  });
  const state: SessionState = {
    host,
    history: createHistory(),
    takeTouches,
    activeCells: new Map(),
    copied: undefined,
    publish,
    raise: (event) => eventListeners.forEach((listener) => listener(event)),
  };
  // A workbook that was computed before shows what it was saved with until the add-in's functions are there, as Excel does.
  if (functions.size > 0 || !isComputed(workbook)) engine.calculate();
  let shown = { selection: currentSelection(state), structure: structureOf(workbook) };

  function publish(changes: readonly Change[]): void {
    version++;
    if (changes.some(({ kind }) => kind !== "selection")) contentVersion++;
    for (const listener of [...listeners]) listener(changes);
  }

  /** Tells of a selection or sheet that is another now, whoever changed it. */
  function reportSelection(source: Change["source"]): void {
    const before = shown.selection;
    const selection = currentSelection(state);
    if (JSON.stringify(before) === JSON.stringify(selection)) return;
    shown = { ...shown, selection };
    const { sheetId, area } = selection;
    publish([{ kind: before.sheetId === sheetId ? "selection" : "sheets", sheetId, area, source }]);
    if (before.sheetId !== sheetId) {
      state.raise({ kind: "deactivated", sheetId: before.sheetId });
      state.raise({ kind: "activated", sheetId });
    }
    state.raise({ kind: "selectionChanged", sheetId, address: areaAddress(area) });
  }

  const again = { ...options, functions: Object.fromEntries(functions) };
  return {
    workbook,
    engine,
    host,
    locale,
    get version() {
      return version;
    },
    get contentVersion() {
      return contentVersion;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeToEvents(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    changedByAddIn() {
      const { cells, restructured } = takeTouches();
      if (cells.length > 0 || restructured) state.history.clear();
      const structure = structureOf(workbook);
      const kind = structure !== shown.structure ? "sheets" : restructured ? "structure" : "cells";
      shown = { ...shown, structure };
      publish([{ kind, source: "add-in" }]);
      for (const { sheet, area } of cells) {
        const address = areaAddress(area);
        const changeType = "RangeEdited";
        state.raise({ kind: "changed", sheetId: sheet.id, address, changeType, trigger: "add-in" });
      }
      reportSelection("add-in");
    },
    get selection() {
      return currentSelection(state);
    },
    select(sheetId, area, active) {
      workbook.activeSheetId = sheetId;
      host.session.selection.set(sheetId, area);
      if (active) state.activeCells.set(sheetId, active);
      else state.activeCells.delete(sheetId);
      reportSelection("user");
    },
    activate(sheetId) {
      const sheet = workbook.sheets.find((each) => each.id === sheetId);
      if (!sheet) return;
      const { area, active } = selectionOf(state, sheet);
      this.select(sheetId, area, active);
    },
    enter: (row, column, text, given) => enterTyped(state, row, column, text, given?.accept ?? false),
    clear: () => clearSelected(state),
    copy(given) {
      const copied = copyCells(host.session, activeSheet(host.session), currentSelection(state).area);
      const { sheetId, area, text } = copied;
      state.copied = { sheetId, area, text, cut: given?.cut ?? false };
      publish([{ kind: "selection", sheetId, source: "user" }]);
      return copied;
    },
    paste(text) {
      const refusal = pasteText(state, text);
      reportSelection("user");
      return refusal;
    },
    get copied() {
      return state.copied;
    },
    forgetCopied() {
      if (!state.copied) return;
      state.copied = undefined;
      publish([{ kind: "selection", source: "user" }]);
    },
    get canUndo() {
      return state.history.canUndo;
    },
    get canRedo() {
      return state.history.canRedo;
    },
    undo() {
      if (state.history.undo()) reportSelection("user");
    },
    redo() {
      if (state.history.redo()) reportSelection("user");
    },
    setFunctions(namespace, custom) {
      functions.set(namespace, custom);
      engine.setFunctions(namespace, custom);
      engine.calculate();
      publish([{ kind: "cells", source: "calculation" }]);
    },
    save: (addIn) => saveWorkbook(workbook, { customFunctions: functionNames(), ...(addIn && { addIn }) }),
    open(bytes) {
      const opened = openWorkbook(bytes, { customFunctions: functionNames() });
      opened.name = workbook.name;
      return createSession(opened, { ...again, functions: Object.fromEntries(functions) });
    },
    newWorkbook() {
      const empty = createWorkbook(locale === "da-DK" ? "Ark1" : "Sheet1");
      return createSession(empty, { ...again, functions: Object.fromEntries(functions) });
    },
  };

  function functionNames(): string[] {
    return [...functions].flatMap(([namespace, custom]) => custom.map(({ id }) => `${namespace}.${id}`));
  }
}

/** Sheets and tabs in one text, to see whether they changed. */
function structureOf({ sheets, activeSheetId }: Workbook): string {
  const tabs = sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]);
  return JSON.stringify([tabs, activeSheetId]);
}

/** Whether some formula of the workbook has a value already. */
function isComputed(workbook: Workbook): boolean {
  return workbook.sheets.some(({ cells }) =>
    [...cells.values()].some(({ formula, value }) => formula !== undefined && value !== null),
  );
}
