import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

/** The answer to a request. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
};

export function notFound(path: string): HttpResponse {
  return {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: `No ${path} here.\n`,
  };
}

export function textResponse(body: string, type: keyof typeof TYPES): HttpResponse {
  return { status: 200, headers: { "content-type": TYPES[type] ?? "", "cache-control": "no-cache" }, body };
}

/**
 * A file below a folder, by the path of an address; `undefined` where there is none, or the path leads out
 * of the folder.
 */
export async function readStaticFile(folder: string, path: string): Promise<HttpResponse | undefined> {
  const root = resolve(folder);
  const file = join(root, decodeURIComponent(path));
  if (!file.startsWith(root + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  return { status: 200, headers: { "content-type": type, "cache-control": "no-cache" }, body };
}
