import { DYNAMIC_ARRAY, SPREADSHEET } from "../package/namespaces";
import { xmlDocument, xmlElement } from "../package/xmlElement";

/**
 * `xl/metadata.xml` with the one entry that marks a cell's formula as a dynamic array; cells refer to it by
 * `cm="1"` (MS-XLSX 2.2.4.5).
 */
export function dynamicArrayMetadataXml(): string {
  return xmlDocument(
    xmlElement(
      "metadata",
      { xmlns: SPREADSHEET, "xmlns:xda": DYNAMIC_ARRAY },
      xmlElement(
        "metadataTypes",
        { count: 1 },
        xmlElement("metadataType", {
          name: "XLDAPR",
          minSupportedVersion: 120000,
          copy: true,
          pasteAll: true,
          pasteValues: true,
          merge: true,
          splitFirst: true,
          rowColShift: true,
          clearFormats: true,
          clearComments: true,
          assign: true,
          coerce: true,
          cellMeta: true,
        }),
      ),
      xmlElement(
        "futureMetadata",
        { name: "XLDAPR", count: 1 },
        xmlElement(
          "bk",
          {},
          xmlElement(
            "extLst",
            {},
            xmlElement(
              "ext",
              { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
              xmlElement("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
            ),
          ),
        ),
      ),
      xmlElement("cellMetadata", { count: 1 }, xmlElement("bk", {}, xmlElement("rc", { t: 1, v: 0 }))),
    ),
  );
}
