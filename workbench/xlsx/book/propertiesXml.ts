import type { DocumentProperties, Workbook } from "../../model/workbook";
import { officeRelationship } from "../package/namespaces";
import { xmlDocument, xmlElement, xmlText } from "../package/xmlElement";
import { escapeControls } from "../package/escapeControls";
import type { Writing } from "../package/writing";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Marks a property as the user's own. */
const CUSTOM_PROPERTY_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const VALUES = `${OFFICE}/docPropsVTypes`;

/** Adds who made the file and when, by which program, and the user's own properties. */
export function addProperties(savedAt: Date, writing: Writing): void {
  const { workbook } = writing;
  const { properties } = workbook;
  writing.package.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    xmlDocument(coreXml(properties, savedAt)),
  );
  writing.package.relate("", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml");
  writing.package.add(
    "docProps/app.xml",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    xmlDocument(
      xmlElement(
        "Properties",
        { xmlns: `${OFFICE}/extended-properties` },
        property("Manager", properties.manager),
        property("Company", properties.company),
        xmlElement("Application", {}, "KKR"),
      ),
    ),
  );
  writing.package.relate("", officeRelationship("extended-properties"), "docProps/app.xml");
  if (workbook.customProperties.size === 0) return;
  writing.package.add(
    "docProps/custom.xml",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    xmlDocument(customXml(workbook.customProperties)),
  );
  writing.package.relate("", officeRelationship("custom-properties"), "docProps/custom.xml");
}

function coreXml(properties: DocumentProperties, savedAt: Date): string {
  const time = (name: string) =>
    xmlElement(name, { "xsi:type": "dcterms:W3CDTF" }, savedAt.toISOString().replace(/\.\d+/, ""));
  return xmlElement(
    "cp:coreProperties",
    {
      "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    ...Object.entries(CORE_PROPERTIES).map(([name, key]) => property(name, properties[key])),
    time("dcterms:created"),
    time("dcterms:modified"),
  );
}

/** Where `docProps/core.xml` keeps what Excel shows under File > Info. */
export const CORE_PROPERTIES = {
  "dc:title": "title",
  "dc:subject": "subject",
  "dc:creator": "author",
  "cp:keywords": "keywords",
  "dc:description": "comments",
  "cp:category": "category",
} as const;

function property(name: string, value: string): string | undefined {
  return value === "" ? undefined : xmlElement(name, {}, xmlText(escapeControls(value)));
}

function customXml(properties: Workbook["customProperties"]): string {
  return xmlElement(
    "Properties",
    { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": VALUES },
    ...[...properties].map(([name, value], index) =>
      // Ids 0 and 1 are reserved (MS-OLEPS).
      xmlElement("property", { fmtid: CUSTOM_PROPERTY_FORMAT, pid: index + 2, name }, valueXml(value)),
    ),
  );
}

function valueXml(value: string | number | boolean | Date): string {
  if (typeof value === "string") return xmlElement("vt:lpwstr", {}, xmlText(escapeControls(value)));
  if (typeof value === "boolean") return xmlElement("vt:bool", {}, String(value));
  if (value instanceof Date) return xmlElement("vt:filetime", {}, value.toISOString());
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? xmlElement("vt:i4", {}, String(value))
    : xmlElement("vt:r8", {}, String(value));
}
