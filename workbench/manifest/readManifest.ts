import type { AddInManifest, ManifestFunctions } from "./addInManifest";
import type { ManifestFault } from "./manifestFault";
import { InvalidManifestError } from "./manifestFault";
import { isAddress, localized, readResources } from "./manifestResources";
import type { Resources } from "./manifestResources";
import type { ManifestElement } from "./manifestXml";
import { attributeOf, childOf, childrenOf, readXml, textOf } from "./manifestXml";
import { readRibbon } from "./readRibbon";

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const VERSION = /^\d+(?:\.\d+){0,3}$/;

/**
 * Reads an add-in's XML manifest as Excel on the web does, its texts in one language.
 * @param locale such as `da-DK`; texts without an override for it come in the manifest's own language
 * @throws BrokenManifest with every fault for which Excel would refuse the manifest or leave a part out
 */
export function readManifest(text: string, locale: string): AddInManifest {
  const root = readXml(text);
  const faults: ManifestFault[] = [];
  const id = needed(root, "Id", faults);
  if (id !== "" && !GUID.test(id)) {
    faults.push({ kind: "badValue", element: "Id", value: id, expected: "a GUID" });
  }
  const version = needed(root, "Version", faults);
  if (version !== "" && !VERSION.test(version)) {
    faults.push({ kind: "badValue", element: "Version", value: version, expected: "1.0.0.0" });
  }
  needed(root, "ProviderName", faults);
  needed(root, "DefaultLocale", faults);
  const name = neededText(root, "DisplayName", locale, faults);
  const description = neededText(root, "Description", locale, faults);
  requireExcel(root, faults);
  const plainPane = localized(childOf(root, "DefaultSettings", "SourceLocation"), locale);
  if (plainPane === undefined) {
    faults.push({ kind: "missing", element: "SourceLocation", place: "DefaultSettings" });
  } else if (!isAddress(plainPane)) {
    faults.push({ kind: "badAddress", address: plainPane, place: "DefaultSettings, SourceLocation" });
  }
  const manifest: AddInManifest = {
    id,
    version,
    name,
    description,
    sets: new Map(),
    icon: localized(childOf(root, "IconUrl"), locale),
    pane: plainPane ?? "",
    isShared: false,
    functionFile: undefined,
    functions: undefined,
    tabs: [],
    ...readOverrides(root, locale, faults),
  };
  if (faults.length > 0) throw new InvalidManifestError(faults);
  return manifest;
}

function needed(root: ManifestElement, element: string, faults: ManifestFault[]): string {
  const value = textOf(childOf(root, element));
  if (value === undefined) faults.push({ kind: "missing", element, place: "OfficeApp" });
  return value ?? "";
}

function neededText(root: ManifestElement, element: string, locale: string, faults: ManifestFault[]): string {
  const value = localized(childOf(root, element), locale);
  if (value === undefined) faults.push({ kind: "missing", element, place: "OfficeApp" });
  return value ?? "";
}

function requireExcel(root: ManifestElement, faults: ManifestFault[]): void {
  const hosts = childrenOf(childOf(root, "Hosts"), "Host").map((host) => attributeOf(host, "Name") ?? "");
  if (!hosts.includes("Workbook")) faults.push({ kind: "noExcel", hosts });
}

/** The `VersionOverrides` for Excel, the newest of them where they nest. */
function readOverrides(
  root: ManifestElement,
  locale: string,
  faults: ManifestFault[],
): Partial<AddInManifest> {
  let overrides = childOf(root, "VersionOverrides");
  for (let nested = overrides; nested; nested = childOf(nested, "VersionOverrides")) overrides = nested;
  if (!overrides) return {};
  const host = childrenOf(childOf(overrides, "Hosts"), "Host").find(
    (each) => attributeOf(each, "type") === "Workbook",
  );
  if (!host) return {};
  const resources = readResources(overrides, locale, faults);
  const runtime = childOf(host, "Runtimes", "Runtime");
  const shared = runtime && resources.addressOf(runtime, "Urls", "Runtime");
  const functions = readFunctions(host, resources);
  const desktop = childOf(host, "DesktopFormFactor");
  const functionFile = childOf(desktop, "FunctionFile");
  return {
    sets: readSets(overrides),
    isShared: shared !== undefined,
    ...(shared === undefined || shared === "" ? {} : { pane: shared }),
    functionFile: functionFile && resources.addressOf(functionFile, "Urls", "FunctionFile"),
    functions,
    tabs: desktop ? readRibbon(desktop, resources, faults) : [],
  };
}

function readSets(overrides: ManifestElement): Map<string, string> {
  const sets = childOf(overrides, "Requirements", "Sets");
  const least = attributeOf(sets, "DefaultMinVersion") ?? "1.1";
  return new Map(
    childrenOf(sets, "Set").map((set) => [
      attributeOf(set, "Name") ?? "",
      attributeOf(set, "MinVersion") ?? least,
    ]),
  );
}

function readFunctions(host: ManifestElement, resources: Resources): ManifestFunctions | undefined {
  const point = childrenOf(childOf(host, "AllFormFactors"), "ExtensionPoint").find(
    (each) => attributeOf(each, "type") === "CustomFunctions",
  );
  if (!point) return undefined;
  const place = "ExtensionPoint CustomFunctions";
  const address = (part: string): string =>
    resources.addressOf(childOf(point, part, "SourceLocation"), "Urls", `${place}, ${part}`);
  return {
    namespace: resources.valueOf(childOf(point, "Namespace"), "ShortStrings", `${place}, Namespace`),
    metadata: address("Metadata"),
    page: address("Page"),
  };
}
