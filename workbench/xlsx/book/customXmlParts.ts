import { XMLValidator } from "fast-xml-parser";
import type { Writing } from "../package/writing";
import { officeRelationship } from "../package/namespaces";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { xmlDocument, xmlElement } from "../package/xmlElement";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Adds each custom XML part as it is, and beside it its identity and namespace. */
export function addCustomXmlParts(writing: Writing): void {
  for (const { id, namespaceUri, xml } of writing.workbook.customXmlParts) {
    const fault = XMLValidator.validate(xml);
    if (fault !== true) {
      throw new Error(
        `The custom XML part ${id} is not well-formed (line ${fault.err.line}: ${fault.err.msg}). Correct its XML.`,
      );
    }
    const number = writing.next("customXml");
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    writing.package.add(item, "application/xml", xml);
    writing.package.add(
      properties,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      xmlDocument(
        xmlElement(
          "ds:datastoreItem",
          { "ds:itemID": id, "xmlns:ds": CUSTOM_XML },
          xmlElement(
            "ds:schemaRefs",
            {},
            namespaceUri === "" ? undefined : xmlElement("ds:schemaRef", { "ds:uri": namespaceUri }),
          ),
        ),
      ),
    );
    writing.package.relate(WORKBOOK_PATH, officeRelationship("customXml"), item);
    writing.package.relate(item, officeRelationship("customXmlProps"), properties);
  }
}
