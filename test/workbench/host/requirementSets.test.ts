import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { isVersionWithin } from "../../../workbench/host/requirementSets";
import { MEMBER_VERSIONS } from "../../../workbench/host/memberVersions";

const library = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8",
);

describe("the sets that brought members", () => {
  it("are those the library itself checks", () => {
    const checked = new Map<string, string>();
    const check = /_throwIfApiNotSupported\("([\w.]+)", _defaultApiSetName, "([\d.]+)"/g;
    for (const [, member = "", version = ""] of library.matchAll(check)) checked.set(member, version);
    const noted = Object.entries(MEMBER_VERSIONS).flatMap(([version, members]) =>
      members
        .trim()
        .split(/\s+/)
        .map((member) => [member, version] as const),
    );
    expect(noted.length).toBeGreaterThan(100);
    for (const [member, version] of noted) expect([member, checked.get(member)]).toEqual([member, version]);
  });

  it.each([
    ["1.9", "1.12", true],
    ["1.12", "1.9", false],
    ["1.12", "1.12", true],
    ["2.0", "1.15", false],
  ])("%s within %s: %s", (version, limit, expected) => {
    expect(isVersionWithin(version, limit)).toBe(expected);
  });
});
