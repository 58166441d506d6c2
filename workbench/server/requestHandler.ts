import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Server } from "node:net";
import type { HttpResponse } from "./staticFile";
import { notFound } from "./staticFile";

/** Answers one request by its address. */
export type RequestHandler = (url: URL, request: IncomingMessage) => Promise<HttpResponse | undefined>;

/** A listener that asks one answerer after the other and says so where none knows the address. */
export function listenerFor(...answerers: readonly RequestHandler[]): RequestListener {
  return (request, response) => {
    void handleRequest(answerers, request, response);
  };
}

async function handleRequest(
  answerers: readonly RequestHandler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const url = new URL(request.url ?? "/", "http://localhost");
    let found: HttpResponse | undefined;
    for (const each of answerers) found ??= await each(url, request);
    const { status, headers, body } = found ?? notFound(url.pathname);
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
  } catch (fault) {
    const cause = fault instanceof Error ? fault.message : String(fault);
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(`${cause}\n`);
  }
}

/** The port is in use by another program. */
export class PortInUseError extends Error {}

/**
 * Listens on this machine alone; port 0 takes a free one.
 * @returns the port
 * @throws PortInUseError where it is taken
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      reject(fault.code === "EADDRINUSE" ? new PortInUseError(String(port)) : fault);
    });
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}
