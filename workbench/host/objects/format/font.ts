import type { Font } from "../../../model/style";
import {
  requireColor,
  requireFontSize,
  requireOneOf,
  requireText,
  requireBoolean,
} from "../../argumentChecks";
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
    name: property("name", "Calibri", requireText),
    size: property("size", 11, requireFontSize),
    bold: property("bold", false, requireBoolean),
    italic: property("italic", false, requireBoolean),
    underline: property("underline", "None", (value, what) => requireOneOf(value, UNDERLINES, what)),
    strikethrough: property("strikethrough", false, requireBoolean),
    color: property("color", "#000000", requireColor),
  },
};

export function fontObject(owner: StyleOwner): OfficeObject {
  return officeObject(fontType, owner);
}
