import { rangeCache, type RangeCache } from "../../../../src/excel/write/rangeCache";
import { runWrites } from "../../../../src/excel/runExcel";
import { createEngine } from "../../../../workbench/engine/engine";
import { createHost, type Host } from "../../../../workbench/host/host";
import { connectOffice, waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { createWorkbook } from "../../../../workbench/model/workbook";
import type { WireRequest } from "../../../../workbench/host/wire";

export interface Written {
  readonly host: Host;
  readonly requests: readonly WireRequest[];
}

/** Writes to the first sheet of a new workbook, and answers what was sent. */
export async function written(write: (reach: RangeCache) => void): Promise<Written> {
  const workbook = createWorkbook();
  const host = createHost(workbook, { engine: createEngine(workbook) });
  const requests: WireRequest[] = [];
  connectOffice({
    ...host,
    processQuery(request) {
      requests.push(request);
      return host.processQuery(request);
    },
  });
  await runWrites((context) => write(rangeCache(context.workbook.worksheets.getFirst())));
  await waitUntilIdle();
  return { host, requests };
}

/** How often something of that name was asked for in a request. */
export function asked({ requests }: Written, name: string): number {
  return requests.flatMap(({ ObjectPaths }) =>
    Object.values(ObjectPaths).filter((path) => path.Name === name),
  ).length;
}
