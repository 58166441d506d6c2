import { checkPaneTexts } from "../../src/language/pane/checkPane";
import { commandTexts } from "../../src/language/pane/commandTexts";
import { importPaneTexts } from "../../src/language/pane/importPane";
import { paneTexts } from "../../src/language/pane/pane";
import { meetingTexts } from "../../src/language/sheets/meetingTexts";
import { sheetTexts } from "../../src/language/sheets/sheets";

const sheets = sheetTexts("da");

/** The words that a Danish reader meets, by where they stand. */
export const words = {
  pane: paneTexts("da"),
  check: checkPaneTexts("da"),
  import: importPaneTexts("da"),
  /** On the ribbon's buttons. */
  ribbon: {
    insert: commandTexts.insertWorkbook.label.da,
    check: commandTexts.checkFigures.label.da,
  },
  /** On the sheets' tabs. */
  tabs: sheets.sheets,
  /** Headers on the sheets, by sheet. */
  activity: sheets.activity.columns,
  municipalities: sheets.municipalities.columns,
  years: sheets.assumptions.yearColumns,
  meetings: meetingTexts("da").columns,
};
