import { contains } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import { tableByName, type Workbook } from "../../model/workbook";
import { parseSyntaxTree } from "./formulaSyntaxTree";
import type { NameLookup } from "./dynamicArray";

/** Where a formula stands: what its short forms (`[@Måltal]`, a sheet's own names) refer to. */
export interface FormulaScope {
  /** For messages: `Ark1!B2`. */
  readonly where: string;
  readonly sheet: Sheet | undefined;
  /** The table that holds the cell. */
  readonly table: Table | undefined;
}

/** Facts of the workbook that rewriting formulas needs. */
export interface FormulaContext {
  readonly tableNamed: (name: string) => Table | undefined;
  readonly namesFor: (sheet: Sheet | undefined) => NameLookup;
  /** Custom functions by their upper-case name, `KKR.DEVIATION`. */
  readonly customFunctions: ReadonlySet<string>;
}

export function createFormulaContext(
  workbook: Workbook,
  customFunctions: readonly string[] = [],
): FormulaContext {
  return {
    tableNamed: (name) => tableByName(workbook, name)?.table,
    namesFor: (sheet) => (name) => {
      const wanted = name.toLocaleLowerCase();
      const found = [...(sheet?.names ?? []), ...workbook.names].find(
        (each) => each.name.toLocaleLowerCase() === wanted,
      );
      return found && parseSyntaxTree(found.formula, `The name ${found.name}`).root;
    },
    customFunctions: new Set(customFunctions.map((name) => name.toUpperCase())),
  };
}

/** The table of a sheet that holds a cell. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => contains(table.area, row, column));
}
