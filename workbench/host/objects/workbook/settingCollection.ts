import { requireText } from "../../argumentChecks";
import { itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
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

function items({ workbook }: HostSession): OfficeObject[] {
  return [...workbook.settings.keys()].map((key) => officeObject(settingType, key));
}

function find({ workbook }: HostSession, key: unknown): OfficeObject | undefined {
  const given = requireText(key, "The setting's key");
  return workbook.settings.has(given) ? officeObject(settingType, given) : undefined;
}

const settingsType: ObjectType<HostSession> = {
  name: "SettingCollection",
  items,
  item: find,
  members: {
    ...collection<HostSession>(items, find),
    // Adding a key that exists replaces its value.
    add: {
      call({ workbook }, [key, value]) {
        const given = requireText(key, "The setting's key");
        workbook.settings.set(given, value);
        return officeObject(settingType, given);
      },
    },
  },
};

export function settingCollection(session: HostSession): OfficeObject {
  return officeObject(settingsType, session);
}
