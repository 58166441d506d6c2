import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Programs that a bare machine lacks; stand-ins for those that this machine has not either. */
const ABSENT = ["bash", "git", "python3", "soffice", "google-chrome", "chromium"];

const folder = mkdtempSync(join(tmpdir(), "kkr-ci-"));

/** A program in the folder that goes first on the path. */
function program(name: string, lines: readonly string[]): void {
  const path = join(folder, name);
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
}

beforeAll(() => {
  for (const name of ABSENT) program(name, ["exit 0"]);
  program("npm", [
    'echo "npm $*"',
    `for each in ${ABSENT.join(" ")} node sh ls; do command -v "$each" >/dev/null && echo "$each"; done`,
    "exit 0",
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")(".ci/run (skipped on Windows: it is a script of sh)", () => {
  it("runs npm ci and npm test where Node, sh and coreutils are all there is", () => {
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    const printed = execFileSync("sh", [".ci/run"], { env: { ...process.env, PATH }, encoding: "utf8" });
    const there = ["node", "sh", "ls"];
    expect(printed.trim().split("\n")).toEqual(["npm ci", ...there, "npm test", ...there]);
  });
});
