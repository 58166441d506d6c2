import type { CustomFunction } from "../engine/customFunctions/customFunction";
import { createEngine } from "../engine/engine";
import { createHost } from "../host/host";
import type { Workbook } from "../model/workbook";
import { createWorkbook } from "../model/workbook";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { copySelected, forgetCopied } from "./copySelected";
import type { Listeners } from "./listeners";
import { createListeners } from "./listeners";
import { watchShown } from "./shownWatch";
import { watchEngine } from "./engineWatch";
import { createHistory } from "./history";
import type { Session, SessionOptions } from "./session";
import type { SessionState } from "./sessionState";
import { currentSelection, selectionOf } from "./sessionState";
import { toggleColumns } from "./toggleColumns";
import { clearSelected, enterTyped, pasteText } from "./userEdits";

/** Starts working on a workbook: computes it, and answers users and add-ins. */
export function createSession(workbook: Workbook, options: SessionOptions = {}): Session {
  const listeners = createListeners();
  const functions = new Map(Object.entries(options.functions ?? {}));
  const state = createState(workbook, options, listeners);
  const { host } = state;
  const { engine } = host.session;
  // A workbook that was computed before shows what it was saved with until the add-in's functions are there, as Excel does.
  if (functions.size > 0 || !isComputed(workbook)) engine.calculate();
  const shown = watchShown(state);
  const replayed = <Outcome>(outcome: Outcome): Outcome => {
    shown.reportSelection("user");
    return outcome;
  };
  const again = (next: Workbook): Session =>
    createSession(next, { ...options, functions: Object.fromEntries(functions) });
  return {
    workbook,
    engine,
    host,
    locale: host.locale,
    get version() {
      return listeners.version;
    },
    get contentVersion() {
      return listeners.contentVersion;
    },
    subscribe: listeners.subscribe,
    subscribeToEvents: listeners.subscribeToEvents,
    changedByAddIn: shown.changedByAddIn,
    get selection() {
      return currentSelection(state);
    },
    select(sheetId, area, active) {
      workbook.activeSheetId = sheetId;
      host.session.selection.set(sheetId, area);
      if (active) state.activeCells.set(sheetId, active);
      else state.activeCells.delete(sheetId);
      shown.reportSelection("user");
    },
    activate(sheetId) {
      const sheet = workbook.sheets.find((each) => each.id === sheetId);
      if (!sheet) return;
      const { area, active } = selectionOf(state, sheet);
      this.select(sheetId, area, active);
    },
    enter: (row, column, text, given) => enterTyped(state, row, column, text, given?.accept ?? false),
    clear: () => clearSelected(state),
    copy: (given) => copySelected(state, given?.cut ?? false),
    paste(text) {
      const refusal = pasteText(state, text);
      shown.reportSelection("user");
      return refusal;
    },
    get copied() {
      return state.copied;
    },
    forgetCopied: () => forgetCopied(state),
    toggleColumns: (column) => toggleColumns(state, column),
    get canUndo() {
      return state.history.canUndo;
    },
    get canRedo() {
      return state.history.canRedo;
    },
    undo: () => replayed(state.history.undo()),
    redo: () => void replayed(state.history.redo()),
    setFunctions(namespace, custom) {
      functions.set(namespace, custom);
      engine.setFunctions(namespace, custom);
      engine.calculate();
      listeners.publish([{ kind: "cells", source: "calculation" }]);
    },
    save: (addIn) =>
      saveWorkbook(workbook, { customFunctions: fullNames(functions), ...(addIn && { addIn }) }),
    open(bytes) {
      const opened = openWorkbook(bytes, { customFunctions: fullNames(functions) });
      return again({ ...opened, name: workbook.name });
    },
    newWorkbook: () => again(createWorkbook(host.locale === "da-DK" ? "Ark1" : "Sheet1")),
  };
}

/** The functions' full names, as formulas in files call them. */
function fullNames(functions: ReadonlyMap<string, readonly CustomFunction[]>): string[] {
  return [...functions].flatMap(([namespace, custom]) => custom.map(({ id }) => `${namespace}.${id}`));
}

/** The engine and the host of a session, and what its parts share. */
function createState(
  workbook: Workbook,
  { functions = {}, locale = "da-DK", apiVersion, engine: engineOptions }: SessionOptions,
  { publish, raise }: Listeners,
): SessionState {
  const { engine, takeTouches } = watchEngine(
    createEngine(workbook, {
      ...engineOptions,
      onComputed: () => publish([{ kind: "cells", source: "calculation" }]),
    }),
  );
  for (const [namespace, custom] of Object.entries(functions)) engine.setFunctions(namespace, custom);
  const namespaces = Object.keys(functions);
  const host = createHost(workbook, {
    engine,
    locale,
    ...(apiVersion !== undefined && { apiVersion }),
    customFunctionNamespaces: namespaces.length > 0 ? namespaces : ["KKR"],
  });
  const history = createHistory();
  return { host, history, takeTouches, activeCells: new Map(), copied: undefined, publish, raise };
}

/** Whether some formula of the workbook has a value already. */
function isComputed(workbook: Workbook): boolean {
  return workbook.sheets.some(({ cells }) =>
    [...cells.values()].some(({ formula, value }) => formula !== undefined && value !== null),
  );
}
