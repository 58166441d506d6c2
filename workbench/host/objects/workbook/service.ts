import { requireOneOf } from "../../argumentChecks";
import { notImplemented } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { ribbonType } from "./ribbon";

/** Services of the library's own that take messages and answer nothing. */
const SILENT = ["AddinInternalService"];

const silentType: ObjectType<string> = {
  name: "Service",
  members: {},
  otherwise: { call: () => undefined },
};

/** `Office.addin.showAsTaskpane` and its kin. */
const runtimeType: ObjectType<HostSession> = {
  name: "AppRuntimeService",
  members: {
    setAppRuntimeState: {
      call(session, [given]) {
        const { runtime } = session;
        runtime.paneState = requireOneOf(given, ["Visible", "Background"], "The runtime's state");
        runtime.onPaneWanted?.(runtime.paneState);
      },
    },
    getAppRuntimeState: { call: ({ runtime }) => runtime.paneState },
  },
};

/** Reports to the host from the runtime of an add-in's functions. */
const functionsType: ObjectType<HostSession> = {
  name: "CustomFunctions",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
    // Cancelling, streaming and data types are not among what the host offers.
    _GetEnabledFeatures: { call: () => [] },
    setInvocationArrayResults: {
      call: ({ runtime }, [results]) => runtime.onResults?.(results as readonly unknown[]),
    },
  },
};

/** An object made by type name rather than reached from the workbook. */
export function serviceObject(name: string, session: HostSession): OfficeObject {
  if (name.endsWith("AppRuntimeService")) return officeObject(runtimeType, session);
  if (name.endsWith("DynamicRibbon")) return officeObject(ribbonType, session);
  if (name.endsWith("ExcelServices.CustomFunctions")) return officeObject(functionsType, session);
  if (SILENT.some((each) => name.endsWith(each))) return officeObject(silentType, name);
  throw notImplemented(`The host offers no service named ${name}.`);
}
