import type { ManifestFault } from "./manifestFault";
import type { ManifestElement } from "./manifestXml";
import { attributeOf, childOf, childrenOf } from "./manifestXml";

/** The lists of resources, and what an entry of each is called. */
const ENTRIES = { Images: "Image", Urls: "Url", ShortStrings: "String", LongStrings: "String" } as const;

type ResourceList = keyof typeof ENTRIES;

/** A value with overrides: the locale's own, else the default. */
export function localized(element: ManifestElement | undefined, locale: string): string | undefined {
  const own = childrenOf(element, "Override").find(
    (each) => attributeOf(each, "Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return attributeOf(own, "Value") ?? attributeOf(element, "DefaultValue");
}

/** The resources that the manifest's `resid` attributes point at. */
export interface Resources {
  /** The value in the reader's language; a fault is noted where there is none. */
  valueOf(element: ManifestElement | undefined, list: ResourceList, place: string): string;
  addressOf(element: ManifestElement | undefined, list: "Images" | "Urls", place: string): string;
}

/** An address that an add-in can be loaded from: https, or this machine. */
export function isAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost");
}

export function readResources(
  overrides: ManifestElement,
  locale: string,
  faults: ManifestFault[],
): Resources {
  const root = childOf(overrides, "Resources");

  function valueOf(element: ManifestElement | undefined, list: ResourceList, place: string): string {
    const resource = attributeOf(element, "resid");
    if (resource === undefined) {
      faults.push({ kind: "missing", element: "resid", place });
      return "";
    }
    const entry = childrenOf(childOf(root, list), ENTRIES[list]).find(
      (each) => attributeOf(each, "id") === resource,
    );
    const value = localized(entry, locale);
    if (value === undefined) faults.push({ kind: "unknownResource", resource, list, place });
    return value ?? "";
  }

  return {
    valueOf,
    addressOf(element, list, place) {
      const address = valueOf(element, list, place);
      if (address !== "" && !isAddress(address)) faults.push({ kind: "badAddress", address, place });
      return address;
    },
  };
}
