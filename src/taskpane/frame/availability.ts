/** The requirement sets of the manifest's baseline; a test keeps the two equal. */
const requiredSets = [
  { name: "ExcelApi", version: "1.12" },
  { name: "SharedRuntime", version: "1.1" },
  { name: "CustomFunctionsRuntime", version: "1.2" },
] as const;

/** Whether the pane can do its work where it has been opened. */
export type Availability =
  | { readonly kind: "available" }
  | { readonly kind: "outside-excel" }
  | { readonly kind: "missing-sets"; readonly sets: readonly string[] };

/**
 * Judges the host that opened the page. `inExcel` is false in a browser and in other
 * Office programs; `isSetSupported` is asked about every set of the baseline.
 */
export function availabilityIn(
  inExcel: boolean,
  isSetSupported: (name: string, version: string) => boolean,
): Availability {
  if (!inExcel) return { kind: "outside-excel" };
  const sets = requiredSets.filter(({ name, version }) => !isSetSupported(name, version));
  if (sets.length === 0) return { kind: "available" };
  return { kind: "missing-sets", sets: sets.map(({ name, version }) => `${name} ${version}`) };
}
