import type { Sheet } from "../../../model/sheet";
import { requireText } from "../../argumentChecks";
import { itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { collection } from "../collection";

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const propertyType: ObjectType<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  requireAlive({ sheet, key }) {
    if (!sheet.customProperties.has(key))
      throw itemNotFound(`${sheet.name} has no property ${key} any more.`);
  },
  members: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set({ sheet, key }, value) {
        sheet.customProperties.set(key, requireText(value, "The property's value"));
      },
    },
    delete: { call: ({ sheet, key }) => void sheet.customProperties.delete(key) },
  },
};

function items(sheet: Sheet): OfficeObject[] {
  return [...sheet.customProperties.keys()].map((key) => officeObject(propertyType, { sheet, key }));
}

/** Keys differ by more than case. */
function keyOf(sheet: Sheet, given: unknown): string | undefined {
  const wanted = requireText(given, "The property's key").toLowerCase();
  return [...sheet.customProperties.keys()].find((key) => key.toLowerCase() === wanted);
}

function find(sheet: Sheet, given: unknown): OfficeObject | undefined {
  const key = keyOf(sheet, given);
  return key === undefined ? undefined : officeObject(propertyType, { sheet, key });
}

const propertiesType: ObjectType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items,
  item: find,
  members: {
    ...collection<Sheet>(items, find),
    // Adding a key that exists replaces its value.
    add: {
      call(sheet, [given, value]) {
        const key = keyOf(sheet, given) ?? requireText(given, "The property's key");
        sheet.customProperties.set(key, requireText(value, "The property's value"));
        return officeObject(propertyType, { sheet, key });
      },
    },
  },
};

export function worksheetCustomProperties(sheet: Sheet): OfficeObject {
  return officeObject(propertiesType, sheet);
}
