import type { DocumentProperties, Workbook } from "../../model/workbook";
import { CORE_PROPERTIES } from "../book/propertiesXml";
import { unescapeControls } from "../package/escapeControls";
import { childNamed } from "../package/xmlTree";
import { expectOnly, unknownContent } from "./expectOnly";
import type { PackageReader } from "./packageReader";

/** Reads who made the file and what it is about. When and by which program is not the workbook's. */
export function readProperties(file: PackageReader, properties: DocumentProperties): void {
  const core = file.related("", "core-properties");
  if (core !== undefined) {
    const root = file.xml(core);
    expectOnly(root, core, [], [...Object.keys(CORE_PROPERTIES), "dcterms:created", "dcterms:modified"]);
    for (const [element, key] of Object.entries(CORE_PROPERTIES)) {
      properties[key] = unescapeControls(childNamed(root, element)?.text ?? "");
    }
  }
  const app = file.related("", "extended-properties");
  if (app === undefined) return;
  const root = file.xml(app);
  expectOnly(root, app, [], ["Manager", "Company", "Application"]);
  properties.manager = unescapeControls(childNamed(root, "Manager")?.text ?? "");
  properties.company = unescapeControls(childNamed(root, "Company")?.text ?? "");
}

/** Reads the properties of the user's own making. */
export function readCustomProperties(file: PackageReader, properties: Workbook["customProperties"]): void {
  const part = file.related("", "custom-properties");
  if (part === undefined) return;
  for (const property of file.xml(part).children) {
    const value = property.children[0];
    const name = property.attributes["name"] ?? "";
    switch (value?.name) {
      case "vt:lpwstr":
        properties.set(name, unescapeControls(value.text));
        break;
      case "vt:bool":
        properties.set(name, value.text === "true");
        break;
      case "vt:i4":
      case "vt:r8":
        properties.set(name, Number(value.text));
        break;
      case "vt:filetime":
        properties.set(name, new Date(value.text));
        break;
      default:
        throw unknownContent(part, `the property ${name} of another kind`);
    }
  }
}
