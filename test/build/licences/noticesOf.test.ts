import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { noticesOf, packageFolder } from "../../../build/licences/noticesOf";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();

function installed(name: string, license: string | undefined, text?: string): string {
  const place = join(folder, "node_modules", name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name, version: "1.0.0", license }));
  if (text !== undefined) writeFileSync(join(place, "LICENSE.md"), text);
  return place;
}

it("finds the innermost package that a file belongs to", () => {
  expect(packageFolder("/a/node_modules/x/node_modules/@s/y/lib/z.js")).toBe(
    "/a/node_modules/x/node_modules/@s/y",
  );
  expect(packageFolder("/a/src/z.js")).toBeUndefined();
});

it("gives each text once, below all that it covers, in an order of its own", () => {
  const folders = [installed("c", "MIT", "One\r\n"), installed("b", "ISC"), installed("a", "MIT", "One\n")];
  const line = "-".repeat(80);
  expect(noticesOf(folders)).toBe(`a 1.0.0\nc 1.0.0\n\nOne\n\n${line}\n\nb 1.0.0\n\nISC\n`);
  expect(noticesOf([...folders].reverse())).toBe(noticesOf(folders));
});

it("refuses a package that nobody may hand out", () => {
  expect(() => noticesOf([installed("d", undefined)])).toThrow(/^d has no licence/);
});
