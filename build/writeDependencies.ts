import { readFileSync, writeFileSync } from "node:fs";
import { installedKilobytes } from "./licences/installedKilobytes";
import {
  dependencyList,
  incompatiblePackages,
  withoutReason,
  type LockFile,
  type ProjectFile,
} from "./licences/dependencyList";

const project = new URL("..", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, project), "utf8"));
const lock = read("package-lock.json") as LockFile;
const manifest = read("package.json") as ProjectFile;
const text = dependencyList(manifest, lock, (name) =>
  installedKilobytes(name, manifest.optionalDependencies),
);
writeFileSync(new URL("docs/dependencies.md", project), text);
for (const { name, licence } of incompatiblePackages(lock)) {
  console.error(`${name} (${licence}) cannot be part of a work under MIT.`);
  process.exitCode = 1;
}
for (const name of withoutReason(manifest)) {
  console.error(`${name} has no reason in build/licences/reasons.ts, or a reason without being used.`);
  process.exitCode = 1;
}
