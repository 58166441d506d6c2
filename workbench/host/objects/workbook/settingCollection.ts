import { text } from "../../given";
import { itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { Session } from "../../session";
import { collection } from "../collection";

const settingType: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  requireAlive(key, { workbook }) {
    if (!workbook.settings.has(key)) throw itemNotFound(`The setting ${key} has been deleted.`);
  },
  members: {
    key: { get: (key) => key },
    value: {
      get: (key, { workbook }) => workbook.settings.get(key) ?? null,
      set: (key, value, { workbook }) => void workbook.settings.set(key, value),
    },
    delete: { call: (key, _given, { workbook }) => void workbook.settings.delete(key) },
  },
};

function items({ workbook }: Session): OfficeObject[] {
  return [...workbook.settings.keys()].map((key) => officeObject(settingType, key));
}

function find({ workbook }: Session, key: unknown): OfficeObject | undefined {
  const given = text(key, "The setting's key");
  return workbook.settings.has(given) ? officeObject(settingType, given) : undefined;
}

const settingsType: ObjectType<Session> = {
  name: "SettingCollection",
  items,
  item: find,
  members: {
    ...collection<Session>(items, find),
    // Adding a key that exists replaces its value.
    add: {
      call({ workbook }, [key, value]) {
        const given = text(key, "The setting's key");
        workbook.settings.set(given, value);
        return officeObject(settingType, given);
      },
    },
  },
};

export function settingCollection(session: Session): OfficeObject {
  return officeObject(settingsType, session);
}
