import type { Area } from "../model/address";
import { createId } from "../model/workbook";
import type { Engine } from "../engine/engine";
import type { Sheet } from "../model/sheet";
import type { CellStyle } from "../model/style";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { AreaChange } from "./events/areaChange";
import type { EventHub } from "./events/eventHub";
import { createEventHub } from "./events/eventHub";
import type { WorkbookState } from "./events/workbookState";
import { workbookState } from "./events/workbookState";
import type { HostModes } from "./hostModes";
import { itemNotFound } from "./officeError";
import type { OfficeObject } from "./officeObject";

export type Locale = "da-DK" | "en-US";

/** The target of a Range object: it moves with its cells, as Excel's do. */
export interface RangeTarget {
  readonly sheet: Sheet;
  /** `undefined` once its cells are deleted. */
  area: Area | undefined;
}

/** The target of a RangeAreas object: several ranges of one sheet, each of which moves with its cells. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly ranges: readonly RangeTarget[];
}

/** State of the host between requests besides the workbook itself. */
export interface HostSession {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly apiVersion: string;
  readonly locale: Locale;
  /** First parts of custom functions' names; validation and conditional formats cannot call these. */
  readonly customFunctionNamespaces: readonly string[];
  readonly modes: HostModes;
  /** Kept ranges, by the reference the client holds. */
  readonly references: Map<string, OfficeObject>;
  nextReference: number;
  /** Ranges the running request has made; they move when cells are inserted or deleted. */
  readonly liveRanges: Set<RangeTarget>;
  /** By sheet id; A1 where a sheet is absent. */
  readonly selection: Map<string, Area>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  calculationSuspended: boolean;
  needsCalculation: boolean;
  /** Table columns written to, whose calculated formula is to be settled. */
  readonly writtenColumns: Map<Table, { sheet: Sheet; columns: Set<number> }>;
  /** One object for equal styles. */
  readonly styles: Map<string, CellStyle>;
  /** A cell style was deleted by an Excel that cannot read its styles afterwards. */
  areStylesBroken: boolean;
  cellsWritten: number;
  readonly events: EventHub;
  /** Cells changed since handlers were last notified. */
  readonly changed: AreaChange[];
  /** Cells, by their sheet, that calculation gave another value since handlers were last notified. */
  readonly calculated: Map<Sheet, number[]>;
  /** The running request writes an array that the library has split. */
  isSplitWrite: boolean;
  /** Sheets, tables, activation and selection as last reported to handlers. */
  state: WorkbookState;
  /** Whether the pane is shown, as the add-in asks for it; what it reports of custom functions. */
  readonly runtime: RuntimeLink;
  /** This session's own identity, as Excel gives its objects. */
  readonly id: string;
}

/** The services of the host's page, since the workbook knows nothing of panes and runtimes. */
export interface RuntimeLink {
  /** The add-in asked for its pane to be shown or hidden. */
  onPaneWanted?: (state: "Visible" | "Background") => void;
  paneState: "Visible" | "Background";
  /** The ribbon's controls, by the manifest's ids, that the add-in lets nobody press. */
  disabledControls: ReadonlySet<string>;
  onRibbonChanged?: (() => void) | undefined;
  /** The workbook as a file, as it is now. */
  documentBytes?: () => Uint8Array;
  /** The add-in has another workbook opened. */
  onWorkbookCreated?: (bytes: Uint8Array) => void;
  /** Results of custom functions, as `[[id, hasSucceeded, value or message, code?], ...]`. */
  onResults?: (results: readonly unknown[]) => void;
}

export function createHostSession(
  workbook: Workbook,
  engine: Engine,
  options: Pick<HostSession, "apiVersion" | "locale" | "customFunctionNamespaces" | "modes">,
): HostSession {
  return {
    ...options,
    workbook,
    engine,
    references: new Map(),
    nextReference: 1,
    liveRanges: new Set(),
    selection: new Map(),
    calculationMode: "Automatic",
    calculationSuspended: false,
    needsCalculation: false,
    writtenColumns: new Map(),
    styles: new Map(),
    areStylesBroken: false,
    cellsWritten: 0,
    events: createEventHub(),
    changed: [],
    calculated: new Map(),
    isSplitWrite: false,
    state: workbookState(workbook, new Map()),
    runtime: { paneState: "Visible", disabledControls: new Set() },
    id: createId(),
  };
}

/** Tells the engine that cells changed. */
export function invalidateCells(session: HostSession, sheet: Sheet, area: Area): void {
  session.engine.invalidate(sheet, area);
  session.needsCalculation = true;
}

/** Tells the engine that sheets, tables, names or places changed. */
export function invalidateStructure(session: HostSession): void {
  session.engine.restructure();
  session.needsCalculation = true;
}

/** Brings computed values up to date before they are read, unless calculation is suspended or manual. */
export function calculateIfNeeded(session: HostSession): void {
  if (!session.needsCalculation || session.calculationSuspended) return;
  if (session.calculationMode === "Manual") return;
  calculateNow(session);
}

/** As above, whatever the mode; `all` computes what has not changed too. */
export function calculateNow(session: HostSession, all = false): void {
  session.needsCalculation = false;
  if (all) session.engine.calculateAll();
  for (const { sheet, key } of session.engine.calculate()) {
    const keys = session.calculated.get(sheet);
    if (keys) keys.push(key);
    else session.calculated.set(sheet, [key]);
  }
}

/** The sheet a user sees. */
export function activeSheet(session: HostSession): Sheet {
  const { sheets, activeSheetId } = session.workbook;
  const sheet = sheets.find((each) => each.id === activeSheetId) ?? sheets[0];
  if (!sheet) throw itemNotFound("The workbook holds no sheet.");
  return sheet;
}
