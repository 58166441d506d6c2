import type { PageLayout } from "../../model/pageLayout";
import { cellText, xmlElement } from "../package/xmlElement";

type HeaderFooter = PageLayout["headerFooter"];

/** Header and footer: one text each, its three parts behind `&L`, `&C` and `&R`. */
export function headerFooterXml(texts: HeaderFooter): string {
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header === "" && footer === "") return "";
  return xmlElement(
    "headerFooter",
    {},
    header === "" ? undefined : xmlElement("oddHeader", {}, cellText(header)),
    footer === "" ? undefined : xmlElement("oddFooter", {}, cellText(footer)),
  );
}

function joined(left: string, center: string, right: string): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([mark, text]) => (text ? `${mark}${text}` : ""))
    .join("");
}

/** The reverse: left, centre, right. Text before any mark stands in the centre. `&&` is an ampersand. */
export function splitHeaderFooter(text: string): readonly [string, string, string] {
  const parts: [string, string, string] = ["", "", ""];
  let part: 0 | 1 | 2 = 1;
  for (const piece of text.match(/&[^]|[^&]+|&$/g) ?? []) {
    const mark = ["&L", "&C", "&R"].indexOf(piece.toUpperCase());
    if (mark === 0 || mark === 1 || mark === 2) part = mark;
    else parts[part] += piece;
  }
  return parts;
}
