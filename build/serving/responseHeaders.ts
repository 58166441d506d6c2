import { contentSecurityPolicy, readingPolicy } from "../contentSecurityPolicy";

/** A response's headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of one file, or of all below a folder (`assets/*`), from the address that the build is for. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/**
 * Headers that go with every file. None says who may frame the pages: Excel on the web does, from addresses that
 * Microsoft adds to. `Strict-Transport-Security` holds for a whole host, so it is for whoever runs that to decide.
 */
export const headersOfAll: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()",
};

/** Asked for anew each time, and sent only where it has changed. */
const neverUnasked = "no-cache";

interface HeaderKind {
  readonly files: RegExp;
  /** Names the folder's files in one rule: servers limit how many there may be. */
  readonly folder?: string;
  readonly headers: Headers;
}

/** The one table of headers that differ by file; a file has the first kind that it fits. */
const headerKinds: readonly HeaderKind[] = [
  {
    // The pane, which names everything else.
    files: /^taskpane\.html$/,
    headers: { "Cache-Control": neverUnasked, "Content-Security-Policy": contentSecurityPolicy },
  },
  {
    files: /^help\//,
    folder: "help/*",
    headers: { "Cache-Control": neverUnasked, "Content-Security-Policy": readingPolicy },
  },
  {
    files: /^guide\//,
    folder: "guide/*",
    headers: { "Cache-Control": neverUnasked, "Content-Security-Policy": readingPolicy },
  },
  {
    // The guide's, with their content's hash in their names.
    files: /^pictures\//,
    folder: "pictures/*",
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
  {
    // Support, privacy and terms.
    files: /^[^/]+\.html$/,
    headers: { "Cache-Control": neverUnasked, "Content-Security-Policy": readingPolicy },
  },
  {
    // Excel on the web fetches them from a page of its own.
    files: /^functions[^/]*\.json$/,
    headers: { "Cache-Control": neverUnasked, "Access-Control-Allow-Origin": "*" },
  },
  {
    // Their content's hash is in their names.
    files: /^[^/]+\.[0-9a-f]{8}\.js$/,
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
  {
    // Excel shows no icon that a server forbids it to keep.
    files: /^assets\//,
    folder: "assets/*",
    headers: { "Cache-Control": "public, max-age=86400" },
  },
  {
    // Entry scripts, styles, the manifest and the licences keep their names.
    files: /^[^/]+\.(?:js|css|xml|txt)$/,
    headers: { "Cache-Control": neverUnasked },
  },
];

/**
 * The rules for a build's files, besides `headersOfAll`: no file has two, so no server adds up a header twice.
 *
 * @throws where the table has no place for a file
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const rules = new Map<string, Headers>();
  for (const file of [...files].sort()) {
    const kind = headerKinds.find((each) => each.files.test(file));
    if (kind === undefined) throw new Error(`build/serving/responseHeaders.ts has no headers for ${file}.`);
    rules.set(kind.folder ?? file, kind.headers);
  }
  return [...rules].map(([path, headers]) => ({ path, headers }));
}
