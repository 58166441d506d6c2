import { createEngine, type Engine, type EngineOptions } from "../engine/engine";
import { createHost, type Host, type HostOptions } from "../host/host";
import type { HostModes } from "../host/hostModes";
import { connectOffice } from "../host/nodeTransport";
import { createWorkbook } from "../model/workbook";
import { customFunctions, NAMESPACE } from "./customFunctions";
import { savedBytes } from "./files/savedBytes";
import { ownManifest } from "./ownManifest";

/**
 * A workbook with the add-in loaded, answering the genuine Office.js library in this process, in the oldest Excel that
 * the manifest admits; an empty one where none is given.
 */
export function startAddIn(
  options: EngineOptions & Partial<HostModes> & Pick<HostOptions, "apiVersion" | "locale"> = {},
  workbook = createWorkbook(),
): {
  readonly host: Host;
  readonly engine: Engine;
} {
  const engine = createEngine(workbook, options);
  engine.setFunctions(NAMESPACE, customFunctions());
  const apiVersion = ownManifest().sets.get("ExcelApi");
  const host = createHost(workbook, { ...(apiVersion && { apiVersion }), ...options, engine });
  host.runtime.documentBytes = () => savedBytes(host, { values: false });
  connectOffice(host);
  return { host, engine };
}
