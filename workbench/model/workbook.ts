import type { DefinedName } from "./definedName";
import { createPageLayout } from "./pageLayout";
import type { Sheet } from "./sheet";
import type { NamedStyle } from "./style";

export interface CustomXmlPart {
  readonly id: string;
  namespaceUri: string;
  xml: string;
}

/** Document properties that Excel itself keeps (File > Info); empty where nothing is entered. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/**
 * A workbook as the workbench knows it: what the host changes, the engine computes, the grid shows and
 * `xlsx/` saves. Plain data, so that a copy of it is a backup.
 */
export interface Workbook {
  name: string;
  /** In the order of their tabs. */
  readonly sheets: Sheet[];
  activeSheetId: string;
  /** Names whose scope is the workbook. */
  readonly names: DefinedName[];
  readonly styles: Map<string, NamedStyle>;
  readonly properties: DocumentProperties;
  /** Document properties of the user's own making (File > Info > Advanced). */
  readonly customProperties: Map<string, string | number | boolean | Date>;
  readonly customXmlParts: CustomXmlPart[];
  /** The add-in's settings (`workbook.settings`), as JSON values. */
  readonly settings: Map<string, unknown>;
  /** Whether sheets can neither be added nor removed, renamed or moved. */
  structureProtected?: boolean | undefined;
}

/** A workbook as a new one is in Excel: one empty sheet, named as the user's language names it. */
export function createWorkbook(sheetName = "Ark1"): Workbook {
  const sheet = createSheet(sheetName);
  return {
    name: "Projektmappe1.xlsx",
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    styles: new Map([["Normal", { name: "Normal", builtIn: true, style: {} }]]),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
    },
    customProperties: new Map(),
    customXmlParts: [],
    settings: new Map(),
  };
}

export function createSheet(name: string): Sheet {
  return {
    id: createId(),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    comments: [],
    customProperties: new Map(),
    pageLayout: createPageLayout(),
    protection: undefined,
    merged: [],
  };
}

/** An identity in the form Excel gives sheets and parts. */
export function createId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** The sheet of that name, whatever the case. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLocaleLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted);
}

/** The sheet and table of that table name, whatever the case. */
export function tableByName(workbook: Workbook, name: string) {
  const wanted = name.toLocaleLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLocaleLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}
