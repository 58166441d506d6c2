import type { ManifestFault } from "../../manifest/manifestFault";
import type { FrameTexts } from "./frameTexts";

function fault(found: ManifestFault): string {
  switch (found.kind) {
    case "notXml":
      return `Line ${found.line}: the file is not well-formed XML. ${found.cause}`;
    case "notAManifest":
      return `The file's root is <${found.root}>. A manifest begins with <OfficeApp>.`;
    case "missing":
      return `${found.place}: ${found.element} is missing. Add it.`;
    case "badValue":
      return `${found.element} is "${found.value}". Excel wants ${found.expected}.`;
    case "noExcel":
      return `Hosts names ${found.hosts.join(", ") || "no program"}. Add <Host Name="Workbook" />.`;
    case "unknownResource":
      return `${found.place}: resid "${found.resource}" is not in ${found.list}. Correct the name or add the resource.`;
    case "badAddress":
      return `${found.place}: "${found.address}" cannot be loaded. Use https, or http://localhost.`;
    case "missingIcon":
      return `${found.place}: the icon of ${found.size} pixels is missing. Excel wants 16, 32 and 80.`;
    case "sameId":
      return `The id "${found.id}" is used twice. Give each part its own.`;
    case "unknownControl":
      return `${found.place}: the type "${found.type}" is unknown. Excel knows Button and Menu.`;
  }
}

export const englishFrame: FrameTexts = {
  page: "The workbench",
  file: "File",
  newWorkbook: "New workbook",
  open: "Open …",
  save: "Save as .xlsx",
  undo: "Undo",
  redo: "Redo",
  view: "View",
  language: "Language",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  requirementSet: "ExcelApi",
  ribbon: "Ribbon",
  sheet: "Workbook",
  home: "Home",
  openPane: "Open pane",
  openPaneText: (addIn) => `Shows the pane of ${addIn}.`,
  closePane: "Close the pane",
  pane: (addIn) => `Pane: ${addIn}`,
  loading: "Loading …",
  dismiss: "Dismiss the message",
  notOpened: (file) => `${file} could not be opened. The workbench opens files that it has saved itself.`,
  notSaved: "The workbook could not be saved.",
  fileFault: (cause) => cause,
  notRestored: "The last workbook could not be brought back; a new one is open.",
  notKept: "The browser cannot keep the workbook. Save it as a file before you close the page.",
  paneSilent: (address) => `The pane does not answer. See that ${address} can be loaded and loads Office.js.`,
  noFunctions: (address) => `The add-in's functions could not be read from ${address}.`,
  unsupported: (what) => `The workbench does not know ${what}.`,
  brokenManifest: "The manifest has faults, and Excel would refuse it",
  noManifest: "The manifest could not be loaded. Is the server still running?",
  fault,
};
