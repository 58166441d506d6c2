import { intersects } from "../../../model/address";
import type { ConditionalFormat, ConditionalRule } from "../../../model/conditionalFormat";
import { createId } from "../../../model/workbook";
import { excludeArea } from "../../cells/clearCells";
import { requireAllowed } from "../../cells/protection";
import { requireKnown, requireInteger } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession, RangeTarget } from "../../hostSession";
import { collection } from "../collection";
import { conditionalFormatObject } from "./conditionalFormat";
import { locateRange } from "../rangeReference";
import { requireReadableFormats } from "./overlappingFormats";

const KINDS = ["Custom", "CellValue", "DataBar"] as const;
const OTHER_KINDS = ["ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"];

const NEW_RULES: Readonly<Record<(typeof KINDS)[number], ConditionalRule>> = {
  Custom: { kind: "Custom", formula: "" },
  CellValue: { kind: "CellValue", operator: "Between", formula1: "" },
  DataBar: {
    kind: "DataBar",
    positiveColor: "#638EC6",
    negativeColor: "#FF0000",
    showValue: true,
    gradient: true,
  },
};

function items(range: RangeTarget, session: HostSession): OfficeObject[] {
  const { sheet, area } = locateRange(range);
  requireReadableFormats(session, sheet, area);
  return sheet.conditionalFormats
    .filter((format) => intersects(format.area, area))
    .map((format) => conditionalFormatObject(sheet, format));
}

function find(range: RangeTarget, id: unknown, session: HostSession): OfficeObject | undefined {
  const { sheet, area } = locateRange(range);
  requireReadableFormats(session, sheet, area);
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  return format && conditionalFormatObject(sheet, format);
}

const collectionType: ObjectType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items,
  item: find,
  members: {
    ...collection<RangeTarget>(items, find),
    getItemAt: {
      call(range, [index], session) {
        const item = items(range, session)[requireInteger(index, "The index", 0)];
        if (!item) throw invalidArgument(`The range has no conditional format at ${String(index)}.`);
        return item;
      },
    },
    // A new rule comes first.
    add: {
      call(range, [type]) {
        const { sheet, area } = locateRange(range);
        requireAllowed(sheet, "allowFormatCells");
        const rule =
          NEW_RULES[requireKnown(type, KINDS, OTHER_KINDS, "ConditionalFormatCollection.add's type")];
        const format: ConditionalFormat = { id: createId(), area, rule, style: {}, stopIfTrue: false };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject(sheet, format);
      },
    },
    clearAll: {
      call(range) {
        const { sheet, area } = locateRange(range);
        requireAllowed(sheet, "allowFormatCells");
        excludeArea(sheet.conditionalFormats, area, (format, part) => ({
          ...format,
          id: createId(),
          area: part,
        }));
      },
    },
  },
};

export function conditionalFormatCollection(range: RangeTarget): OfficeObject {
  return officeObject(collectionType, range);
}
