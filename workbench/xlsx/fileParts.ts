import type { CustomXmlPart } from "../model/workbook";
import { createPackageReader } from "./read/packageReader";
import { readCustomXmlParts } from "./read/customXmlReader";

/**
 * The custom XML parts of a workbook's file, whoever saved it.
 * @throws Error where it is no file of that kind
 */
export function fileParts(bytes: Uint8Array): CustomXmlPart[] {
  return readCustomXmlParts(createPackageReader(bytes));
}
