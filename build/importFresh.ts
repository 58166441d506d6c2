import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import type { Compilation } from "webpack";

/**
 * Runs a module of the project in Node, through tsx, anew for every build; what it imports is watched.
 * @param source the module's absolute path
 */
export async function importFresh<Module>(source: string, compilation: Compilation): Promise<Module> {
  return tsImport(source, {
    parentURL: import.meta.url,
    onImport: (url) => {
      if (url.startsWith("file:") && !url.includes("node_modules")) {
        compilation.fileDependencies.add(fileURLToPath(url));
      }
    },
  }) as Promise<Module>;
}
