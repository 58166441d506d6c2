import HtmlPlugin from "html-webpack-plugin";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { contentSecurityPolicy, officeScript } from "../../build/contentSecurityPolicy";
import { webpackConfiguration } from "../../build/webpackConfiguration";
import { workbenchConfiguration } from "../../build/workbenchConfiguration";
import { listenerFor, listen, type RequestHandler } from "../../workbench/server/requestHandler";
import { startWatchedBuild } from "../../workbench/server/watchedBuild";
import { OFFICE_FOLDER, officeFile, withLocalOffice } from "../../workbench/server/officeLibrary";
import { readStaticFile } from "../../workbench/server/staticFile";

/** The pages that are compared, and the one that frames them, by their folders on the server. */
export const PAGES = {
  ours: "/ours/taskpane.html",
  peer: "/peer/index.html",
  host: "/host/index.html",
} as const;

const folder = import.meta.dirname;

/** The add-in's own build. */
function ours(outputPath: string) {
  return webpackConfiguration({ mode: "production", baseUrl: "https://localhost:3000", outputPath });
}

/** The same settings for another page: nothing differs but what is in it. */
function peer(outputPath: string) {
  return {
    ...ours(outputPath),
    entry: { peer: `${folder}/peer.tsx` },
    plugins: [
      new HtmlPlugin({
        template: `${folder}/peer.html`,
        filename: "index.html",
        hash: true,
        officeScript,
        policy: contentSecurityPolicy,
      }),
    ],
  };
}

function host(outputPath: string) {
  const settings = workbenchConfiguration({ outputPath });
  return {
    ...settings,
    entry: { host: `${folder}/host.ts` },
    output: { ...settings.output, publicPath: "auto" },
    plugins: [new HtmlPlugin({ template: `${folder}/host.html`, filename: "index.html", hash: true })],
  };
}

/** Builds all three pages and serves them, with the npm copy of Office.js, on this machine alone. */
export async function servePages(): Promise<{ readonly address: string; readonly server: Server }> {
  const failed = (message: string) => {
    throw new Error(message);
  };
  const built = new Map<string, string>();
  for (const [name, configure] of Object.entries({ ours, peer, host })) {
    built.set(name, (await startWatchedBuild(configure, failed, { once: true })).folder);
  }
  const pages: RequestHandler = async (url) => {
    const [, name = "", path = ""] = /^\/(\w+)(\/.*)$/.exec(url.pathname) ?? [];
    const from = built.get(name);
    const file = from === undefined ? undefined : await readStaticFile(from, path);
    if (!file?.headers["content-type"]?.startsWith("text/html")) return file;
    return { ...file, body: withLocalOffice(Buffer.from(file.body).toString()) };
  };
  const office: RequestHandler = async (url) =>
    url.pathname.startsWith(OFFICE_FOLDER) ? officeFile(url.pathname) : undefined;
  const server = createServer(listenerFor(office, pages));
  return { address: `http://localhost:${await listen(server, 0)}`, server };
}
