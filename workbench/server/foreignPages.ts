import { request as httpRequest, createServer } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { IncomingMessage, Server } from "node:http";
import type { RequestHandler } from "./requestHandler";
import { listenerFor, listen } from "./requestHandler";
import { OFFICE_FOLDER, officeFile, withLocalOffice } from "./officeLibrary";
import type { HttpResponse } from "./staticFile";
import { readStaticFile } from "./staticFile";

/** An add-in's own pages, as the workbench serves them. */
export interface ForeignPages {
  /** Their origin in the manifest, and the one that serves them in its stead. */
  readonly origin: string;
  readonly servedAt: string;
  readonly from: "server" | "folder";
  readonly server: Server;
}

const answerOffice: RequestHandler = async (url) =>
  url.pathname.startsWith(OFFICE_FOLDER) ? officeFile(url.pathname) : undefined;

/**
 * Serves the pages of one origin on this machine that a manifest names. Where a server answers there
 * already, everything is passed on from it; where none does, the manifest's folder is served at that port.
 * Either way a page's Office.js address points at the npm copy, and nothing else is changed.
 */
export async function serveForeignPages(origin: string, folder: string): Promise<ForeignPages> {
  const port = Number(new URL(origin).port || (origin.startsWith("https:") ? 443 : 80));
  const protocol = await protocolAt(port);
  const pages = protocol ? passedOn(`${protocol}//localhost:${port}`) : fromFolder(folder);
  const server = createServer(listenerFor(answerOffice, pages));
  const served = await listen(server, protocol ? 0 : port);
  return {
    origin,
    servedAt: `http://localhost:${served}`,
    from: protocol ? "server" : "folder",
    server,
  };
}

/** How a server on this machine is spoken to, whatever the manifest says; `undefined` where none answers. */
async function protocolAt(port: number): Promise<"https:" | "http:" | undefined> {
  if (!(await connects(() => connect(port, "localhost"), "connect"))) return undefined;
  const options = { port, host: "localhost", rejectUnauthorized: false };
  return (await connects(() => connectSecurely(options), "secureConnect")) ? "https:" : "http:";
}

function connects(open: () => Socket, event: "connect" | "secureConnect"): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = open();
    const end = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once(event, () => end(true)).once("error", () => end(false));
  });
}

function isPage(headers: Readonly<Record<string, unknown>>): boolean {
  const type = headers["content-type"];
  return typeof type === "string" && type.startsWith("text/html");
}

/** Excel fetches an add-in's metadata across origins, so its server must allow that; ours does. */
function withOffice(given: HttpResponse): HttpResponse {
  const answer = { ...given, headers: { ...given.headers, "access-control-allow-origin": "*" } };
  if (!isPage(answer.headers)) return answer;
  return { ...answer, body: withLocalOffice(Buffer.from(answer.body).toString()) };
}

function fromFolder(folder: string): RequestHandler {
  return async (url) => {
    const file = await readStaticFile(folder, url.pathname);
    return file && withOffice(file);
  };
}

function passedOn(origin: string): RequestHandler {
  return (url, incoming) =>
    new Promise<HttpResponse>((resolve, reject) => {
      const target = new URL(url.pathname + url.search, origin);
      const send = target.protocol === "https:" ? httpsRequest : httpRequest;
      const headers = { ...incoming.headers, host: target.host, "accept-encoding": "identity" };
      // A development certificate is nobody's: the address is this machine's own.
      const options = { method: incoming.method, headers, rejectUnauthorized: false };
      const outgoing = send(target, options, (response) => {
        void received(response).then((answer) => resolve(withOffice(answer)), reject);
      });
      outgoing.once("error", reject);
      incoming.pipe(outgoing);
    });
}

async function received(response: IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const passed = Object.entries(response.headers).filter(
    ([name]) => !["content-length", "transfer-encoding", "connection", "x-frame-options"].includes(name),
  );
  const headers = Object.fromEntries(passed.map(([name, value]) => [name, String(value)]));
  return { status: response.statusCode ?? 502, headers, body: Buffer.concat(chunks) };
}
