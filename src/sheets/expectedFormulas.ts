import { populationInUse, contractInUse } from "../contract/contractInUse";
import { sheetTexts } from "../language/sheets/sheets";
import type { CellPosition } from "./plan/address";
import { countedHeaders } from "./activity/countedColumnsBlock";
import type { ExistingNames } from "./plan/naming";
import { keyHeaders } from "./updating/rowKeys";
import { optionalSheet } from "./optionalSheet";
import { activePart, type AnyPart } from "./plan/parts";
import { formula, isFormula, type CellContent, type TablePlan } from "./plan/plan";
import { planInput } from "./plan/planInput";
import { presentNaming } from "./presentNaming";
import { workbookPlan } from "./workbookPlan";

/** The formulas that a table of ours is made with, or tables of one sheet. */
export interface ExpectedFormulas {
  readonly part: AnyPart;
  /** Headings of all its columns. */
  readonly headings: readonly string[];
  /** Headings of columns in which at least one row has a formula. */
  readonly columns: readonly string[];
  /** Headings that tell rows apart whose formulas differ; none where all rows have the same. */
  readonly keys: readonly string[];
  /** Headings of the columns that say which row it is. */
  readonly names: readonly string[];
  /** Headings of columns whose entries are judged beside the formulas. */
  readonly entered: readonly string[];
  /** A cell's formula; `undefined` where none belongs, or where the row is none of ours. */
  readonly formulaOf: (column: string, keyValues: readonly unknown[]) => string | undefined;
}

/** The input of the workbook's sheets. */
export interface ExpectedWorkbook {
  /** Of the tables; the entered ones have none, for their computed columns stand beside them. */
  readonly tables: readonly ExpectedFormulas[];
  /** Of the headers beside Aktivitet, in their order, the first one's at a place. */
  readonly headers: (at: CellPosition) => readonly ExpectedHeader[];
}

/** A header whose formula fills its whole column. */
export interface ExpectedHeader {
  readonly header: string;
  readonly formula: string;
}

/** The computed cells of the workbook, as the sheets were planned with the names they bear now. */
export function expectedFormulas(there: ExistingNames): ExpectedWorkbook {
  const contract = contractInUse();
  const texts = sheetTexts(contract.language);
  const { targets } = texts;
  // No formula depends on what is chosen when the sheets are made.
  const settings = { year: contract.years[0] ?? 0, date: 0, individualTarget: undefined };
  const input = planInput(contract, populationInUse(), settings, presentNaming(contract, there));
  const plans = [...workbookPlan(input).sheets, optionalSheet("months", input)];
  return {
    tables: plans.flatMap(({ part: planned, tables: [table, ...later] }) => {
      const part = activePart(planned);
      if (!table || !part) return [];
      // Tables of one sheet have the same columns, and keys that tell the rows of all of them apart.
      const all = [table, ...later];
      const cells = all.flatMap((each) => each.cells);
      const proposed = all.flatMap(({ proposals = [] }) => proposals);
      const columns = table.headers.filter(
        (header, index) => !proposed.includes(header) && cells.some((row) => formulaIn(row[index])),
      );
      if (columns.length === 0) return [];
      const names = keyHeaders(part, texts);
      const isTargets = part === "targets";
      const entered = isTargets ? [targets.columns.actual] : [];
      return [{ ...expectedOf(part, { ...table, cells }, columns, isTargets ? names : []), names, entered }];
    }),
    headers: (at) =>
      countedHeaders(input, at).map(({ header, text }) => ({ header, formula: formula(text).formula })),
  };
}

function expectedOf(
  part: AnyPart,
  table: TablePlan,
  columns: readonly string[],
  keys: readonly string[],
): Omit<ExpectedFormulas, "names" | "entered"> {
  const indexOf = (header: string) => table.headers.indexOf(header);
  const rows = new Map(table.cells.map((row) => [JSON.stringify(keys.map((key) => row[indexOf(key)])), row]));
  return {
    part,
    headings: table.headers,
    columns,
    keys,
    formulaOf: (column, keyValues) => formulaIn(rows.get(JSON.stringify(keyValues))?.[indexOf(column)]),
  };
}

function formulaIn(cell: CellContent | undefined): string | undefined {
  return cell !== undefined && isFormula(cell) ? cell.formula : undefined;
}
