import type { Workbook } from "../../model/workbook";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { escapeAttributeControls } from "../package/escapeControls";
import { THREADED_COMMENTS, threadedRelationship } from "../package/namespaces";
import type { Writing } from "../package/writing";
import { xmlDocument, xmlElement } from "../package/xmlElement";

/** Everyone who has written a comment, once each. */
function authorsOf(workbook: Workbook): string[] {
  return [...new Set(workbook.sheets.flatMap(({ comments }) => comments.map(({ author }) => author)))];
}

/** An author's identity within the file: counted, so that equal workbooks become equal bytes. */
export function personId(workbook: Workbook, author: string): string {
  const number = (authorsOf(workbook).indexOf(author) + 1).toString(16).toUpperCase().padStart(12, "0");
  return `{4B4B5200-0000-4000-8000-${number}}`;
}

/** Adds the part that names the comments' authors, where there are comments (MS-XLSX, CT_PersonList). */
export function addPersons(writing: Writing): void {
  const { workbook } = writing;
  const persons = authorsOf(workbook).map((author) => {
    const name = escapeAttributeControls(author);
    // With no provider the name stands for the user (MS-XLSX, CT_Person).
    return xmlElement("person", {
      displayName: name,
      id: personId(workbook, author),
      userId: name,
      providerId: "None",
    });
  });
  if (persons.length === 0) return;
  const path = "xl/persons/person.xml";
  const root = xmlElement("personList", { xmlns: THREADED_COMMENTS }, persons);
  writing.package.add(path, "application/vnd.ms-excel.person+xml", xmlDocument(root));
  writing.package.relate(WORKBOOK_PATH, threadedRelationship("person"), path);
}
