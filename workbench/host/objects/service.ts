import { notImplemented } from "../officeError";
import type { ObjectType, OfficeObject } from "../officeObject";
import { officeObject } from "../officeObject";

/** Services of the library's own that take messages and answer nothing. */
const SILENT = ["AddinInternalService", "AppRuntimeService"];

const serviceType: ObjectType<string> = {
  name: "Service",
  members: {},
  otherwise: { call: () => undefined },
};

/** An object made by type name rather than reached from the workbook. */
export function serviceObject(name: string): OfficeObject {
  if (SILENT.some((each) => name.endsWith(each))) return officeObject(serviceType, name);
  throw notImplemented(`The host offers no service named ${name}.`);
}
