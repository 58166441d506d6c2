import type { Workbook } from "../model/workbook";
import { addCustomXmlParts } from "./book/customXmlParts";
import { dynamicArrayMetadataXml } from "./book/dynamicArrayMetadata";
import { addPersons } from "./comment/persons";
import { createFormulaContext } from "./formula/formulaContext";
import { createFormulaWriter } from "./formula/formulaWriter";
import { officeRelationship } from "./package/namespaces";
import { createPackage } from "./package/packageWriter";
import { addProperties } from "./book/propertiesXml";
import { createSharedStrings } from "./book/sharedStrings";
import { createStylesheet } from "./style/stylesheet";
import { themeXml } from "./book/themeXml";
import { addWebExtension, type FileAddIn } from "./book/webExtension";
import { addWorkbook } from "./book/workbookXml";
import { WORKBOOK_PATH } from "./package/workbookPath";
import { createCounter, type Writing } from "./package/writing";

export interface SaveOptions {
  /** Write custom-function cells as plain values, for programs that lack the add-in (LibreOffice). */
  values?: boolean;
  /** The custom functions' namespaces and ids, so the writer can tell them: `["KKR.DEVIATION", ...]`. */
  customFunctions?: readonly string[];
  /** When the file says it was made; now, where absent. Nothing else in the file depends on the clock. */
  savedAt?: Date;
  /** The add-in whose settings and functions the workbook holds. Without it the file names none. */
  addIn?: FileAddIn;
}

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook as an .xlsx file (ECMA-376 transitional, with the extensions of Excel 365 for dynamic arrays).
 *
 * Column widths become whole pixels, and errors younger than the format (`#SPILL!`, `#CALC!`, `#BUSY!`) become
 * the older ones Excel writes for them. Error messages and the ids of conditional formats have no place in a
 * file.
 *
 * @throws Error or FormulaError naming the place, the cause and the remedy, where Excel would refuse the file.
 */
export function saveWorkbook(workbook: Workbook, options: SaveOptions = {}): Uint8Array {
  const context = createFormulaContext(workbook, options.customFunctions);
  const store = createFormulaWriter(context);
  let usesCustomFunctions = false;
  const writing: Writing = {
    workbook,
    package: createPackage(),
    styles: createStylesheet(workbook.styles),
    strings: createSharedStrings(),
    formulas: (formula, place) => {
      const stored = store(formula, place);
      usesCustomFunctions ||= stored.custom;
      return stored;
    },
    values: options.values ?? false,
    next: createCounter(),
  };
  const { package: file } = writing;
  file.relate("", officeRelationship("officeDocument"), WORKBOOK_PATH);
  addWorkbook(writing);
  addPart("styles", "styles", writing.styles.xml());
  addPart("sharedStrings", "sharedStrings", writing.strings.xml());
  addPart("sheetMetadata", "metadata", dynamicArrayMetadataXml());
  file.add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", themeXml());
  file.relate(WORKBOOK_PATH, officeRelationship("theme"), "xl/theme/theme1.xml");
  addPersons(writing);
  addCustomXmlParts(writing);
  addProperties(options.savedAt ?? new Date(), writing);
  addWebExtension(options.addIn, usesCustomFunctions && !writing.values, writing);
  return file.zip();

  function addPart(kind: string, name: string, xml: string): void {
    file.add(`xl/${name}.xml`, `${SPREADSHEET_TYPE}.${kind}+xml`, xml);
    file.relate(WORKBOOK_PATH, officeRelationship(kind), `xl/${name}.xml`);
  }
}
