import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddInManifest } from "../manifest/addInManifest";
import type { AddInReference } from "../xlsx/book/webExtension";
import { readManifest } from "../manifest/readManifest";

let read: AddInManifest | undefined;

/** The manifest of the add-in in this project. */
export function ownManifest(): AddInManifest {
  read ??= readManifest(readFileSync(join(import.meta.dirname, "../../manifest.xml"), "utf8"), "da-DK");
  return read;
}

/** How files name the add-in where it is sideloaded, and where an organisation deploys it centrally. */
const STORES = {
  developer: { store: "developer", storeType: "Registry" },
  central: { store: "EXCatalog", storeType: "EXCatalog" },
} as const;

/**
 * The add-in as a file names it, by the manifest's id and version.
 * @param store `developer`, `central`, or the address of a catalogue on SharePoint or of a shared folder; without it,
 *   the manifest says whether its pages are on this machine
 */
export function ownReference(store?: string): AddInReference {
  const { id, version, pane } = ownManifest();
  const known = store ?? (new URL(pane).hostname === "localhost" ? "developer" : "central");
  return { id, version, ...placeOf(known) };
}

function placeOf(store: string): Pick<AddInReference, "store" | "storeType"> {
  if (store === "developer" || store === "central") return STORES[store];
  return { store, storeType: /^https?:/i.test(store) ? "SPCatalog" : "FileSystem" };
}
