import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { HttpResponse } from "./staticFile";
import { readStaticFile, textResponse } from "./staticFile";

/** Where every server of the workbench offers the npm copy of Office.js. */
export const OFFICE_FOLDER = "/office-js/";

const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const microsoftAddress =
  /https:\/\/appsforoffice\.(?:edog\.|officeapps\.)?(?:microsoft|live|officeapps)\.com\/lib\/[\w.]+\/hosted\/(office(?:\.debug)?\.js)/g;

/** A page with Office.js's address pointing at the npm copy on its own server, and nothing else changed. */
export function withLocalOffice(page: string): string {
  return page.replace(microsoftAddress, `${OFFICE_FOLDER}$1`);
}

/**
 * Over plain http the library asks a page beside it whether the user trusts the host. Microsoft's would ask
 * the user; on this machine the user has started the host themselves.
 */
const trustPage = `<!doctype html><meta charset="utf-8"><script src="trust.js"></script>\n`;
const trustScript = `addEventListener("message", ({ source, origin }) => {
  source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});
`;

/** Answers what lies below `OFFICE_FOLDER`. */
export async function officeFile(path: string): Promise<HttpResponse | undefined> {
  const name = path.slice(OFFICE_FOLDER.length);
  if (/^AgaveErrorUX\/index\.html$/i.test(name)) return textResponse(trustPage, ".html");
  if (/^AgaveErrorUX\/trust\.js$/i.test(name)) return textResponse(trustScript, ".js");
  return (await readStaticFile(folder, name)) ?? readStaticFile(folder, name.toLowerCase());
}
