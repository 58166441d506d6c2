import { cellAddress, rangeAddress, wholeColumn, type CellPosition } from "../plan/address";
import { figureEntries } from "../activity/figureEntries";
import { daysOfPlace, lockedPlaces, municipalityOfPlace } from "../activity/lockedPlace";
import { municipalityNumber } from "../activity/municipalityNumber";
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
  const { title, place, withoutRow } = texts.assumptions.locked;
  const headers = [place, ...figureEntries(input).map(({ header }) => header)];
  const titleCell = cellAddress({ ...at, row: at.row - 1 });
  const rows = lockedRoom(contract);
  const columns = [withoutRow, ...headers].map((_, index) => wholeColumn(at.column + index));
  // Before the figures, which grow to the right with what the contract counts.
  const withoutRowAt = { ...at, row: at.row + 1 };
  const first = { ...at, column: at.column + 1 };
  return {
    names: [
      {
        name: naming.names.locked,
        refersTo: rangeAddress({ ...first, row: at.row + 1 }, rows, headers.length),
      },
      { name: naming.names.lockedWithoutRow, refersTo: rangeAddress(withoutRowAt, rows, 1) },
    ],
    blocks: [
      { at: titleCell, cells: [[title]] },
      { at: cellAddress(first), cells: [headers] },
      { at: cellAddress(at), cells: [[withoutRow], [formula(monthWithoutRow(input))]] },
    ],
    looks: [
      ...columns.map((address) => ({ address, look: { color: MUTED } })),
      { address: titleCell, look: NOTE },
      { address: rangeAddress(at, 1, headers.length + 1), look: ASIDE_HEADER },
      { address: rangeAddress(withoutRowAt, rows, 1), look: { numberFormat: DATE } },
    ],
    widths: columns.map((address) => ({ columns: address, characters: 14 })),
    lastColumn: at.column + headers.length,
  };
}

/** The number of places that can be locked: every municipality's every month. */
function lockedRoom({ years, municipalities }: Pick<Contract, "years" | "municipalities">): number {
  return years.length * 12 * municipalities.length;
}

/**
 * The month of each locked place with a figure that no row of Aktivitet stands for any more, as its row was deleted or
 * names another month or municipality; blank for all others, and for a municipality that has left the contract: that
 * counts nowhere. A row's month is its first or its last day.
 */
function monthWithoutRow(input: PlanInput): string {
  const { naming, texts } = input;
  const { locked, countedMunicipality } = naming.names;
  const last = `MAX(1,COUNTA(${lockedPlaces(naming)}))`;
  const column = (at: number) => `INDEX(${locked},1,${at}):INDEX(${locked},${last},${at})`;
  const place = column(1);
  const municipality = municipalityOfPlace(place);
  const period = `${naming.tables.activity}[${texts.activity.columns.period}]`;
  const [firstDay, lastDay] = daysOfPlace(place);
  const rowsOn = (day: string) =>
    `COUNTIFS(${countedMunicipality},${municipality},${period},">="&${day},${period},"<"&${day}+1)`;
  const figures = figureEntries(input).map((_, index) => `ISNUMBER(${column(index + 2)})`);
  const counts = `ISNUMBER(${municipalityNumber(input, municipality, naming.names.municipalityList)})*(${figures.join("+")})`;
  return `IFERROR(IF((${rowsOn(firstDay)}+${rowsOn(lastDay)}=0)*${counts},${firstDay},""),"")`;
}
