import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const INSTALLED = new URL("../../node_modules/", import.meta.url);

/**
 * The bytes of a package's own files, in whole kB.
 * @param optional packages that are not on every machine, of which nothing is said
 */
export function installedKilobytes(name: string, optional: Readonly<Record<string, string>>) {
  return name in optional ? undefined : Math.ceil(bytesIn(new URL(`${name}/`, INSTALLED).pathname) / 1000);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === "node_modules") return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}
