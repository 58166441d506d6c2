import type { Entry } from "../../activity/values/entry";
import {
  activityFigureAt,
  municipalityFigureAt,
  yearFigureAt,
  type FigureReference,
} from "../../activity/derive/figureReference";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { MeetingColumn } from "../../activity/tables/meetingRow";
import { MUNICIPALITY_SCHEMA, type MunicipalityColumn } from "../../activity/tables/municipalityRow";
import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";
import type { NameKey } from "../../sheets/plan/ourNames";
import { loadActivity, loadMeetings, type EnteredSheets } from "./readEntered";
import { loadTable, entryOf, type SheetTable } from "./load/loadTable";
import { loadYears } from "./load/loadYears";
import { runExcel } from "../runExcel";

/** The selected cell, and the meetings that a figure in it is derived from. */
export interface SelectedFigure {
  /** Sheet and cell as Excel names it. */
  readonly address: string;
  readonly value: Entry;
  /** `undefined` where the cell holds no figure derived from meetings; then no meetings are read either. */
  readonly figure: FigureReference | undefined;
  /** `undefined` where there is no sheet of them. */
  readonly meetings: SheetTable<MeetingColumn> | undefined;
  /** The last day that counts, as an Excel serial number; `undefined` where there is no date of status. */
  readonly countedUntil: number | undefined;
}

/**
 * Reads the selected cell, the tables it may stand in and the meetings, in one request as far as one response
 * can hold them.
 * @throws MissingColumnsError where a table that is needed lacks columns
 */
export async function readSelectedFigure(places: EnteredSheets): Promise<SelectedFigure> {
  const contract = contractInUse();
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,values,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    const chosenYear = loadName(context, places, "chosenYear");
    const countedUntil = loadName(context, places, "countedUntil");
    const activity = loadActivity(context, places);
    const years = loadYears(context, places);
    const municipalities = loadMunicipalities(context, places);
    const meetings = loadMeetings(context, places);
    await context.sync();

    const isOn = (part: "activity" | "assumptions" | "municipalities") =>
      places.parts.sheets.get(part)?.id === sheet.id;
    const at = { row: cell.rowIndex + 1, column: cell.columnIndex };
    const lastDay = countedUntil();
    let figure: FigureReference | undefined;
    if (isOn("activity")) {
      figure = figureInTable(await activity(), at, (row, column) => activityFigureAt(row, column, contract));
    } else if (isOn("assumptions") && years) {
      figure = figureInTable(await years(), at, yearFigureAt);
    } else if (isOn("municipalities") && municipalities) {
      const period = { contract, chosenYear: chosenYear(), countedUntil: lastDay };
      figure = figureInTable(await municipalities(), at, (row, column) =>
        municipalityFigureAt(row, column, period),
      );
    }
    return {
      address: cell.address,
      value: entryOf(cell.values[0]?.[0]),
      figure,
      meetings: figure && meetings && (await meetings()),
      countedUntil: typeof lastDay === "number" ? lastDay : undefined,
    };
  });
}

/** The figure in a cell of a table, by its row and column; `undefined` outside the table. */
function figureInTable<Column extends string>(
  { place, rows }: SheetTable<Column>,
  at: { readonly row: number; readonly column: number },
  meaning: (row: EnteredRow<Readonly<Record<Column, Entry>>>, column: string) => FigureReference | undefined,
): FigureReference | undefined {
  const row = rows[at.row - place.firstRow];
  const column = Object.keys(place.columnAt).find((each) => place.columnAt[each] === at.column);
  return row && column !== undefined ? meaning(row, column) : undefined;
}

function loadName({ workbook }: Excel.RequestContext, { parts }: EnteredSheets, key: NameKey): () => Entry {
  const range = workbook.names.getItemOrNullObject(parts.nameOf(key)).getRangeOrNullObject().load("values");
  return () => (range.isNullObject ? null : entryOf(range.values[0]?.[0]));
}

function loadMunicipalities(
  context: Excel.RequestContext,
  { parts }: EnteredSheets,
): (() => Promise<SheetTable<MunicipalityColumn>>) | undefined {
  const sheet = parts.sheets.get("municipalities");
  if (!sheet) return undefined;
  return loadTable<MunicipalityColumn>(context, {
    part: "municipalities",
    sheet,
    schema: MUNICIPALITY_SCHEMA,
    headers: sheetTexts(contractInUse().language).municipalities.columns,
    figures: [],
  });
}
