import type { OpenedPackage } from "./openPackage";

/** Relationships that lead nowhere, parts nothing leads to, and content types that are missing or left over. */
export function inspectParts(file: OpenedPackage): string[] {
  const faults: string[] = [];
  const paths = new Set(file.paths);
  const parts = file.paths.filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"));
  const reached = new Set<string>();
  for (const source of ["", ...parts]) {
    for (const { id, target } of file.relations(source)) {
      reached.add(target);
      if (!paths.has(target))
        faults.push(`${source || "The package"}: ${id} leads to ${target}, which is missing`);
    }
  }
  for (const part of parts) if (!reached.has(part)) faults.push(`${part}: no relationship leads to it`);

  const types = file.xml("[Content_Types].xml");
  const overrides = new Set<string>();
  const extensions = new Set<string>();
  for (const { name, attributes } of types.children) {
    if (name === "Default") extensions.add(attributes["Extension"] ?? "");
    else overrides.add((attributes["PartName"] ?? "").slice(1));
  }
  for (const override of overrides) {
    if (!paths.has(override)) faults.push(`[Content_Types].xml: ${override} is missing`);
  }
  for (const path of file.paths) {
    if (path === "[Content_Types].xml" || overrides.has(path)) continue;
    if (!extensions.has(path.split(".").at(-1) ?? "")) faults.push(`${path}: no content type`);
  }
  return [...faults, ...inspectIdUse(file, parts)];
}

/** `r:id` attributes whose part has no such relationship. */
function inspectIdUse(file: OpenedPackage, parts: readonly string[]): string[] {
  return parts
    .filter((path) => path.endsWith(".xml"))
    .flatMap((path) => {
      const ids = new Set(file.relations(path).map(({ id }) => id));
      const used = [...file.text(path).matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map((match) => match[1] ?? "");
      return used
        .filter((id) => !ids.has(id))
        .map((id) => `${path}: uses ${id}, which is no relationship of it`);
    });
}
