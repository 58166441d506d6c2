import type { ConditionalFormat } from "../../../model/conditionalFormat";
import type { Border, BorderEdge, Font } from "../../../model/style";
import { requireColor, requireNumberFormat, requireOneOf, requireBoolean } from "../../argumentChecks";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";

type FontKey = "color" | "bold" | "italic" | "underline" | "strikethrough";

/** `null` where the rule leaves the property alone. */
function fontProperty<Key extends FontKey>(
  key: Key,
  read: (value: unknown, what: string) => NonNullable<Font[Key]>,
): Member<ConditionalFormat> {
  return {
    get: ({ style }) => style.font?.[key] ?? null,
    set(format, value) {
      format.style.font = { ...format.style.font, [key]: read(value, `ConditionalRangeFont.${key}`) };
    },
  };
}

const fontType: ObjectType<ConditionalFormat> = {
  name: "ConditionalRangeFont",
  members: {
    color: fontProperty("color", requireColor),
    bold: fontProperty("bold", requireBoolean),
    italic: fontProperty("italic", requireBoolean),
    strikethrough: fontProperty("strikethrough", requireBoolean),
    underline: fontProperty("underline", (value, what) =>
      requireOneOf(value, ["None", "Single", "Double"], what),
    ),
    clear: {
      call(format) {
        delete format.style.font;
      },
    },
  },
};

const fillType: ObjectType<ConditionalFormat> = {
  name: "ConditionalRangeFill",
  members: {
    color: {
      get: ({ style }) => style.fill ?? null,
      set(format, value) {
        format.style.fill = requireColor(value, "ConditionalRangeFill.color");
      },
    },
    clear: {
      call(format) {
        delete format.style.fill;
      },
    },
  },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

interface SideTarget {
  readonly format: ConditionalFormat;
  readonly side: BorderEdge;
}

/** Conditional borders are always thin. */
function draw({ format, side }: SideTarget, given: Partial<Border>): void {
  const before = format.style.borders?.[side] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  format.style.borders = { ...format.style.borders, [side]: { ...before, ...given } };
}

const borderType: ObjectType<SideTarget> = {
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ format, side }) => format.style.borders?.[side]?.style ?? "None",
      set: (target, value) =>
        draw(target, { style: requireOneOf(value, LINES, "ConditionalRangeBorder.style") }),
    },
    color: {
      get: ({ format, side }) => format.style.borders?.[side]?.color ?? "#000000",
      set: (target, value) => draw(target, { color: requireColor(value, "ConditionalRangeBorder.color") }),
    },
  },
};

function border(format: ConditionalFormat, key: unknown): OfficeObject {
  return officeObject(borderType, { format, side: requireOneOf(key, SIDES, "The border's side") });
}

const bordersType: ObjectType<ConditionalFormat> = {
  name: "ConditionalRangeBorderCollection",
  items: (format) => SIDES.map((side) => border(format, side)),
  item: border,
  members: {
    count: { get: () => SIDES.length },
    getItem: { call: (format, [side]) => border(format, side) },
    top: { child: (format) => border(format, "EdgeTop") },
    bottom: { child: (format) => border(format, "EdgeBottom") },
    left: { child: (format) => border(format, "EdgeLeft") },
    right: { child: (format) => border(format, "EdgeRight") },
  },
};

const styleType: ObjectType<ConditionalFormat> = {
  name: "ConditionalRangeFormat",
  members: {
    numberFormat: {
      get: ({ style }) => style.numberFormat ?? null,
      set(format, value) {
        format.style.numberFormat = requireNumberFormat(value, "ConditionalRangeFormat.numberFormat");
      },
    },
    font: { child: (format) => officeObject(fontType, format) },
    fill: { child: (format) => officeObject(fillType, format) },
    borders: { child: (format) => officeObject(bordersType, format) },
  },
};

export function conditionalStyleObject(format: ConditionalFormat): OfficeObject {
  return officeObject(styleType, format);
}
