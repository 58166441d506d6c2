import type { Host } from "./host";
import type { PaneIdentity } from "./paneAddress";

/** Office.js's number for Excel on the web. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const SHOWN_AS_PANE = 2;

/** The sets besides ExcelApi that Excel on the web offers, as the library's matrix names them. */
const OTHER_SETS = {
  CustomFunctionsRuntime: "1.2",
  CustomFunctions: "1.7",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};

/** The host, document and add-in as reported to the library before `Office.onReady` resolves. */
export function appContext(host: Host, identity: PaneIdentity): Record<string, unknown> {
  const settings = [...host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  // Excel on the web without the custom functions runtime would offer no shared runtime either.
  const matrix = { ExcelApi: host.apiVersion, ...OTHER_SETS };
  return {
    _id: identity.control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: host.workbook.name,
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: identity.control,
    _requirementMatrix: JSON.stringify(matrix),
    _hostFullVersion: "16.0.15407.10000",
    _initialDisplayMode: SHOWN_AS_PANE,
  };
}
