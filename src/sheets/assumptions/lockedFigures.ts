import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { figureEntries } from "../activity/figureEntries";
import type { Contract } from "../../contract/contract";
import { DATE } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import { ASIDE_HEADER, MUTED, NOTE } from "../plan/looks/looks";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";

/**
 * The figures of locked months, away from what is printed: they count until they are unlocked, whatever Aktivitet says
 * since. Blank until somebody locks; room for every municipality's every month.
 * @param at the place of the first header
 */
export function lockedFigures(
  input: PlanInput,
  at: CellPosition,
): Pick<SheetPlan, "names" | "blocks" | "looks" | "widths"> & { readonly lastColumn: number } {
  const { contract, naming, texts } = input;
  const { title, place, alone } = texts.assumptions.locked;
  const headers = [place, ...figureEntries(input).map(({ header }) => header)];
  const titleCell = cellAddress({ ...at, row: at.row - 1 });
  const rows = lockedRoom(contract);
  const columns = [alone, ...headers].map((_, index) => wholeColumn(at.column + index));
  // Before the figures, which grow to the right with what the contract counts.
  const aloneAt = { ...at, row: at.row + 1 };
  const first = { ...at, column: at.column + 1 };
  return {
    names: [
      {
        name: naming.names.locked,
        refersTo: rangeAddress({ ...first, row: at.row + 1 }, rows, headers.length),
      },
      { name: naming.names.lockedAlone, refersTo: rangeAddress(aloneAt, rows, 1) },
    ],
    blocks: [
      { at: titleCell, cells: [[title]] },
      { at: cellAddress(first), cells: [headers] },
      { at: cellAddress(at), cells: [[alone], [formula(monthWithoutRow(input))]] },
    ],
    looks: [
      ...columns.map((address) => ({ address, look: { color: MUTED } })),
      { address: titleCell, look: NOTE },
      { address: rangeAddress(at, 1, headers.length + 1), look: ASIDE_HEADER },
      { address: rangeAddress(aloneAt, rows, 1), look: { numberFormat: DATE } },
    ],
    widths: columns.map((address) => ({ columns: address, characters: 14 })),
    lastColumn: at.column + headers.length,
  };
}

/** So many places can be locked: every municipality's every month. */
function lockedRoom({ years, municipalities }: Pick<Contract, "years" | "municipalities">): number {
  return years.length * 12 * municipalities.length;
}

/**
 * The month of each locked place that no row of Aktivitet stands for any more, as its row was deleted or bears another
 * month or municipality; blank for all others. A row's month is its first or its last day.
 */
function monthWithoutRow({ naming, texts }: PlanInput): string {
  const { locked, countedMunicipality } = naming.names;
  const place = `INDEX(${locked},1,1):INDEX(${locked},MAX(1,COUNTA(INDEX(${locked},0,1))),1)`;
  const period = `${naming.tables.activity}[${texts.activity.columns.period}]`;
  const [year, month] = [`LEFT(${place},4)`, `MID(${place},5,2)`];
  const [first, last] = [`DATE(${year},${month},1)`, `DATE(${year},${month}+1,0)`];
  const rowsOn = (day: string) =>
    `COUNTIFS(${countedMunicipality},MID(${place},8,99),${period},">="&${day},${period},"<"&${day}+1)`;
  return `IFERROR(IF(${rowsOn(first)}+${rowsOn(last)}=0,${first},""),"")`;
}
