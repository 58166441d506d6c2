import type { CustomXmlPart } from "../../model/workbook";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { childNamed } from "../package/xmlTree";
import type { PackageReader } from "./packageReader";

/** Reads the custom XML parts, each as it is. */
export function readCustomXmlParts(file: PackageReader): CustomXmlPart[] {
  return [...file.relations(WORKBOOK_PATH).values()]
    .filter(({ type }) => type.endsWith("/customXml"))
    .map(({ target }) => {
      const path = file.related(target, "customXmlProps");
      if (path === undefined) throw new Error(`${target} says nothing of its identity; the file is damaged.`);
      const properties = file.xml(path);
      const schema = childNamed(childNamed(properties, "ds:schemaRefs"), "ds:schemaRef");
      return {
        id: properties.attributes["ds:itemID"] ?? "",
        namespaceUri: schema?.attributes["ds:uri"] ?? "",
        xml: file.text(target),
      };
    });
}
