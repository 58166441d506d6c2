import { createServer } from "node:http";
import type { Server } from "node:http";
import type { RequestHandler } from "./requestHandler";
import { listenerFor } from "./requestHandler";
import { OFFICE_FOLDER, officeFile, withLocalOffice } from "./officeLibrary";
import type { HttpResponse } from "./staticFile";
import { readStaticFile, textResponse } from "./staticFile";
import { workbenchPolicy } from "./workbenchPolicy";

/** The parts that a workbench serves. */
export interface Served {
  /** The folder of the built workbench page. */
  readonly page: string;
  /** The folder of the built add-in; `undefined` where another add-in is opened. */
  readonly addIn: string | undefined;
  readonly manifest: () => string;
  /** Changes when something served has changed. */
  readonly version: () => string;
  /** Add-in pages as they are built, with Microsoft's own address of Office.js in them. */
  readonly unmodified: boolean;
  /** Resolves when both are built for the first time: until then requests wait. */
  readonly ready: Promise<void>;
}

/** Answers for the workbench's page, the add-in's pages, Office.js and the manifest, on one origin. */
export function workbenchServer(served: Served): Server {
  const workbench: RequestHandler = async (url) => {
    await served.ready;
    if (url.pathname === "/") return withPolicy(await readStaticFile(served.page, "index.html"));
    if (url.pathname === "/workbench/manifest.xml") return textResponse(served.manifest(), ".xml");
    if (url.pathname === "/workbench/version") return textResponse(served.version(), ".txt");
    if (!url.pathname.startsWith("/workbench/")) return undefined;
    return readStaticFile(served.page, url.pathname.slice("/workbench/".length));
  };
  const office: RequestHandler = async (url) =>
    url.pathname.startsWith(OFFICE_FOLDER) ? officeFile(url.pathname) : undefined;
  const addIn: RequestHandler = async (url) => {
    await served.ready;
    const file = served.addIn === undefined ? undefined : await readStaticFile(served.addIn, url.pathname);
    const isPage = file?.headers["content-type"]?.startsWith("text/html") === true;
    if (!file || !isPage || served.unmodified) return file;
    return { ...file, body: withLocalOffice(Buffer.from(file.body).toString()) };
  };
  return createServer(listenerFor(workbench, office, addIn));
}

function withPolicy(answer: HttpResponse | undefined): HttpResponse | undefined {
  return answer && { ...answer, headers: { ...answer.headers, "content-security-policy": workbenchPolicy } };
}
