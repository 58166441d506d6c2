import { createWorkbook, type Workbook } from "../model/workbook";
import { WORKBOOK_PATH } from "./package/workbookPath";
import { customFunctionNames, fromFileFormula } from "./formula/modelFormula";
import { unescapeControls } from "./package/escapeControls";
import { childNamed } from "./package/xmlTree";
import { readCustomXmlParts } from "./read/customXmlReader";
import { unknownContent } from "./read/expectOnly";
import { createPackageReader } from "./read/packageReader";
import { readCustomProperties, readProperties } from "./read/propertiesReader";
import type { Reading } from "./read/reading";
import { readStyles } from "./read/stylesReader";
import { readSettings } from "./read/webExtensionReader";
import { readSheets } from "./read/workbookReader";

export interface OpenOptions {
  /** As when saving. Without them the first underscore of a stored function is taken for its dot. */
  customFunctions?: readonly string[];
}

/**
 * Reads a file that `saveWorkbook` wrote. What comes back is equal but for what has several spellings: styles say
 * only what differs from their named style, formulas are spelt as Excel shows them, protection names every option,
 * conditional formats other than data bars get new ids, and the workbook's name is the caller's to set.
 *
 * @throws Error naming the part and the place where the file holds what this reader would lose.
 */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Workbook {
  const file = createPackageReader(bytes);
  if (file.related("", "officeDocument") !== WORKBOOK_PATH) throw new Error("The file is no .xlsx workbook.");
  const customName = customFunctionNames(options.customFunctions ?? []);
  const part = (kind: string) => {
    const path = file.related(WORKBOOK_PATH, kind);
    return path === undefined ? undefined : file.xml(path);
  };
  const styles = part("styles");
  if (!styles) throw new Error("The file has no styles; it is damaged.");
  const reading: Reading = {
    file,
    styles: readStyles(styles),
    texts: (part("sharedStrings")?.children ?? []).map((item) =>
      unescapeControls(childNamed(item, "t")?.text ?? ""),
    ),
    formula: (stored, where, table) => fromFileFormula(stored, { where, table }, customName),
  };
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  workbook.styles.clear();
  for (const [name, style] of reading.styles.named) workbook.styles.set(name, style);
  readSheets(file.xml(WORKBOOK_PATH), workbook, reading);
  readProperties(file, workbook.properties);
  readCustomProperties(file, workbook.customProperties);
  workbook.customXmlParts.push(...readCustomXmlParts(file));
  readSettings(file, workbook.settings);
  // The theme and the mark of dynamic arrays are the same in every file of ours.
  part("theme");
  part("sheetMetadata");
  const [unread] = file.unread();
  if (unread !== undefined) throw unknownContent("The file", `the part ${unread}`);
  return workbook;
}
