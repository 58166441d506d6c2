import type { Comment } from "../../model/comment";
import { xmlElement } from "../package/xmlElement";

const SHAPE_TYPE = "note";
/** A note's box: how many columns and rows it spans. */
const BOX = { columns: 2, rows: 4 };

/**
 * The hidden boxes in which programs without threads show the comments, in VML (ECMA-376 part 4, 19): Excel drops
 * notes that have none.
 */
export function commentShapesXml(comments: readonly Comment[]): string {
  return xmlElement(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    xmlElement(
      "v:shapetype",
      { id: SHAPE_TYPE, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      xmlElement("v:stroke", { joinstyle: "miter" }),
      xmlElement("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    comments.map(({ row, column }, index) =>
      xmlElement(
        "v:shape",
        {
          id: `note${index + 1}`,
          type: `#${SHAPE_TYPE}`,
          style: "position:absolute;visibility:hidden",
          fillcolor: "#ffffe1",
          "o:insetmode": "auto",
        },
        xmlElement("v:fill", { color2: "#ffffe1" }),
        xmlElement(
          "x:ClientData",
          { ObjectType: "Note" },
          xmlElement("x:MoveWithCells"),
          xmlElement("x:SizeWithCells"),
          xmlElement("x:Anchor", {}, anchor(row, column)),
          xmlElement("x:AutoFill", {}, "False"),
          xmlElement("x:Row", {}, String(row)),
          xmlElement("x:Column", {}, String(column)),
        ),
      ),
    ),
  );
}

/** Left column, its offset in pixels, top row, its offset, and the same of the opposite corner. */
function anchor(row: number, column: number): string {
  const left = column + 1;
  return [left, 15, row, 2, left + BOX.columns, 15, row + BOX.rows, 2].join(", ");
}
