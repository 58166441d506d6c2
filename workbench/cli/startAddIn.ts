import { createEngine, type Engine, type EngineOptions } from "../engine/engine";
import { createHost, type Host, type HostOptions } from "../host/host";
import type { HostModes } from "../host/hostModes";
import { connectOffice } from "../host/nodeTransport";
import { createWorkbook } from "../model/workbook";
import { customFunctions, NAMESPACE } from "./customFunctions";

/** An empty workbook with the add-in loaded, answering the genuine Office.js library in this process. */
export function startAddIn(
  options: EngineOptions & Partial<HostModes> & Pick<HostOptions, "apiVersion" | "locale"> = {},
): {
  readonly host: Host;
  readonly engine: Engine;
} {
  const workbook = createWorkbook();
  const engine = createEngine(workbook, options);
  engine.setFunctions(NAMESPACE, customFunctions());
  const host = createHost(workbook, { ...options, engine });
  connectOffice(host);
  return { host, engine };
}
