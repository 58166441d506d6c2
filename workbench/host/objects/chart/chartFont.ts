import { requireColor, requireNumber, requireBoolean } from "../../argumentChecks";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";

/** What carries a chart's font: its title, or an axis. */
export interface FontOwner {
  fontSize?: number | undefined;
  fontColor?: string | undefined;
  bold?: boolean;
}

const chartFontType: ObjectType<FontOwner> = {
  name: "ChartFont",
  members: {
    size: {
      get: (owner) => owner.fontSize ?? 10,
      set(owner, value) {
        owner.fontSize = requireNumber(value, "ChartFont.size");
      },
    },
    color: {
      get: (owner) => owner.fontColor ?? "#000000",
      set(owner, value) {
        owner.fontColor = requireColor(value, "ChartFont.color");
      },
    },
    bold: {
      get: (owner) => owner.bold ?? false,
      set(owner, value) {
        owner.bold = requireBoolean(value, "ChartFont.bold");
      },
    },
  },
};

export function chartFont(owner: FontOwner): OfficeObject {
  return officeObject(chartFontType, owner);
}
