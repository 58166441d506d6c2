import type { Comment } from "../../model/comment";
import { WORKBOOK_PATH } from "../package/workbookPath";
import { THREAD_AUTHOR } from "../comment/commentsXml";
import { unescapeControls } from "../package/escapeControls";
import { childNamed, descendantsNamed, type XmlNode } from "../package/xmlTree";
import { expectOnly, parseBoolean, unknownContent } from "./expectOnly";
import type { PackageReader } from "./packageReader";
import type { SheetReading } from "./reading";
import { readArea } from "./readArea";

/**
 * Reads a sheet's comments from its threads; the notes beside them must stand for those and nothing else.
 *
 * @throws Error naming the part that holds notes, replies, mentions or boxes that would be lost.
 */
export function readComments({ file, path }: SheetReading): Comment[] {
  const threads = file.related(path, "threadedComment");
  const notes = file.related(path, "comments");
  const shapes = file.related(path, "vmlDrawing");
  const persons = threads === undefined ? new Map<string, string>() : readPersons(file);
  const comments =
    threads === undefined ? [] : file.xml(threads).children.map((node) => readThread(node, threads, persons));
  if (notes !== undefined) {
    const known = new Set(comments.map(({ id }) => `${THREAD_AUTHOR}${id}`));
    const strange = descendantsNamed(file.xml(notes), "author").find(({ text }) => !known.has(text));
    if (strange) throw unknownContent(notes, `a note by ${strange.text} that belongs to no comment`);
  }
  if (shapes !== undefined) {
    const boxes = descendantsNamed(file.xml(shapes), "x:ClientData");
    const isKnown = boxes.every(({ attributes }) => attributes["ObjectType"] === "Note");
    if (!isKnown || boxes.length !== comments.length) {
      throw unknownContent(shapes, "shapes other than the comments' boxes");
    }
  }
  return comments;
}

function readPersons(file: PackageReader): Map<string, string> {
  const path = file.related(WORKBOOK_PATH, "person");
  if (path === undefined) throw new Error("The file names no authors of its comments; it is damaged.");
  return new Map(
    file.xml(path).children.map((node) => {
      expectOnly(node, path, ["displayName", "id", "userId", "providerId"]);
      const provider = node.attributes["providerId"];
      if (provider !== "None") throw unknownContent(path, `a person known to ${provider ?? "nobody"}`);
      return [node.attributes["id"] ?? "", unescapeControls(node.attributes["displayName"] ?? "")];
    }),
  );
}

function readThread(node: XmlNode, path: string, persons: ReadonlyMap<string, string>): Comment {
  expectOnly(node, path, ["ref", "dT", "personId", "id", "done"], ["text"]);
  const { attributes } = node;
  const { row, column } = readArea(attributes["ref"], path);
  const author = persons.get(attributes["personId"] ?? "");
  const created = new Date(`${attributes["dT"] ?? ""}Z`);
  if (author === undefined || Number.isNaN(created.getTime())) {
    throw new Error(
      `${path}: the comment on ${attributes["ref"] ?? ""} lacks its author or date; it is damaged.`,
    );
  }
  return {
    id: attributes["id"] ?? "",
    row,
    column,
    content: unescapeControls(childNamed(node, "text")?.text ?? ""),
    author,
    created,
    resolved: parseBoolean(attributes["done"]),
  };
}
