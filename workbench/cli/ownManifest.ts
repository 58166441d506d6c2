import { readFileSync } from "node:fs";
import type { AddInManifest } from "../manifest/addInManifest";
import { readManifest } from "../manifest/readManifest";

let read: AddInManifest | undefined;

/** The manifest of the add-in in this project. */
export function ownManifest(): AddInManifest {
  read ??= readManifest(readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8"), "da-DK");
  return read;
}
