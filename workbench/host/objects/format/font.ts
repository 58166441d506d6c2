import type { Font } from "../../../model/style";
import { color, number, oneOf, text, truth } from "../../given";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { StyleOwner } from "./styleOwner";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** One property of the font, with what Excel shows where nothing is set. */
function property<Key extends keyof Font>(
  key: Key,
  unset: NonNullable<Font[Key]>,
  read: (value: unknown, what: string) => NonNullable<Font[Key]>,
): Member<StyleOwner> {
  return {
    get: (owner, session) => owner.read(session, (style) => style.font?.[key] ?? unset),
    set(owner, value, session) {
      const given = read(value, `RangeFont.${key}`);
      owner.change(session, (style) => ({ ...style, font: { ...style.font, [key]: given } }));
    },
  };
}

const fontType: ObjectType<StyleOwner> = {
  name: "RangeFont",
  members: {
    name: property("name", "Calibri", text),
    size: property("size", 11, number),
    bold: property("bold", false, truth),
    italic: property("italic", false, truth),
    underline: property("underline", "None", (value, what) => oneOf(value, UNDERLINES, what)),
    strikethrough: property("strikethrough", false, truth),
    color: property("color", "#000000", color),
  },
};

export function fontObject(owner: StyleOwner): OfficeObject {
  return officeObject(fontType, owner);
}
