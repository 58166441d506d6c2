import { resultTexts } from "../src/language/functions/results";
import { issueTexts } from "../src/language/issues/issues";
import { checkPaneTexts } from "../src/language/pane/check/checkPane";
import { commandTexts } from "../src/language/pane/commandTexts";
import { derivePaneTexts } from "../src/language/pane/derivePane";
import { importPaneTexts } from "../src/language/pane/import/importPane";
import { paneTexts } from "../src/language/pane/pane";
import { explanationsTexts } from "../src/language/sheets/explanationsTexts";
import { invoiceTexts } from "../src/language/sheets/invoiceTexts";
import { meetingTexts } from "../src/language/sheets/meetingTexts";
import { reportWayTexts } from "../src/language/sheets/reportWayTexts";
import { sheetTexts } from "../src/language/sheets/sheets";

const sheets = sheetTexts("da");
const { verdicts, bandPositions } = resultTexts("da");

/** The words that a Danish reader meets, by where they stand; tests are about what happens, not about them. */
export const words = {
  pane: paneTexts("da"),
  check: checkPaneTexts("da"),
  import: importPaneTexts("da"),
  derive: derivePaneTexts("da"),
  issues: issueTexts("da").rules,
  /** On the ribbon's buttons. */
  ribbon: {
    insert: commandTexts.insertWorkbook.label.da,
    check: commandTexts.checkFigures.label.da,
    invoices: commandTexts.makeInvoices.label.da,
  },
  /** Everything on the sheets, as they are called where nobody has taken their names. */
  sheets,
  /** On the sheets' tabs. */
  tabs: sheets.sheets,
  /** Headers on the sheets, by sheet. */
  targets: sheets.targets.columns,
  municipalities: sheets.municipalities.columns,
  activity: sheets.activity.columns,
  funding: sheets.funding.columns,
  years: sheets.assumptions.yearColumns,
  meetings: meetingTexts("da").columns,
  /** Everything on Faktureringsgrundlag. */
  invoices: invoiceTexts("da", "bilag a"),
  /** Everything on Forklaringer. */
  explanations: explanationsTexts("da"),
  /** Everything on Rapportvej. */
  reportWay: reportWayTexts("da"),
  /** Answers of functions. */
  verdicts,
  bandPositions,
};

/** The contract's sheets, in the order in which they are inserted. */
export const SHEETS = [
  words.tabs.targets,
  words.tabs.municipalities,
  words.tabs.activity,
  words.tabs.funding,
  words.tabs.areas,
  words.tabs.assumptions,
] as const;
