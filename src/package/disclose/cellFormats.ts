import { childNamed, childrenNamed, decoded } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";

/** The kinds of values that number formats show, by the number of a cell's style. */
export interface CellFormats {
  /** Whether a text, or a number, does not show, as with `;;;`. */
  readonly invisible: (style: string | undefined) => "no" | "numbers" | "all";
  /** Whether a number shows as its digits and nothing else. */
  readonly isBare: (style: string | undefined) => boolean;
}

/** Excel's own formats `General`, `0` and `@`, which no file describes. */
const BARE_IDS = new Set(["0", "1", "49"]);
const BARE_CODE = /^(?:General|Standard|@|0+|#+0*)$/i;

export function cellFormats(styles: XmlElement | undefined): CellFormats {
  const codes = new Map(
    childrenNamed(childNamed(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      decoded(attributes["formatCode"] ?? ""),
    ]),
  );
  const formats = childrenNamed(childNamed(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const { numFmtId = "0" } = attributes;
    const code = codes.get(numFmtId);
    return {
      invisible: invisibleBy(code),
      isBare: code === undefined ? BARE_IDS.has(numFmtId) : BARE_CODE.test(code),
    };
  });
  const of = (style: string | undefined) => formats[Number(style ?? 0)];
  return {
    invisible: (style) => of(style)?.invisible ?? "no",
    isBare: (style) => of(style)?.isBare ?? true,
  };
}

function invisibleBy(code = "x"): "no" | "numbers" | "all" {
  const sections = code.split(";").map((each) => each.trim());
  if (sections.length < 3 || sections.some((each) => each !== "")) return "no";
  return sections.length > 3 ? "all" : "numbers";
}
