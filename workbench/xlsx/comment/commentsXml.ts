import { cellAddress, quoteSheet } from "../../model/address";
import type { Comment } from "../../model/comment";
import type { Sheet } from "../../model/sheet";
import { isGuid } from "../package/guid";
import {
  COMPATIBILITY,
  EXCEL_REVISION,
  officeRelationship,
  SPREADSHEET,
  THREADED_COMMENTS,
  threadedRelationship,
} from "../package/namespaces";
import type { Writing } from "../package/writing";
import { cellText, xmlDocument, xmlElement } from "../package/xmlElement";
import { commentShapesXml } from "./commentShapesXml";
import { personId } from "./persons";

/** The most characters that a note holds; the note of a comment repeats it after its author's name. */
const LONGEST_NOTE = 32_767;
/** Marks a note as standing for the comment of that id, in Excels that know threads. */
export const THREAD_AUTHOR = "tc=";

/**
 * Adds a sheet's comments as Excel does: the threads (MS-XLSX 2.1.59), and for programs that know none a note each
 * with its box in VML. Returns the id of the boxes' relationship, for the sheet's `legacyDrawing`.
 *
 * @throws Error naming the cell where a comment is too long or has no identity Excel accepts.
 */
export function addComments(sheet: Sheet, sheetPath: string, writing: Writing): string {
  for (const comment of sheet.comments) requireWritable(comment, sheet);
  const { package: file } = writing;
  const number = writing.next("comments");
  const notes = `xl/comments${number}.xml`;
  file.add(
    notes,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    xmlDocument(notesXml(sheet.comments)),
  );
  file.relate(sheetPath, officeRelationship("comments"), notes);
  const threads = `xl/threadedComments/threadedComment${number}.xml`;
  file.add(threads, "application/vnd.ms-excel.threadedcomments+xml", xmlDocument(threadsXml(sheet, writing)));
  file.relate(sheetPath, threadedRelationship("threadedComment"), threads);
  const shapes = `xl/drawings/vmlDrawing${number}.vml`;
  file.add(
    shapes,
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    commentShapesXml(sheet.comments),
  );
  return file.relate(sheetPath, officeRelationship("vmlDrawing"), shapes);
}

function requireWritable({ id, row, column, author, content }: Comment, sheet: Sheet): void {
  const where = `The comment on ${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
  if (!isGuid(id)) throw new Error(`${where} has the id ${id}, which is no GUID in braces. Add it anew.`);
  const length = noteText(author, content).length;
  if (length > LONGEST_NOTE) {
    throw new Error(`${where} has ${length} characters; Excel keeps ${LONGEST_NOTE}. Shorten it.`);
  }
}

function noteText(author: string, content: string): string {
  return `${author}: ${content}`;
}

function notesXml(comments: readonly Comment[]): string {
  const authors = comments.map(({ id }) => xmlElement("author", {}, `${THREAD_AUTHOR}${id}`));
  const notes = comments.map(({ id, row, column, author, content }, index) =>
    xmlElement(
      "comment",
      { ref: cellAddress(row, column), authorId: index, shapeId: 0, "xr:uid": id },
      xmlElement(
        "text",
        {},
        xmlElement("t", { "xml:space": "preserve" }, cellText(noteText(author, content))),
      ),
    ),
  );
  return xmlElement(
    "comments",
    {
      xmlns: SPREADSHEET,
      "xmlns:mc": COMPATIBILITY,
      "mc:Ignorable": "xr",
      "xmlns:xr": EXCEL_REVISION,
    },
    xmlElement("authors", {}, authors),
    xmlElement("commentList", {}, notes),
  );
}

function threadsXml({ comments }: Sheet, { workbook }: Writing): string {
  const threads = comments.map(({ id, row, column, author, content, created, resolved }) =>
    xmlElement(
      "threadedComment",
      {
        ref: cellAddress(row, column),
        // UTC without a mark, to the hundredth of a second.
        dT: created.toISOString().slice(0, "2026-01-01T00:00:00.00".length),
        personId: personId(workbook, author),
        id,
        done: resolved ? true : undefined,
      },
      xmlElement("text", {}, cellText(content)),
    ),
  );
  return xmlElement("ThreadedComments", { xmlns: THREADED_COMMENTS }, threads);
}
