import type { Font } from "../../model/style";
import { colorXml } from "./colorXml";
import { xmlElement } from "../package/xmlElement";

export const UNDERLINES = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** A font of the style sheet: every property said, absent ones as Excel's default. */
export function fontXml(font: Font): string {
  return xmlElement(
    "font",
    {},
    ...decorations(font),
    xmlElement("sz", { val: font.size }),
    font.color ? colorXml("color", font.color) : xmlElement("color", { theme: 1 }),
    xmlElement("name", { val: font.name }),
    xmlElement("family", { val: 2 }),
  );
}

/** A conditional format's changes of the font. Excel lets it change neither name nor size. */
export function conditionalFontXml(font: Font): string {
  return xmlElement(
    "font",
    {},
    font.bold === undefined ? undefined : xmlElement("b", { val: font.bold ? undefined : 0 }),
    font.italic === undefined ? undefined : xmlElement("i", { val: font.italic ? undefined : 0 }),
    font.strikethrough === undefined
      ? undefined
      : xmlElement("strike", { val: font.strikethrough ? undefined : 0 }),
    font.color ? colorXml("color", font.color) : undefined,
    font.underline === undefined ? undefined : xmlElement("u", { val: underlineValue(font.underline) }),
  );
}

function decorations(font: Font): (string | undefined)[] {
  return [
    font.bold ? "<b/>" : undefined,
    font.italic ? "<i/>" : undefined,
    font.strikethrough ? "<strike/>" : undefined,
    font.underline && font.underline !== "None"
      ? xmlElement("u", { val: underlineValue(font.underline) })
      : undefined,
  ];
}

function underlineValue(underline: NonNullable<Font["underline"]>): string {
  return underline === "None" ? "none" : UNDERLINES[underline];
}
