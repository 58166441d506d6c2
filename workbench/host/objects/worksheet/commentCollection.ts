import type { Area } from "../../../model/address";
import { cellAddress, parseArea, splitSheet } from "../../../model/address";
import type { Comment } from "../../../model/comment";
import type { Sheet } from "../../../model/sheet";
import { commentAt } from "../../../model/sheet";
import { createId } from "../../../model/workbook";
import { fullAddress } from "../../cells/areas";
import { requireOneOf, requireInteger } from "../../argumentChecks";
import {
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
  OfficeError,
} from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { activeSheet } from "../../hostSession";
import { collection } from "../collection";
import type { CommentTarget } from "./comment";
import { commentObject, commentText, requireCommentsAllowed } from "./comment";
import type { SheetArea } from "../rangeReference";
import { rangeArgument } from "../rangeReference";

/** The comments of a sheet, or of the workbook where no sheet is given. */
interface CommentsTarget {
  readonly sheet: Sheet | undefined;
}

function items({ sheet }: CommentsTarget, session: HostSession): OfficeObject[] {
  const sheets = sheet ? [sheet] : session.workbook.sheets;
  return sheets.flatMap((each) => each.comments.map((comment) => commentObject(each, comment)));
}

function find(target: CommentsTarget, key: unknown, session: HostSession): OfficeObject | undefined {
  return items(target, session).find((item) => (item.target as CommentTarget).comment.id === key);
}

/** One cell, as a Range or as a text with the sheet's name (Excel's documentation asks for it). */
function givenCell({ sheet }: CommentsTarget, value: unknown, session: HostSession): SheetArea {
  if (typeof value === "string" && !value.includes("!")) {
    throw invalidArgument(`The comment's cell ${value} must name its sheet: Ark1!A1.`);
  }
  const place = rangeArgument(value, session, sheet ?? activeSheet(session), "The comment's cell");
  const { area } = place;
  if (area.rows !== 1 || area.columns !== 1) {
    throw invalidArgument(`A comment stands on one cell, not on ${fullAddress(place.sheet, area)}.`);
  }
  if (sheet && sheet !== place.sheet) {
    throw invalidArgument(`${fullAddress(place.sheet, area)} is not on the sheet ${sheet.name}.`);
  }
  return place;
}

function add(target: CommentsTarget, given: readonly unknown[], session: HostSession): OfficeObject {
  const [cell, content, contentType] = given;
  const { sheet, area } = givenCell(target, cell, session);
  const type = requireOneOf(contentType, ["Plain", "Mention"], "The comment's content type", "Plain");
  if (type === "Mention" || (typeof content === "object" && content !== null)) {
    throw notImplemented("CommentCollection.add: the host knows no mentions; give the content as a text.");
  }
  requireCommentsAllowed(sheet);
  if (commentAt(sheet, area.row, area.column)) {
    throw new OfficeError("ItemAlreadyExists", `${fullAddress(sheet, area)} has a comment already.`);
  }
  if (hasNote(session, sheet, area)) {
    throw invalidOperation(`${fullAddress(sheet, area)} has a note: delete it, or turn it into a comment.`);
  }
  const comment: Comment = {
    id: createId(),
    row: area.row,
    column: area.column,
    content: commentText(content),
    author: session.locale === "da-DK" ? "Bruger" : "User",
    created: new Date(Math.floor(Date.now() / 10) * 10),
    resolved: false,
  };
  sheet.comments.push(comment);
  return commentObject(sheet, comment);
}

function hasNote({ modes }: HostSession, sheet: Sheet, { row, column }: Area): boolean {
  const name = sheet.name.toLowerCase();
  return modes.notes.some((given) => {
    const { sheet: on, address } = splitSheet(given);
    const area = parseArea(address);
    return on?.toLowerCase() === name && area?.row === row && area.column === column;
  });
}

const commentsType: ObjectType<CommentsTarget> = {
  name: "CommentCollection",
  items,
  item: find,
  members: {
    ...collection<CommentsTarget>(items, find),
    add: { call: add },
    getItemAt: {
      call(target, [index], session) {
        const item = items(target, session)[requireInteger(index, "The comment's index", 0)];
        if (!item) throw invalidArgument(`There is no comment at index ${String(index)}.`);
        return item;
      },
    },
    getItemByCell: {
      call(target, [cell], session) {
        const { sheet, area } = givenCell(target, cell, session);
        const comment = commentAt(sheet, area.row, area.column);
        if (!comment) {
          throw itemNotFound(`${cellAddress(area.row, area.column)} on ${sheet.name} has no comment.`);
        }
        return commentObject(sheet, comment);
      },
    },
    getItemByReplyId: {
      call() {
        throw notImplemented("CommentCollection.getItemByReplyId: the host keeps no replies.");
      },
    },
  },
};

/** The comments of a sheet, or of the whole workbook. */
export function commentCollection(sheet?: Sheet): OfficeObject {
  return officeObject(commentsType, { sheet });
}
