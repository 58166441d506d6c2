import type { Comment } from "../../../model/comment";
import type { Sheet } from "../../../model/sheet";
import { requireAllowed } from "../../cells/protection";
import { requireText, requireBoolean } from "../../argumentChecks";
import { invalidArgument, itemNotFound, notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { rangeObject } from "../rangeObject";

export interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/** The text of a comment; Excel keeps no empty ones. */
export function commentText(value: unknown): string {
  const content = requireText(value, "The comment's content");
  if (content === "") throw invalidArgument("The comment's content is empty: give a text.");
  return content;
}

/** A protected sheet lets comments be changed only where it lets objects be. */
export function requireCommentsAllowed(sheet: Sheet): void {
  requireAllowed(sheet, "allowEditObjects");
}

const commentType: ObjectType<CommentTarget> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  requireAlive({ sheet, comment }, session) {
    if (!session.workbook.sheets.includes(sheet) || !sheet.comments.includes(comment)) {
      throw itemNotFound(`The comment ${comment.id} has been deleted.`);
    }
  },
  members: {
    id: { get: ({ comment }) => comment.id },
    content: {
      get: ({ comment }) => comment.content,
      set({ sheet, comment }, value) {
        requireCommentsAllowed(sheet);
        comment.content = commentText(value);
      },
    },
    contentType: { get: () => "Plain" },
    authorName: { get: ({ comment }) => comment.author },
    // The workbench's user is signed in nowhere and has no address.
    authorEmail: { get: () => "" },
    creationDate: { get: ({ comment }) => comment.created.toISOString() },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set({ sheet, comment }, value) {
        requireCommentsAllowed(sheet);
        comment.resolved = requireBoolean(value, "Comment.resolved");
      },
    },
    replies: {
      child() {
        throw notImplemented("Comment.replies: the host keeps no replies; add a comment on another cell.");
      },
    },
    delete: {
      call({ sheet, comment }) {
        requireCommentsAllowed(sheet);
        sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      },
    },
    getLocation: {
      call: ({ sheet, comment: { row, column } }, _given, session) =>
        rangeObject(session, sheet, { row, column, rows: 1, columns: 1 }),
    },
  },
};

export function commentObject(sheet: Sheet, comment: Comment): OfficeObject {
  return officeObject(commentType, { sheet, comment });
}
