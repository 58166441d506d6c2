import type { ManifestFault } from "../../manifest/manifestFault";
import { danishFileFault } from "./danishFileFault";
import type { FrameTexts } from "./frameTexts";

function fault(found: ManifestFault): string {
  switch (found.kind) {
    case "notXml":
      return `Linje ${found.line}: filen er ikke gyldig XML. ${found.cause}`;
    case "notAManifest":
      return `Filens rod er <${found.root}>. Et manifest begynder med <OfficeApp>.`;
    case "missing":
      return `${found.place}: ${found.element} mangler. Tilføj det.`;
    case "badValue":
      return `${found.element} er "${found.value}". Excel kræver ${found.expected}.`;
    case "noExcel":
      return `Hosts nævner ${found.hosts.join(", ") || "intet program"}. Tilføj <Host Name="Workbook" />.`;
    case "unknownResource":
      return `${found.place}: resid "${found.resource}" findes ikke i ${found.list}. Ret navnet, eller tilføj ressourcen.`;
    case "badAddress":
      return `${found.place}: "${found.address}" kan ikke hentes. Brug https, eller http://localhost.`;
    case "missingIcon":
      return `${found.place}: ikonet på ${found.size} pixel mangler. Excel kræver 16, 32 og 80.`;
    case "sameId":
      return `Id'et "${found.id}" bruges to gange. Giv hver del sit eget.`;
    case "unknownControl":
      return `${found.place}: typen "${found.type}" er ukendt. Excel kender Button og Menu.`;
  }
}

export const danishFrame: FrameTexts = {
  page: "Værkstedet",
  file: "Filer",
  newWorkbook: "Ny projektmappe",
  open: "Åbn …",
  save: "Gem som .xlsx",
  undo: "Fortryd",
  redo: "Annuller Fortryd",
  view: "Visning",
  language: "Sprog",
  theme: "Tema",
  themes: { system: "Som systemet", light: "Lyst", dark: "Mørkt" },
  requirementSet: "ExcelApi",
  ribbon: "Bånd",
  sheet: "Projektmappe",
  home: "Hjem",
  openPane: "Åbn ruden",
  openPaneText: (addIn) => `Viser ruden fra ${addIn}.`,
  closePane: "Luk ruden",
  pane: (addIn) => `Rude: ${addIn}`,
  loading: "Indlæser …",
  dismiss: "Luk meddelelsen",
  notOpened: (file) => `${file} kunne ikke åbnes. Værkstedet åbner filer, som det selv har gemt.`,
  notSaved: "Projektmappen kunne ikke gemmes.",
  fileFault: danishFileFault,
  notRestored: "Den seneste projektmappe kunne ikke hentes frem; en ny er åbnet.",
  notKept: "Projektmappen kan ikke huskes i browseren. Gem den som fil, før siden lukkes.",
  paneSilent: (address) => `Ruden svarer ikke. Kontrollér, at ${address} kan hentes og indlæser Office.js.`,
  noFunctions: (address) => `Tilføjelsesprogrammets funktioner kunne ikke læses fra ${address}.`,
  unsupported: (what) => `Værkstedet kender ikke ${what}.`,
  brokenManifest: "Manifestet har fejl, og Excel ville afvise det",
  noManifest: "Manifestet kunne ikke hentes. Kører serveren stadig?",
  fault,
};
