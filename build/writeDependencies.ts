import { readFileSync, writeFileSync } from "node:fs";
import { dependencyList, type LockFile, type ProjectFile } from "./licences/dependencyList";

const project = new URL("..", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, project), "utf8"));
writeFileSync(
  new URL("docs/dependencies.md", project),
  dependencyList(read("package.json") as ProjectFile, read("package-lock.json") as LockFile),
);
