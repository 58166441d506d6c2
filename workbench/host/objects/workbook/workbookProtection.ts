import type { Workbook } from "../../../model/workbook";
import { optionalText } from "../../argumentChecks";
import type { HostSession } from "../../hostSession";
import { invalidOperation, notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";

/** Refuses to add, remove, rename or move sheets where the workbook's structure is protected. */
export function requireOpenStructure(workbook: Workbook): void {
  if (!workbook.structureProtected) return;
  throw invalidOperation("The workbook's structure is protected: unprotect it first.");
}

const protectionType: ObjectType<HostSession> = {
  name: "WorkbookProtection",
  members: {
    protected: { get: ({ workbook }) => workbook.structureProtected === true },
    protect: {
      call({ workbook }, [password]) {
        if (workbook.structureProtected) throw invalidOperation("The workbook is protected already.");
        if (optionalText(password, "The password")) {
          throw notImplemented("WorkbookProtection.protect: the host keeps no passwords.");
        }
        workbook.structureProtected = true;
      },
    },
    unprotect: {
      call({ workbook }) {
        if (!workbook.structureProtected) throw invalidOperation("The workbook is not protected.");
        workbook.structureProtected = undefined;
      },
    },
  },
};

export function workbookProtection(session: HostSession): OfficeObject {
  return officeObject(protectionType, session);
}
