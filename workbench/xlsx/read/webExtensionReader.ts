import { childNamed } from "../package/xmlTree";
import type { PackageReader } from "./packageReader";

/** Reads the add-in's settings. */
export function readSettings(file: PackageReader, settings: Map<string, unknown>): void {
  const panes = file.related("", "webextensiontaskpanes");
  if (panes === undefined) return;
  file.xml(panes);
  const extension = file.related(panes, "webextension");
  if (extension === undefined) return;
  for (const { attributes } of childNamed(file.xml(extension), "we:properties")?.children ?? []) {
    settings.set(attributes["name"] ?? "", JSON.parse(attributes["value"] ?? "null"));
  }
}
