import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  dependencyList,
  incompatiblePackages,
  withoutReason,
  type LockFile,
  type ProjectFile,
} from "../../../build/licences/dependencyList";
import { installedKilobytes } from "../../../build/licences/installedKilobytes";
import { root } from "../../manifestReader";

const text = (file: string) => readFileSync(new URL(file, root), "utf8");
const lock = JSON.parse(text("package-lock.json")) as LockFile;
const manifest = JSON.parse(text("package.json")) as ProjectFile;

describe("the dependencies", () => {
  it("are listed as they are locked (npm run dependencies writes the list)", () => {
    expect(text("docs/dependencies.md")).toBe(
      dependencyList(manifest, lock, (name) => installedKilobytes(name, manifest.optionalDependencies)),
    );
  });

  it("have each their reason, and no reason is left of one that has gone", () => {
    expect(withoutReason(manifest)).toEqual([]);
    const { fflate, ...rest } = manifest.dependencies;
    expect(fflate).toBeDefined();
    expect(withoutReason({ ...manifest, dependencies: { ...rest, "left-pad": "1.0.0" } })).toEqual([
      "left-pad",
      "fflate",
    ]);
  });

  it("have licences that a work under MIT may hand out", () => {
    expect(incompatiblePackages(lock)).toEqual([]);
  });
});

describe("a licence", () => {
  const locked = (license: string | undefined, rest: object = {}): LockFile => ({
    packages: {
      "": { version: "0.1.0" },
      "node_modules/a": { version: "1.0.0", ...(license !== undefined && { license }), ...rest },
    },
  });

  it.each(["GPL-3.0-only", "AGPL-3.0", "SEE LICENSE IN EULA", undefined])("%s is found", (license) => {
    expect(incompatiblePackages(locked(license)).map(({ name }) => name)).toEqual(["a"]);
  });

  it.each(["MIT", "(MIT OR GPL-3.0-or-later)", "Apache-2.0"])("%s may be handed out", (license) => {
    expect(incompatiblePackages(locked(license))).toEqual([]);
  });

  it("is of no account where only the work on the project needs the package", () => {
    expect(incompatiblePackages(locked("GPL-3.0-only", { dev: true }))).toEqual([]);
  });
});
