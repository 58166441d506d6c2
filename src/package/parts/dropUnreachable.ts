import type { WorkbookPackage } from "./workbookPackage";

/** Removes the parts that no relationship leads to any more. */
export function dropUnreachable(file: WorkbookPackage): void {
  const reached = new Set<string>();
  const open = [file.relations];
  for (let relations = open.pop(); relations; relations = open.pop()) {
    for (const { target, isExternal } of relations) {
      const part = file.parts.get(target);
      if (isExternal || !part || reached.has(target)) continue;
      reached.add(target);
      open.push(part.relations);
    }
  }
  for (const path of [...file.parts.keys()]) if (!reached.has(path)) file.parts.delete(path);
}
