import { createEngine, type Engine, type EngineOptions } from "../engine/engine";
import { createHost, type Host, type HostOptions } from "../host/host";
import { connectOffice } from "../host/nodeTransport";
import { createWorkbook } from "../model/workbook";
import { customFunctions, NAMESPACE } from "./customFunctions";

/**
 * A workbook with the add-in loaded, answering the genuine Office.js library in this process; an empty one where none
 * is given.
 */
export function startAddIn(
  options: EngineOptions & Pick<HostOptions, "date1904" | "fillsColumns" | "locale"> = {},
  workbook = createWorkbook(),
): {
  readonly host: Host;
  readonly engine: Engine;
} {
  const engine = createEngine(workbook, options);
  engine.setFunctions(NAMESPACE, customFunctions());
  const host = createHost(workbook, { ...options, engine });
  connectOffice(host);
  return { host, engine };
}
