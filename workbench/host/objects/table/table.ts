import type { Sheet } from "../../../model/sheet";
import type { Table } from "../../../model/table";
import { tableBody } from "../../../model/table";
import { clearContents, clearFormats } from "../../cells/clearCells";
import { allowsTables } from "../../cells/protection";
import { isTableNamed, renameTableInFormulas } from "../../formulas/renameInFormulas";
import { EventType } from "../../events/eventEntry";
import { eventRegistration } from "../../events/eventRegistration";
import { requireText, requireBoolean } from "../../argumentChecks";
import { requireFreeName, requireValidName } from "../../names";
import { invalidOperation, itemNotFound, notImplemented } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { invalidateStructure } from "../../hostSession";
import { requireTableStyle } from "../../tables/tableStyle";
import { removeTable } from "../../tables/removeTable";
import { resizeTable, showHeaders, showTotals } from "../../tables/tableShape";
import { guardedMembers } from "../guardedMembers";
import { rangeObject } from "../rangeObject";
import { rangeArgument } from "../rangeReference";
import { clearFilters } from "../../tables/filterRows";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRowCollection } from "./tableRowCollection";
import { tableSortObject } from "./tableSort";
import type { TableTarget } from "./tableTarget";
import { worksheetObject } from "../worksheetObject";

type Switch =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function toggle(name: Switch): Member<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set({ table }, value) {
      table[name] = requireBoolean(value, `Table.${name}`);
    },
  };
}

const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  requireAlive({ sheet, table }, session) {
    if (!session.workbook.sheets.includes(sheet) || !sheet.tables.includes(table)) {
      throw itemNotFound(`The table ${table.name} has been deleted.`);
    }
  },
  members: guardedMembers(allowsTables, {
    id: { get: ({ table }) => table.id },
    ...eventRegistration<TableTarget>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
      ({ table }) => table.id,
    ),
    name: {
      get: ({ table }) => table.name,
      set({ table }, value, session) {
        const name = requireText(value, "Table.name");
        requireValidName(name, "The table");
        if (name.toLowerCase() !== table.name.toLowerCase()) {
          requireFreeName(session.workbook, name, "The table");
        }
        renameTableInFormulas(session.workbook, table.name, name);
        table.name = name;
        invalidateStructure(session);
      },
    },
    style: {
      get: ({ table }) => table.style,
      set({ table }, value) {
        table.style = requireTableStyle(value, "Table.style");
      },
    },
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ sheet, table }, value, session) =>
        showHeaders(session, sheet, table, requireBoolean(value, "Table.showHeaders")),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, value, session) =>
        showTotals(session, sheet, table, requireBoolean(value, "Table.showTotals")),
    },
    showBandedRows: toggle("showBandedRows"),
    showBandedColumns: toggle("showBandedColumns"),
    showFilterButton: toggle("showFilterButton"),
    highlightFirstColumn: toggle("highlightFirstColumn"),
    highlightLastColumn: toggle("highlightLastColumn"),
    columns: { child: (target) => tableColumnCollection(target) },
    rows: { child: (target) => tableRowCollection(target) },
    worksheet: { child: ({ sheet }) => worksheetObject(sheet) },
    getRange: { call: ({ sheet, table }, _given, session) => rangeObject(session, sheet, table.area) },
    getDataBodyRange: {
      call: ({ sheet, table }, _given, session) => rangeObject(session, sheet, tableBody(table)),
    },
    getHeaderRowRange: {
      call({ sheet, table }, _given, session) {
        if (!table.showHeaders) throw invalidOperation(`${table.name} shows no header row.`);
        return rangeObject(session, sheet, { ...table.area, rows: 1 });
      },
    },
    getTotalRowRange: {
      call({ sheet, table }, _given, session) {
        if (!table.showTotals) throw invalidOperation(`${table.name} shows no total row.`);
        const row = table.area.row + table.area.rows - 1;
        return rangeObject(session, sheet, { ...table.area, row, rows: 1 });
      },
    },
    resize: {
      call({ sheet, table }, [range], session) {
        const place = rangeArgument(range, session, sheet, "The table's new range");
        if (place.sheet !== sheet) throw invalidOperation("A table cannot move to another sheet.");
        resizeTable(session, sheet, table, place.area);
      },
    },
    // Deleting a table empties its cells; nothing moves.
    delete: {
      call({ sheet, table }, _given, session) {
        removeTable(session, sheet, table);
        clearContents(session, sheet, table.area);
        clearFormats(session, sheet, table.area);
      },
    },
    convertToRange: {
      call({ sheet, table }, _given, session): OfficeObject {
        if (isTableNamed(session.workbook, table.name)) {
          throw notImplemented(
            `Table.convertToRange: formulas name ${table.name}, and the host does not turn them into addresses.`,
          );
        }
        removeTable(session, sheet, table);
        return rangeObject(session, sheet, table.area);
      },
    },
    clearFilters: {
      call: ({ sheet, table }, _given, session) => clearFilters(session, sheet, table, table.columns),
    },
    sort: { child: (target) => tableSortObject(target) },
  }),
};

export function tableObject(sheet: Sheet, table: Table): OfficeObject {
  return officeObject(tableType, { sheet, table });
}
