import type { Entry } from "../../activity/values/entry";
import {
  meantInActivity,
  meantInMunicipalities,
  meantInYears,
  type MeantFigure,
} from "../../activity/derive/meantFigure";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import type { MeetingColumn } from "../../activity/tables/meetingRow";
import { MUNICIPALITY_FORM, type MunicipalityColumn } from "../../activity/tables/municipalityRow";
import { contractInUse } from "../../contract/inUse";
import { sheetTexts } from "../../language/sheets/sheets";
import type { NameKey } from "../../sheets/plan/naming";
import { askForActivity, askForMeetings, type EnteredPlaces } from "./readEntered";
import { askForTable, entryOf, type ReadTable } from "./readTable";
import { askForYears } from "./readYears";
import { runExcel } from "../runExcel";

/** The selected cell, and the meetings that a figure in it is made up from. */
export interface SelectedFigure {
  /** Sheet and cell as Excel names it. */
  readonly address: string;
  readonly value: Entry;
  /** `undefined` where the cell is no figure that is made up from meetings; then no meetings are read either. */
  readonly meant: MeantFigure | undefined;
  /** `undefined` where there is no sheet of them. */
  readonly meetings: ReadTable<MeetingColumn> | undefined;
}

/**
 * Reads the selected cell, the tables it may stand in and the meetings, in one request as far as one response
 * can hold them.
 * @throws TableChanged where a table that is needed lacks columns
 */
export async function readSelectedFigure(places: EnteredPlaces): Promise<SelectedFigure> {
  const contract = contractInUse();
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,values,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    const chosenYear = askForName(context, places, "chosenYear");
    const countedUntil = askForName(context, places, "countedUntil");
    const activity = askForActivity(context, places);
    const years = askForYears(context, places);
    const municipalities = askForMunicipalities(context, places);
    const meetings = askForMeetings(context, places);
    await context.sync();

    const isOn = (part: "activity" | "assumptions" | "municipalities") =>
      places.parts.sheets.get(part)?.id === sheet.id;
    const at = { row: cell.rowIndex + 1, column: cell.columnIndex };
    let meant: MeantFigure | undefined;
    if (isOn("activity")) {
      meant = inTable(await activity(), at, (row, column) => meantInActivity(row, column, contract));
    } else if (isOn("assumptions") && years) {
      meant = inTable(await years(), at, meantInYears);
    } else if (isOn("municipalities") && municipalities) {
      const period = { contract, chosenYear: chosenYear(), countedUntil: countedUntil() };
      meant = inTable(await municipalities(), at, (row, column) =>
        meantInMunicipalities(row, column, period),
      );
    }
    return {
      address: cell.address,
      value: entryOf(cell.values[0]?.[0]),
      meant,
      meetings: meant && meetings && (await meetings()),
    };
  });
}

/** What a cell of a table means, by its row and the name of its column; `undefined` outside the table. */
function inTable<Column extends string>(
  { place, rows }: ReadTable<Column>,
  at: { readonly row: number; readonly column: number },
  meaning: (row: EnteredRow<Readonly<Record<Column, Entry>>>, column: string) => MeantFigure | undefined,
): MeantFigure | undefined {
  const row = rows[at.row - place.firstRow];
  const column = Object.keys(place.columnAt).find((each) => place.columnAt[each] === at.column);
  return row && column !== undefined ? meaning(row, column) : undefined;
}

function askForName({ workbook }: Excel.RequestContext, { parts }: EnteredPlaces, key: NameKey): () => Entry {
  const range = workbook.names.getItemOrNullObject(parts.nameOf(key)).getRangeOrNullObject().load("values");
  return () => (range.isNullObject ? null : entryOf(range.values[0]?.[0]));
}

function askForMunicipalities(
  context: Excel.RequestContext,
  { parts }: EnteredPlaces,
): (() => Promise<ReadTable<MunicipalityColumn>>) | undefined {
  const sheet = parts.sheets.get("municipalities");
  if (!sheet) return undefined;
  return askForTable<MunicipalityColumn>(context, {
    part: "municipalities",
    sheet,
    form: MUNICIPALITY_FORM,
    headings: sheetTexts(contractInUse().language).municipalities.columns,
    figures: [],
  });
}
