import { childNamed, childrenNamed, decoded } from "../parts/elements";
import type { XmlElement } from "../parts/xmlElement";

/** By the number of a cell's style: whether its number format shows nothing, as `;;;` does. */
export function invisibleFormats(
  styles: XmlElement | undefined,
): (style: string | undefined) => "no" | "numbers" | "all" {
  const codes = new Map(
    childrenNamed(childNamed(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"],
      decoded(attributes["formatCode"] ?? ""),
    ]),
  );
  const shown = childrenNamed(childNamed(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const sections = (codes.get(attributes["numFmtId"]) ?? "x").split(";").map((each) => each.trim());
    if (sections.length < 3 || sections.some((each) => each !== "")) return "no";
    return sections.length > 3 ? "all" : "numbers";
  });
  return (style) => shown[Number(style ?? 0)] ?? "no";
}
