import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../manifestReader";

const page = readFileSync(new URL("CONTRIBUTING.md", root), "utf8");
const folders = (path: string) =>
  readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** One of the many folders that hold one function or one sheet each, and need no mention. */
const isOneOfMany = (room: string, name: string) =>
  (room === "src/functions/" && existsSync(new URL(`${room}${name}/explanation.ts`, root))) ||
  (room === "src/sheets/" && existsSync(new URL(`${room}${name}/${name}Sheet.ts`, root)));

describe("CONTRIBUTING", () => {
  it("names every command of package.json", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
      scripts: Record<string, string>;
    };
    // Parts of `npm test`, which is named.
    const parts = ["lint", "types", "circles", "unused"];
    const named = [...page.matchAll(/^\| `npm (?:run )?(?:-s )?([\w:]+)/gm)].map(([, name]) => name);
    expect(Object.keys(scripts).filter((name) => !named.includes(name) && !parts.includes(name))).toEqual([]);
  });

  it.each([...folders("src/").map((name) => `src/${name}/`), "workbench/", "build/"])(
    "says what each folder of %s holds",
    (room) => {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${room}\``)) ?? "";
      expect(row).not.toBe("");
      const unnamed = folders(room).filter(
        (name) => !row.includes(`\`${name}/\``) && !isOneOfMany(room, name),
      );
      expect(unnamed).toEqual([]);
    },
  );
});
