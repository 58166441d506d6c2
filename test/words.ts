import { resultTexts } from "../src/language/functions/results";
import { issueTexts } from "../src/language/issues/issues";
import { answerTexts } from "../src/language/pane/answerTexts";
import { checkPaneTexts } from "../src/language/pane/check/checkPane";
import { commandTexts } from "../src/language/pane/commandTexts";
import { derivePaneTexts } from "../src/language/pane/derivePane";
import { importPaneTexts } from "../src/language/pane/import/importPane";
import { overviewTexts } from "../src/language/pane/overview/overviewTexts";
import { paneTexts } from "../src/language/pane/pane";
import { settingsWords } from "../src/language/pane/settingsWords";
import { updateTexts } from "../src/language/pane/updating/updateTexts";
import { developmentTexts } from "../src/language/report/developmentTexts";
import { municipalTexts } from "../src/language/report/municipalTexts";
import { originTexts } from "../src/language/report/origins";
import { recordTexts } from "../src/language/report/recordTexts";
import { reportTexts } from "../src/language/report/reportTexts";
import { contractTexts } from "../src/language/sheets/contractTexts";
import { explanationsTexts } from "../src/language/sheets/explanationsTexts";
import { handoverTexts } from "../src/language/sheets/handoverTexts";
import { invoiceTexts } from "../src/language/sheets/invoiceTexts";
import { listTexts } from "../src/language/sheets/listTexts";
import { meetingTexts } from "../src/language/sheets/meetingTexts";
import { reportWayTexts } from "../src/language/sheets/reportWayTexts";
import { sheetTexts } from "../src/language/sheets/sheets";

const sheets = sheetTexts("da");
const lists = listTexts("da");
const { verdicts, bandPositions } = resultTexts("da");
const { frame, sentences } = reportTexts("da");

/** The words that a Danish reader meets, by where they stand; tests are about what happens, not about them. */
export const words = {
  pane: paneTexts("da"),
  check: checkPaneTexts("da"),
  import: importPaneTexts("da"),
  derive: derivePaneTexts("da"),
  settings: settingsWords("da"),
  overview: overviewTexts("da"),
  update: updateTexts("da"),
  /** In the pane, while Excel does not answer. */
  answer: answerTexts("da"),
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
  /** Everything on Overlevering. */
  handover: handoverTexts("da"),
  /** Everything on the sheets on which a contract is made and changed. */
  contract: contractTexts("da"),
  /** Everything on Log and Ikke placeret; then Log's headers, and its names of changes. */
  lists,
  log: lists.log.columns,
  logged: lists.actions,
  /** A report's headings, headers and labels; then its sentences, and what it says of changes, origins and development. */
  report: frame,
  sentences,
  record: recordTexts("da"),
  origins: originTexts("da"),
  development: developmentTexts("da"),
  /** A municipality's own sheet. */
  municipal: municipalTexts("da"),
  /** Answers of functions. */
  verdicts,
  bandPositions,
};

/** The pane's words that an English reader meets. */
export const english = {
  pane: paneTexts("en"),
  check: checkPaneTexts("en"),
  import: importPaneTexts("en"),
  derive: derivePaneTexts("en"),
  settings: settingsWords("en"),
  issues: issueTexts("en").rules,
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
