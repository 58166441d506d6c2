import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const EXPORT = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

/** A room's call of what stands below it under the same name: the functions' of calculation, the pane's of commands. */
const CALLING = /^(?:functions\/\w+\/\w+|taskpane\/fetchedCommands)\.ts$/;

it("one exported name means one thing in the whole of src", () => {
  const cwd = `${import.meta.dirname}/..`;
  const places = new Map<string, string[]>();
  for (const path of readdirSync(`${cwd}/src`, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(path) || CALLING.test(path)) continue;
    for (const [, name = ""] of readFileSync(`${cwd}/src/${path}`, "utf8").matchAll(EXPORT)) {
      places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  expect(places.size).toBeGreaterThan(1_000);
  expect(Object.fromEntries([...places].filter(([, paths]) => paths.length > 1))).toEqual({});
});
