import type { Sheet } from "../../../model/sheet";
import { requireColor, requireFontSize, requireBoolean } from "../../argumentChecks";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { guardedMembers } from "../guardedMembers";
import { allowsCharts } from "./protectedCharts";

/** The owner of a chart's font: its title, or an axis. */
interface FontOwner {
  fontSize?: number | undefined;
  fontColor?: string | undefined;
  bold?: boolean;
}

interface FontTarget {
  readonly sheet: Sheet;
  readonly owner: FontOwner;
}

const chartFontType: ObjectType<FontTarget> = {
  name: "ChartFont",
  members: guardedMembers(allowsCharts, {
    size: {
      get: ({ owner }) => owner.fontSize ?? 10,
      set({ owner }, value) {
        owner.fontSize = requireFontSize(value, "ChartFont.size");
      },
    },
    color: {
      get: ({ owner }) => owner.fontColor ?? "#000000",
      set({ owner }, value) {
        owner.fontColor = requireColor(value, "ChartFont.color");
      },
    },
    bold: {
      get: ({ owner }) => owner.bold ?? false,
      set({ owner }, value) {
        owner.bold = requireBoolean(value, "ChartFont.bold");
      },
    },
  }),
};

export function chartFont(sheet: Sheet, owner: FontOwner): OfficeObject {
  return officeObject(chartFontType, { sheet, owner });
}
