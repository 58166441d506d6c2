/** A fault in a manifest, and its place: the words are made where it is shown. */
export type ManifestFault =
  | { readonly kind: "notXml"; readonly line: number; readonly cause: string }
  | { readonly kind: "notAManifest"; readonly root: string }
  | { readonly kind: "missing"; readonly element: string; readonly place: string }
  | { readonly kind: "badValue"; readonly element: string; readonly value: string; readonly expected: string }
  | { readonly kind: "noExcel"; readonly hosts: readonly string[] }
  | {
      readonly kind: "unknownResource";
      readonly resource: string;
      readonly list: string;
      readonly place: string;
    }
  | { readonly kind: "badAddress"; readonly address: string; readonly place: string }
  | { readonly kind: "missingIcon"; readonly size: number; readonly place: string }
  | { readonly kind: "sameId"; readonly id: string }
  | { readonly kind: "unknownControl"; readonly type: string; readonly place: string };

/** A manifest that Excel would refuse, with every fault found. */
export class InvalidManifestError extends Error {
  readonly faults: readonly ManifestFault[];

  constructor(faults: readonly ManifestFault[]) {
    super(faults.map((fault) => JSON.stringify(fault)).join("\n"));
    this.name = "BrokenManifest";
    this.faults = faults;
  }
}
