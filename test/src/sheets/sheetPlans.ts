import { contractInUse, populationInUse } from "../../../src/contract/contractInUse";
import { sheetTexts } from "../../../src/language/sheets/sheets";
import { activityTableColumns } from "../../../src/sheets/activity/activityTableColumns";
import { activitySheet } from "../../../src/sheets/activity/activitySheet";
import { areaColumns } from "../../../src/sheets/areas/areaColumns";
import { areasSheet } from "../../../src/sheets/areas/areasSheet";
import { assumptionsSheet } from "../../../src/sheets/assumptions/assumptionsSheet";
import { yearColumns } from "../../../src/sheets/assumptions/yearColumns";
import { fundingColumns } from "../../../src/sheets/funding/fundingColumns";
import { fundingSheet } from "../../../src/sheets/funding/fundingSheet";
import { meetingColumns } from "../../../src/sheets/meetings/meetingColumns";
import { meetingsSheet } from "../../../src/sheets/meetings/meetingsSheet";
import { monthColumns } from "../../../src/sheets/months/monthColumns";
import { monthsSheet } from "../../../src/sheets/months/monthsSheet";
import { municipalitiesSheet } from "../../../src/sheets/municipalities/municipalitiesSheet";
import { municipalityColumns } from "../../../src/sheets/municipalities/municipalityColumns";
import { columnLetter } from "../../../src/sheets/plan/address";
import type { Column } from "../../../src/sheets/plan/column";
import { chooseNaming } from "../../../src/sheets/plan/naming";
import type { AnyPart, CellContent, SheetPlan, TablePlan } from "../../../src/sheets/plan/plan";
import { planInput } from "../../../src/sheets/plan/planInput";
import { parseRectangles } from "../../../src/sheets/plan/rectangles";
import { targetColumns } from "../../../src/sheets/targets/targetColumns";
import { targetsSheet } from "../../../src/sheets/targets/targetsSheet";

export const contract = contractInUse();
export const texts = sheetTexts("da");
const { naming } = chooseNaming(texts.sheets, contract, { sheets: [], tablesAndNames: [] });
export const input = planInput(
  contract,
  populationInUse(),
  { year: 2026, date: 46203, individualTarget: 2500 },
  naming,
);

/** A column that no sheet has. */
export const EXTRA: Column<unknown> = { header: "Ekstra", characters: 9, content: () => "ekstra" };

/** A sheet, with the columns that it is made with. */
export interface Grown {
  readonly part: AnyPart;
  readonly columns: readonly Pick<Column<unknown>, "header" | "characters">[];
  /** The sheet with a further column before one of its own; as it is made without a place. */
  readonly plan: (at?: number) => SheetPlan;
}

function grown<C extends Pick<Column<unknown>, "header" | "characters">>(
  part: AnyPart,
  columns: readonly (C | Column<unknown>)[],
  plan: (columns: (C | Column<unknown>)[]) => SheetPlan,
): Grown {
  return {
    part,
    columns,
    plan: (at) => plan(at === undefined ? [...columns] : columns.toSpliced(at, 0, EXTRA)),
  };
}

export const sheets: readonly Grown[] = [
  grown("targets", targetColumns(input), (columns) => targetsSheet(input, columns)),
  grown("municipalities", municipalityColumns(input), (columns) => municipalitiesSheet(input, columns)),
  grown("activity", activityTableColumns(input), (columns) => activitySheet(input, columns)),
  grown("funding", fundingColumns(input), (columns) => fundingSheet(input, columns)),
  grown("areas", areaColumns(input), (columns) => areasSheet(input, columns)),
  grown("assumptions", yearColumns(input), (columns) => assumptionsSheet(input, columns)),
  grown("months", monthColumns(input), (columns) => monthsSheet(input, columns)),
  grown("meetings", meetingColumns(input), (columns) => meetingsSheet(input, columns)),
];

export function sheet(part: AnyPart): Grown {
  const found = sheets.find((each) => each.part === part);
  if (!found) throw new Error(`no sheet ${part}`);
  return found;
}

/** The table that a sheet is built around. */
export function tableOf({ tables: [table] }: SheetPlan): TablePlan {
  if (!table) throw new Error("no table");
  return table;
}

/** The header of the table's column that an address stands in, whatever its rows. */
export function headerOf(plan: SheetPlan, address: string): string | undefined {
  const { headers, address: all } = tableOf(plan);
  return headers[parseRectangles(address)[0].from.column - parseRectangles(all)[0].from.column];
}

/** The content of a cell outside the table; the later block counts. */
export function contentAt(plan: SheetPlan, address: string): CellContent | undefined {
  const { row, column } = parseRectangles(address)[0].from;
  return plan.blocks
    .map(({ at, cells }) => {
      const { from } = parseRectangles(at)[0];
      return cells[row - from.row]?.[column - from.column];
    })
    .findLast((content) => content !== undefined && content !== null);
}

/** Where a content stands outside the table. */
export function cellWith(plan: SheetPlan, text: string): string {
  for (const { at, cells } of plan.blocks) {
    const { from } = parseRectangles(at)[0];
    for (const [down, row] of cells.entries()) {
      const across = row.indexOf(text);
      if (across >= 0) return `${columnLetter(from.column + across)}${from.row + down}`;
    }
  }
  throw new Error(`${text} stands nowhere`);
}

/** The number of the table's last column. */
export function lastColumnOf(plan: SheetPlan): number {
  return parseRectangles(tableOf(plan).address)[0].to.column;
}

/** A content as text, to look for what a formula speaks of. */
export function textOf(content: CellContent | undefined): string {
  return JSON.stringify(content ?? null);
}
