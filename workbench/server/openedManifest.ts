import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ForeignPages } from "./foreignPages";
import { serveForeignPages } from "./foreignPages";

/** The address the project's own manifest is written for. */
const ownBase = "https://localhost:3000";

const localAddress = /https?:\/\/localhost(?::\d+)?(?=[/"<])/g;

/** The manifest a workbench has opened. */
export interface OpenedManifest {
  readonly file: string;
  /** Its text with addresses as they are served here; read anew each time. */
  readonly text: () => string;
  readonly pages: readonly ForeignPages[];
}

/** The manifest names no file that can be read. */
export class UnreadableManifest extends Error {}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    const cause = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    throw new UnreadableManifest(`${file} cannot be read (${cause}). Give the path of an add-in's manifest.`);
  }
}

/** The project's own manifest, whose pages the workbench builds and serves itself. */
export function openOwnManifest(file: string, origin: () => string): OpenedManifest {
  read(file);
  return { file, pages: [], text: () => read(file).replaceAll(ownBase, origin()) };
}

/** Another add-in's manifest; the pages it names on this machine are served as `serveForeignPages` does. */
export async function openForeignManifest(path: string): Promise<OpenedManifest> {
  const file = resolve(path);
  const origins = new Set(read(file).match(localAddress) ?? []);
  const pages = await Promise.all([...origins].map((origin) => serveForeignPages(origin, dirname(file))));
  return {
    file,
    pages,
    text: () => pages.reduce((text, { origin, servedAt }) => text.replaceAll(origin, servedAt), read(file)),
  };
}
